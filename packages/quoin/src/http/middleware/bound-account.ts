import { type LoggedIn, note, signOn } from "@quoin/core";
import type { Context } from "hono";
import { problem } from "../../protocol/problem.ts";
import type { LdapDirectory } from "./ldap-directory.ts";
import { LogInThrottle } from "./log-in-throttle.ts";
import { languageOf } from "./proven.ts";
import type { SignOnSettings } from "./sign-on-settings.ts";
import type { ToldSession } from "./told-session.ts";
import type { FaceEnv, People } from "./who-asks.ts";

/** A directory with what its groups may do here. */
export interface DirectoryDoor {
  readonly ldap: Pick<LdapDirectory, "vouch">;
  readonly rules: NonNullable<SignOnSettings["groups"]> | null;
  readonly log: (line: string) => void;
}

/** The session of whoever the directory lets in, or the answer that refuses them. Guessing is slowed before the directory is asked, so that nobody is locked out there from here. */
export function binding({ people, told }: { readonly people: People; readonly told: ToldSession }, { ldap, rules, log }: DirectoryDoor) {
  const throttle = new LogInThrottle(people.clock.seconds);
  return async (context: Context<FaceEnv>, { name, password }: { readonly name: string; readonly password: string }): Promise<LoggedIn | Response> => {
    const by = { name, address: context.get("address"), browser: null };
    const wait = throttle.attempt(by);
    if (wait > 0) {
      told("throttled", name, by.address);
      return problem(429, [note("session.throttled", { seconds: wait })], languageOf(context), { "retry-after": String(wait) });
    }
    let who: Awaited<ReturnType<LdapDirectory["vouch"]>>;
    try {
      who = await ldap.vouch(name, password);
    } catch (cause) {
      log(`directory unreachable reason=${JSON.stringify((cause instanceof Error ? cause.message : String(cause)).slice(0, 300))}\n`);
      return problem(503, [note("sign-on.unreachable")], languageOf(context));
    }
    if (who === null) {
      told("refused", name, by.address);
      return problem(401, [note("session.refused")], languageOf(context));
    }
    throttle.forgive(by);
    const outcome = await signOn(people, who, rules);
    if (!outcome.ok) {
      told("refused", name, by.address);
      return problem(403, outcome.notes, languageOf(context));
    }
    told("signed-on", outcome.value.account.name, by.address);
    return outcome.value;
  };
}

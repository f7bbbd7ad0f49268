import { type Account, note, provenAccount, type ReaderLanguage } from "@quoin/core";
import type { Context } from "hono";
import { problem } from "../../protocol/problem.ts";
import { requestLanguage } from "../../protocol/request-language.ts";
import { LogInThrottle } from "./log-in-throttle.ts";
import type { SessionCookie } from "./session-cookie.ts";
import type { ToldSession } from "./told-session.ts";
import type { FaceEnv, People } from "./who-asks.ts";

/** What somebody shows of who they are. */
export interface Shown {
  readonly name: string;
  readonly password: string;
  /** Of the second factor, where the account has one. */
  readonly code?: string | undefined;
}

/** Somebody who has shown who they are. */
export interface Proven {
  readonly account: Account;
  /** That of the password, under which the browser is known. */
  readonly hash: string | null;
}

/** The account of whoever has shown who they are, or the answer that refuses them. */
export type Prove = (context: Context<FaceEnv>, shown: Shown) => Promise<Proven | Response>;

/** Checks password and code, and slows who guesses: an attempt counts until the whole of it was right, so that a password that is known gives no more tries at the code. */
export function proving({ people, cookie, told }: { readonly people: People; readonly cookie: SessionCookie; readonly told: ToldSession }): Prove {
  const throttle = new LogInThrottle(people.clock.seconds);
  return async (context, { name, password, code }) => {
    const address = context.get("address");
    const hash = await people.accounts.passwordHash(name);
    const by = { name, address, browser: cookie.browser.read(context.req.header("cookie"), name, hash) };
    const wait = throttle.attempt(by);
    if (wait > 0) {
      told("throttled", name, address);
      return problem(429, [note("session.throttled", { seconds: wait })], languageOf(context), { "retry-after": String(wait) });
    }
    const outcome = await provenAccount(people, name, password, code);
    if (!outcome.ok) {
      const isAsked = outcome.notes.some((each) => each.code === "session.code-needed");
      told(isAsked ? "asked-for-code" : "refused", name, address);
      return problem(401, outcome.notes, languageOf(context));
    }
    throttle.forgive(by);
    return { account: outcome.value, hash };
  };
}

export function languageOf(context: Context): ReaderLanguage {
  return requestLanguage(context.req.header("accept-language"));
}

import { type Account, extendedSession, type Narrow, partedAccount, tokenName, type Via, type WorkspacePorts } from "@quoin/core";
import type { MiddlewareHandler } from "hono";
import type { SessionCookie } from "./session-cookie.ts";

/** Who sends a request: whoever owns the folder (a workspace without accounts), an account that has been let in, or nobody. */
export type WhoAsks =
  | { readonly is: "owner" }
  | { readonly is: "nobody" }
  | {
      readonly is: "account";
      readonly account: Account;
      readonly expires: string;
      readonly hash: string;
      readonly by: "session" | "token";
      readonly via?: Via | undefined;
      /** To what the token is narrowed; null of one that reaches as far as its account, and of a session. */
      readonly narrow: Narrow | null;
    };

/** What the handlers after `whoAsks` and `clientAddress` know of a request. */
export interface FaceEnv {
  readonly Variables: { readonly who: WhoAsks; readonly address: string };
}

/** What admission rests on. */
export type People = Pick<WorkspacePorts, "accounts" | "secrets" | "codes" | "passkeys" | "hasher" | "clock" | "records">;

/** Finds out who sends a request. */
export type FindAsker = (header: (name: string) => string | undefined) => Promise<WhoAsks>;

/** A token that is sent counts before a cookie, and a wrong one lets nobody in. */
export function findAsker({ accounts, hasher, clock }: People, cookie: SessionCookie): FindAsker {
  // Accounts are never taken away: once there is one there always is.
  let hasAccounts = false;
  return async (header) => {
    hasAccounts ||= await accounts.exist();
    if (!hasAccounts) return { is: "owner" };
    const bearer = /^Bearer +(\S+)\s*$/i.exec(header("authorization") ?? "")?.[1];
    const secret = bearer ?? cookie.read(header("cookie"));
    if (secret === undefined) return { is: "nobody" };
    const hash = hasher.sha256(secret);
    const by = bearer === undefined ? "session" : "token";
    const admitted = await accounts.admitted(hash, by, clock.now());
    const until = admitted === null || bearer !== undefined ? null : extendedSession(admitted, clock.now());
    if (until !== null) await accounts.extend(hash, until);
    return admitted === null
      ? { is: "nobody" }
      : {
          is: "account",
          account: admitted.account.roles.includes("administrator") ? partedAccount(admitted.account, await accounts.list()) : admitted.account,
          expires: until ?? admitted.expires_at,
          hash,
          by,
          via: by === "token" ? { token: tokenName(hash), made_by: admitted.made_by } : undefined,
          narrow: admitted.narrow,
        };
  };
}

/** Tells the handlers after it who asks. */
export function whoAsks(find: FindAsker): MiddlewareHandler<FaceEnv> {
  return async (context, next) => {
    context.set("who", await find((name) => context.req.header(name)));
    return next();
  };
}

import { type Account, extendedSession, type WorkspacePorts } from "@quoin/core";
import type { MiddlewareHandler } from "hono";
import type { SessionCookie } from "./session-cookie.ts";

/** Who sends a request: whoever owns the folder (a workspace without accounts), an account that has been let in, or nobody. */
export type WhoAsks =
  | { readonly is: "owner" }
  | { readonly is: "nobody" }
  | { readonly is: "account"; readonly account: Account; readonly expires: string; readonly hash: string; readonly by: "session" | "token" };

/** What the handlers after `whoAsks` and `clientAddress` know of a request. */
export interface FaceEnv {
  readonly Variables: { readonly who: WhoAsks; readonly address: string };
}

/** What admission rests on. */
export type People = Pick<WorkspacePorts, "accounts" | "secrets" | "hasher" | "clock" | "records">;

/** Finds out who asks: a token that is sent counts before a cookie, and a wrong one lets nobody in. */
export function whoAsks({ accounts, hasher, clock }: People, cookie: SessionCookie): MiddlewareHandler<FaceEnv> {
  // Accounts are never taken away: once there is one there always is.
  let hasAccounts = false;
  return async (context, next) => {
    hasAccounts ||= await accounts.exist();
    const bearer = /^Bearer +(\S+)\s*$/i.exec(context.req.header("authorization") ?? "")?.[1];
    const secret = bearer ?? cookie.read(context.req.header("cookie"));
    if (!hasAccounts) context.set("who", { is: "owner" });
    else if (secret === undefined) context.set("who", { is: "nobody" });
    else {
      const hash = hasher.sha256(secret);
      const by = bearer === undefined ? "session" : "token";
      const admitted = await accounts.admitted(hash, by, clock.now());
      const until = admitted === null || bearer !== undefined ? null : extendedSession(admitted, clock.now());
      if (until !== null) await accounts.extend(hash, until);
      context.set("who", admitted === null ? { is: "nobody" } : { is: "account", account: admitted.account, expires: until ?? admitted.expires_at, hash, by });
    }
    return next();
  };
}

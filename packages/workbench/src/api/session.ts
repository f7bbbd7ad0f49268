import type { ApiAnswer, ApiName, Role } from "@quoin/core";

/** Who is logged in, as `GET /session` says. */
export interface Session {
  readonly name: string;
  readonly display: string;
  readonly roles: readonly Role[];
  readonly department: string | null;
  readonly organisation: string | null;
  /** The place to which the account is bound: it changes only what lies there or below. */
  readonly region: string | null;
  /** Null in a workspace without accounts: it is open to its one user. */
  readonly expires: string | null;
  /** What the roles may ask, by the server's own table of rights; null where everything may be asked. */
  readonly asks: ReadonlySet<ApiName> | null;
}

export const sessionKey = ["session"] as const;

/** The session with what its roles may ask; `rights` is null in a workspace without accounts. */
export function sessionWith(session: Omit<Session, "asks">, rights: ApiAnswer<"rights"> | null): Session {
  if (rights === null) return { ...session, asks: null };
  const held = rights.rights.filter(({ role, scope }) => scope !== "none" && session.roles.includes(role));
  return { ...session, asks: new Set(held.map(({ use_case }) => use_case as ApiName)) };
}

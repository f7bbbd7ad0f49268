import type { Hasher } from "../contract/ports.ts";
import type { Admission } from "./account-store.ts";

/** What is kept of a secret that lets an account in for so many seconds. */
export function admission(
  hasher: Hasher,
  secret: string,
  account: string,
  kind: Admission["kind"],
  at: string,
  seconds: number,
  { madeBy = null, narrow = null }: { readonly madeBy?: string | null; readonly narrow?: Admission["narrow"] } = {},
): Admission {
  const expires = new Date(Date.parse(at) + seconds * 1_000).toISOString();
  return { hash: hasher.sha256(secret), account, kind, created_at: at, expires_at: expires, made_by: madeBy, narrow };
}

/** What the history and the log call a token: the beginning of its hash. */
export function tokenName(hash: string): string {
  return hash.slice(0, 12);
}

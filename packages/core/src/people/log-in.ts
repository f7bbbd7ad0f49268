import type { Account } from "../contract/account.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import type { Admission } from "./account-store.ts";
import { admission } from "./admission.ts";

/** A session ends after a working day, whatever was done in it … */
export const sessionSeconds = 12 * 3_600;
/** … and after this long without a request. */
export const idleSeconds = 2 * 3_600;
/** A session is extended when at least so much of its idle time has passed: not every request writes. */
const extendedAfterSeconds = 60;

/** Until when a session that is used now goes on; null where that is not worth writing down. */
export function extendedSession({ created_at, expires_at }: Pick<Admission, "created_at" | "expires_at">, at: string): string | null {
  const now = Date.parse(at);
  const until = Math.min(now + idleSeconds * 1_000, Date.parse(created_at) + sessionSeconds * 1_000);
  return until - Date.parse(expires_at) < extendedAfterSeconds * 1_000 ? null : new Date(until).toISOString();
}

/** Somebody who has logged in; `secret` goes into the cookie and is kept nowhere. */
export interface LoggedIn {
  readonly account: Account;
  readonly secret: string;
  readonly expires: string;
}

/** Opens a session for somebody who has shown who they are. */
export async function openedSession(
  { accounts, secrets, hasher, clock }: Pick<WorkspacePorts, "accounts" | "secrets" | "hasher" | "clock">,
  account: Account,
): Promise<LoggedIn> {
  const secret = secrets.random();
  const at = clock.now();
  const admitted = admission(hasher, secret, account.name, "session", at, idleSeconds);
  await accounts.sweep(at);
  await accounts.admit(admitted);
  return { account, secret, expires: admitted.expires_at };
}

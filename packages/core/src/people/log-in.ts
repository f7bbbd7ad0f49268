import { note } from "../note.ts";
import { fault, type Outcome, success } from "../outcome.ts";
import type { WorkspacePorts } from "../ports.ts";
import type { Account } from "./account.ts";
import { admission } from "./admission.ts";
import { passwordMaximum } from "./password.ts";

/** A session ends after a working day, whatever was done in it. */
export const sessionSeconds = 12 * 3_600;

/** Somebody who has logged in; `secret` goes into the cookie and is kept nowhere. */
export interface LoggedIn {
  readonly account: Account;
  readonly secret: string;
  readonly expires: string;
}

/** Lets somebody in by name and password. An unknown name, a disabled account and a wrong password are one fault and take the same time. */
export async function logIn(
  { accounts, secrets, hasher, clock }: Pick<WorkspacePorts, "accounts" | "secrets" | "hasher" | "clock">,
  name: string,
  password: string,
): Promise<Outcome<LoggedIn>> {
  const account = await accounts.get(name);
  const hash = await accounts.passwordHash(name);
  const fits = await secrets.isPassword(password.slice(0, 4 * passwordMaximum), hash);
  if (!fits || account === null || account.disabled) return fault(note("session.refused"), "forbidden");
  const secret = secrets.random();
  const at = clock.now();
  const admitted = admission(hasher, secret, account.name, "session", at, sessionSeconds);
  await accounts.sweep(at);
  await accounts.admit(admitted);
  return success({ account, secret, expires: admitted.expires_at });
}

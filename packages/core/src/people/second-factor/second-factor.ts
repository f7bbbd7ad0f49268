import type { Account } from "../../contract/account.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import type { SecondFactor } from "../account-store.ts";
import { toldAccountChange } from "../told-account-change.ts";

type Ports = Pick<WorkspacePorts, "accounts" | "secrets" | "codes" | "hasher" | "clock" | "records">;

/** Codes for the day on which the telephone is gone; each is good once. */
const recoveryCodes = 10;

/** What somebody needs to set a second factor up: kept nowhere until a code has shown that they have it. */
export interface OfferedFactor {
  readonly secret: string;
  readonly uri: string;
}

export function offeredFactor({ codes }: Pick<Ports, "codes">, account: string, office: string): OfferedFactor {
  const secret = codes.secret();
  return { secret, uri: codes.uri(secret, account, office) };
}

/**
 * Takes the code that an account shows beside its password: one of its app, or one for recovery. Each is taken once, by whichever server; an older one than the last is taken no more.
 * An account without a second factor shows none.
 */
export async function takenCode({ accounts, codes, hasher, clock }: Ports, name: string, code: string | undefined): Promise<Outcome<null>> {
  const factor = await accounts.secondFactor(name);
  if (factor === null) return success(null);
  if (code === undefined || code.trim() === "") return fault(note("session.code-needed"), "forbidden");
  const typed = code.replace(/[\s-]/g, "").toUpperCase();
  const step = /^\d{6}$/.test(typed) ? codes.step(factor.secret, typed, clock.now()) : null;
  const fits = step === null ? await accounts.takeRecovery(name, hasher.sha256(typed)) : step > factor.step && (await accounts.takeStep(name, step));
  return fits ? success(null) : fault(note("session.code-refused"), "forbidden");
}

/** Sets the second factor of an account that has shown a code of it; the answer holds the codes for recovery, which are shown once. Every session of the account ends. */
export async function setFactor(ports: Ports, { name }: Account, secret: string, code: string): Promise<Outcome<readonly string[]>> {
  const step = /^[A-Z2-7]{32}$/.test(secret) ? ports.codes.step(secret, code.replace(/\s/g, ""), ports.clock.now()) : null;
  if (step === null) return fault(note("session.code-refused"), "forbidden");
  const recovery = Array.from({ length: recoveryCodes }, () => ports.codes.secret().slice(0, 16));
  const told = await toldAccountChange(ports, name, { account: name, action: "second-factor-set" });
  if (!told.ok) return told;
  const factor: SecondFactor = { secret, step, recovery: recovery.map((each) => ports.hasher.sha256(each)) };
  const made = await ports.accounts.setSecondFactor(name, factor, told.value);
  return made.ok ? success(recovery.map((each) => each.replace(/(.{4})(?=.)/g, "$1-"))) : made;
}

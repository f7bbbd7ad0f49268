import type { Account } from "../../contract/account.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import { passwordMaximum } from "../password.ts";
import { takenCode } from "./second-factor.ts";

/**
 * The account of somebody who shows its password, and a code where it has a second factor. An unknown name, a disabled account and a wrong password are one fault and take the same time;
 * only who knows the password hears that a code is asked for.
 */
export async function provenAccount(
  ports: Pick<WorkspacePorts, "accounts" | "secrets" | "codes" | "hasher" | "clock" | "records">,
  name: string,
  password: string,
  code?: string,
): Promise<Outcome<Account>> {
  const { accounts, secrets } = ports;
  const account = await accounts.get(name);
  const hash = await accounts.passwordHash(name);
  const fits = await secrets.isPassword(password.slice(0, 4 * passwordMaximum), hash);
  if (!fits || account === null || account.disabled) return fault(note("session.refused"), "forbidden");
  const taken = await takenCode(ports, name, code);
  return taken.ok ? success(account) : taken;
}

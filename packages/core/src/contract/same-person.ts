import type { Account } from "./account.ts";
import type { WorkspacePorts } from "./ports.ts";

/** Two accounts of one person are one. */
export function samePerson(a: Account, b: Account): boolean {
  return a.name === b.name || (a.person !== null && a.person === b.person);
}

/** Whether the caller is, by this or another account of the same person, who is named. */
export async function isCallers({ accounts, caller }: Pick<WorkspacePorts, "accounts" | "caller">, name: string): Promise<boolean> {
  if (caller.name === name) return true;
  const other = caller.account === undefined ? null : await accounts.get(name);
  return other !== null && caller.account !== undefined && samePerson(other, caller.account);
}

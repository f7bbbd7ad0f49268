import type { Account } from "./account.ts";
import type { WorkspacePorts } from "./ports.ts";

/** Two accounts of one person are one. */
export function samePerson(a: Account, b: Account): boolean {
  return a.name === b.name || (a.person !== null && a.person === b.person);
}

/** Whether two accounts are known to be of two people. */
export function twoPersons(a: Account, b: Account): boolean {
  return a.name !== b.name && a.person !== null && b.person !== null && a.person !== b.person;
}

/** The accounts of the persons of these accounts, as they stand today, the accounts themselves among them. */
export async function accountsOf(accounts: WorkspacePorts["accounts"], ...names: readonly string[]): Promise<readonly string[]> {
  const all = await accounts.list();
  const own = all.filter(({ name }) => names.includes(name));
  const gone = names.filter((name) => own.every((each) => each.name !== name));
  return [...gone, ...all.filter((each) => own.some((one) => samePerson(each, one))).map(({ name }) => name)];
}

/** Whether the account that is named is known to be of another person than the caller. */
export async function isAnother({ accounts, caller }: Pick<WorkspacePorts, "accounts" | "caller">, name: string): Promise<boolean> {
  const other = caller.account === undefined ? null : await accounts.get(name);
  return other !== null && caller.account !== undefined && twoPersons(other, caller.account);
}

/** Whether the caller is, by this or another account of the same person, who is named. */
export async function isCallers({ accounts, caller }: Pick<WorkspacePorts, "accounts" | "caller">, name: string): Promise<boolean> {
  if (caller.name === name) return true;
  const other = caller.account === undefined ? null : await accounts.get(name);
  return other !== null && caller.account !== undefined && samePerson(other, caller.account);
}

/** Accounts that are, or may be, of the caller's person: his own, and those of which, as of his, nobody has said whose they are. Nobody's without an account. */
export async function maybeOwnAccounts({ accounts, caller }: Pick<WorkspacePorts, "accounts" | "caller">): Promise<readonly string[]> {
  const { account } = caller;
  return account === undefined ? [] : (await accounts.list()).filter((each) => !twoPersons(each, account)).map(({ name }) => name);
}

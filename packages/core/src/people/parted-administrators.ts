import type { Account } from "../contract/account.ts";
import type { Role } from "../contract/role.ts";
import { type Note, note } from "../language/note.ts";

/** The three parts of an administrator, which no two people should hold together and none of whom awards or pays: who keeps the system, who keeps the accounts, who looks at both. */
export const administratorParts = ["system-administrator", "people-administrator", "auditor"] as const satisfies readonly Role[];
type Part = (typeof administratorParts)[number];

/** Roles that stand beside no other but that of who looks on. */
const alone: ReadonlySet<Role> = new Set(["system-administrator", "people-administrator"]);

/** What is wrong with roles that one account is to hold together. */
export function partFaults(name: string, held: readonly Role[]): readonly Note[] {
  const part = held.find((each) => alone.has(each));
  const other = held.find((each) => each !== part && each !== "viewer");
  return part === undefined || other === undefined ? [] : [note("user.stands-alone", { name, part, other }, { field: "roles" })];
}

/** The parts that nobody holds yet: somebody who is let in, is no administrator of all, and is not the same person as who holds another part. */
export function partsWithoutHolder(accounts: readonly Account[]): readonly Part[] {
  const holders = administratorParts.map((part) => ({
    part,
    people: accounts
      .filter(({ disabled, roles }) => !disabled && roles.includes(part) && !roles.includes("administrator"))
      .map(({ name, person }) => (person === null ? `account ${name}` : `person ${person}`)),
  }));
  return holders.flatMap(({ part, people }) => {
    const elsewhere = new Set(holders.filter((each) => each.part !== part && each.people.length === 1).flatMap((each) => each.people));
    return people.some((each) => !elsewhere.has(each)) ? [] : [part];
  });
}

/** Who still holds all parts, and which of them wait for a holder of their own; null where nobody is to be parted. */
export function toBeParted(accounts: readonly Account[]): { readonly names: readonly string[]; readonly lacking: readonly Part[] } | null {
  const names = accounts.filter(({ disabled, roles }) => !disabled && roles.includes("administrator")).map(({ name }) => name);
  return names.length === 0 ? null : { names, lacking: partsWithoutHolder(accounts) };
}

/**
 * The account as it is let in: an administrator of all keeps all until each part has a holder of its own, then what other roles it has, or only looks on. Nothing is written for that,
 * so that it has all again where a holder is shut out.
 */
export function partedAccount(account: Account, accounts: readonly Account[]): Account {
  if (!account.roles.includes("administrator") || partsWithoutHolder(accounts).length > 0) return account;
  const left = account.roles.filter((each) => each !== "administrator");
  return { ...account, roles: left.length > 0 ? left : ["viewer"] };
}

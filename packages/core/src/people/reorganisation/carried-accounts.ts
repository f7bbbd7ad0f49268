import type { Account } from "../../contract/account.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { Note } from "../../language/note.ts";
import { note } from "../../language/note.ts";
import { accountVersions } from "../account-version.ts";
import { toldAccountChange } from "../told-account-change.ts";
import type { Carried } from "./carried-records.ts";

const fields = ["department", "organisation"] as const;

/** The accounts of an organisation, with what each goes to; one that goes nowhere is left out. */
export async function accountsOf(
  { accounts }: Pick<WorkspacePorts, "accounts">,
  organisation: string,
  to: (account: Account) => string,
): Promise<readonly Carried[]> {
  return (await accounts.list()).flatMap((account) =>
    fields
      .filter((field) => account[field] === organisation && to(account) !== organisation)
      .map((field) => ({ type: "account", id: account.name, field, from: organisation, to: to(account), version: null })),
  );
}

/** Moves accounts that still name what they are to leave. Accounts stand apart from records: one that somebody changed meanwhile is told and left, and the same command again moves it. */
export async function movedAccounts(ports: WorkspacePorts, moves: readonly Carried[]): Promise<readonly Note[]> {
  const notes: Note[] = [];
  const versions = await accountVersions(ports.records);
  for (const name of new Set(moves.map(({ id }) => id))) {
    const held = await ports.accounts.get(name);
    if (held === null) continue;
    const own = moves.filter(({ id, field, from }) => id === name && fields.some((each) => each === field && held[each] === from));
    if (own.length === 0) continue;
    const changed: Account = { ...held, ...Object.fromEntries(own.map(({ field, to }) => [field, to])) };
    const { roles, department, organisation, region, person } = changed;
    const told = await toldAccountChange(
      ports,
      ports.caller.name,
      { account: name, action: "account-changed", roles, department, organisation, region, person },
      versions.get(name) ?? 0,
    );
    const made = told.ok ? await ports.accounts.change(changed, told.value) : told;
    if (!made.ok) notes.push(note("reorganise.account-left", { account: name }, { table: "account" }));
  }
  return notes;
}

import { decimalText } from "@quoin/methods";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { accountsOf } from "../../contract/same-person.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { longestProposal } from "../../register/entities/proposal.ts";
import { firstRules, rulesInForce, writtenRules } from "../../workspace/rules-in-force.ts";
import { needsPersons } from "./above-sum.ts";
import { type Deed, movedBy } from "./deeds.ts";
import { extentsOf } from "./outgrown.ts";
import { splitDays } from "./split-payments.ts";

/** What a deed that waits answers, instead of what it would have. */
export interface Proposed {
  readonly status: "proposed";
  readonly id: string;
  readonly needs: { readonly right: string; readonly not: readonly string[] };
}

/** Deeds that carry an amount; what is paid above a promise is told once. */
const ofMoney: ReadonlySet<string> = new Set(["award", "contract", "pay"]);

/** Keeps what was asked until another releases it. */
export async function propose(
  { unrestrictedRecords, caller, clock, accounts, settings }: Pick<WorkspacePorts, "unrestrictedRecords" | "caller" | "clock" | "accounts" | "settings">,
  useCase: string,
  input: string,
  deeds: readonly Deed[],
): Promise<Outcome<Proposed>> {
  const { account } = caller;
  if (account === undefined) return fault(note("people.needs-account", { deeds: deeds.map(({ about }) => about).join(", ") }), "forbidden");
  if (input.length > longestProposal) return fault(note("people.too-large", {}));
  const moved = movedBy(deeds.filter(({ kind }) => ofMoney.has(kind)));
  const departments = [...new Set(deeds.flatMap(({ department }) => department ?? []))];
  const held = {
    deeds: [...new Set(deeds.map(({ kind }) => kind))],
    amount: moved === null ? null : decimalText(moved.amount),
    currency: moved === null ? null : moved.currency,
    above: deeds.some(({ isAbove }) => isAbove),
  };
  const split = deeds.find(({ isSplit }) => isSplit);
  // Whoever made the token by which it is asked acts through it; the owner of the folder, who has no account, releases nothing.
  const holder = caller.via?.made_by ?? null;
  const others = await accountsOf(accounts, account.name, ...(holder === null || (await accounts.get(holder)) === null ? [] : [holder]));
  const fields = {
    status: "proposed",
    use_case: useCase,
    input,
    ...held,
    extents: extentsOf(deeds),
    about: [...new Set(deeds.map(({ about }) => about))],
    made_by: account.name,
    not: others,
    made_at: clock.now(),
    department: departments.length === 1 ? (departments[0] ?? null) : account.department,
    payees: [...new Set(deeds.flatMap(({ payees }) => payees))],
    calls: [...new Set(deeds.flatMap(({ calls }) => calls))],
  };
  // Told at once, and not only to whoever tries to release it.
  const isUnknown = account.person === null && needsPersons(held, await rulesInForce({ records: unrestrictedRecords, settings }));
  return commitStep({ records: unrestrictedRecords, caller, clock, settings }, "", async () => {
    const id = `proposal-${(await unrestrictedRecords.count("proposal", { retired: true })) + 1}`;
    const change = patchedRecord("proposal", null, { id, ...fields });
    if (!change.ok) return change;
    const rules = await firstRules(unrestrictedRecords, writtenRules(settings));
    const answer = (): Proposed => ({ status: "proposed", id, needs: { right: useCase, not: others } });
    const told = [...(isUnknown ? [note("people.maker-unknown", { account: account.name })] : []), ...(split === undefined ? [] : [splitNote(split)])];
    return success({ changes: [change.value, ...rules], answer }, told);
  });
}

/** Why a payment waits that would not by its own sum. */
function splitNote({ purposes, earlier, currency }: Deed) {
  return note("people.split", { purpose: purposes.join(", "), earlier: earlier === null ? "0" : decimalText(earlier), currency, days: splitDays });
}

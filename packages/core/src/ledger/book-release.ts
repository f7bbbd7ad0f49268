import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { LedgerAccount } from "../register/entities/entry.ts";
import { amountText } from "./amount.ts";
import type { Told } from "./book-transaction.ts";
import type { Free } from "./books.ts";
import { cellOfFund } from "./cell.ts";
import { moved } from "./entry-draft.ts";
import { onward, taken } from "./funding.ts";

/** Where a promise may stand, in the order in which it is let go: what never had money behind it first, what is due last. */
const promised = ["excess", "reserved", "committed", "due"] as const satisfies readonly LedgerAccount[];

/** What was promised and will not be paid is released and its fund's again; more than is left of the promise on that day is refused. */
export async function bookRelease({ booking, transaction, purpose, units, deed, leave }: Told): Promise<Outcome<null>> {
  const { project } = purpose;
  const { books } = booking;
  const at = { table: "transaction", field: "amount" };
  if (project === null) return fault(note("pay.release-of-nothing", { id: transaction.id }, { table: "transaction", field: "project" }));
  const wanted = { level: transaction.level, fund: transaction.fund };
  const found = new Map<(typeof promised)[number], readonly Free[]>();
  let lack = units;
  let left = 0n;
  for (const account of promised) {
    const free = await books.free(account, deed.currency, { project }, deed.day);
    left += free.reduce((sum, each) => sum + each.units, 0n);
    const some = taken(free, wanted, lack);
    found.set(account, some.parts);
    lack = some.lack;
  }
  if (lack > 0n && leave.lack !== "listed") {
    const { amount, currency } = transaction;
    return fault(note("pay.release", { amount, currency, left: amountText(left, currency), lack: amountText(lack, currency) }, at));
  }
  const partsOf = (account: (typeof promised)[number]): readonly Free[] => found.get(account) ?? [];
  await onward(booking, "excess-fall", partsOf("excess"), deed);
  const committed = [
    ...(await onward(booking, "contract", partsOf("reserved"), deed)),
    ...partsOf("committed"),
    ...(await onward(booking, "unaccept", partsOf("due"), deed)),
  ];
  const released = await onward(booking, "release", committed, deed);
  const back = released.map(({ cell, units: some }) => ({ from: cell, to: cellOfFund(cell), units: some }));
  await books.book(moved("give-back", back, deed, { from: "released", to: "appropriation" }));
  return success(null);
}

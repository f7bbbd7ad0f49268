import type { WorkspacePorts } from "../../contract/ports.ts";
import { amountText } from "../../ledger/amount.ts";
import { toldDepartments } from "../../ledger/told-department.ts";
import type { LedgerAccount } from "../../register/entities/entry.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { textIn } from "../../register/typed-records.ts";

/** Accounts on which money is on its way to somebody: what is paid is nobody's to carry. */
const onItsWay: ReadonlySet<LedgerAccount> = new Set<LedgerAccount>(["allotted", "reserved", "committed", "due"]);

export interface CarriedMoney {
  readonly amount: string;
  readonly currency: string;
}

/** Money on its way that the organisation gives, or that its projects and awards are to get, by currency. */
export async function carriedMoney(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  organisation: string | null,
  carried: readonly StoredRecord[],
  today: string,
): Promise<readonly CarriedMoney[]> {
  const of = (type: string) => carried.filter((each) => each.type === type);
  const projects = new Set([...of("project").map(({ id }) => id), ...of("award").map(({ id, body }) => textIn(body, "project") ?? id)]);
  const calls = new Set(of("call").map(({ id }) => id));
  // What is told under another name already is carried no second time.
  const toldUnder = await toldDepartments(unrestrictedRecords, today);
  const sums = new Map<string, bigint>();
  for (const { place, units } of await unrestrictedRecords.closings({ isNewest: true })) {
    const isCarried =
      (organisation !== null && (await toldUnder(place)) === organisation) ||
      (place.project !== null && projects.has(place.project)) ||
      (place.call !== null && place.project === null && calls.has(place.call));
    if (onItsWay.has(place.account) && isCarried) sums.set(place.currency, (sums.get(place.currency) ?? 0n) + units);
  }
  return [...sums].filter(([, units]) => units > 0n).map(([currency, units]) => ({ currency, amount: amountText(units, currency) }));
}

import { type Decimal, decimalSum, recordedDecimal } from "@quoin/methods";
import type { RecordStore } from "../../register/record-store.ts";
import { textIn } from "../../register/types/typed-records.ts";
import { isAboveSum } from "./above-sum.ts";
import type { Deed } from "./deeds.ts";

type Body = Readonly<Record<string, unknown>>;
type Rules = Parameters<typeof isAboveSum>[1];

/** Days within which what one person books alone for one project counts together: a sum that is paid in parts is that sum. Counted from the moment of booking, since the day of a payment is said by who books it. */
export const splitDays = 30;

/** Money that goes out counts together whether it is a grant or a share; promises count with promises. What comes back, or is released, pays nobody. */
const counted: Readonly<Record<string, readonly string[]>> = {
  disbursement: ["disbursement", "equity"],
  equity: ["disbursement", "equity"],
  commitment: ["commitment"],
};

/** What a transaction is for: its project, else its award, else its fund. */
export function purposeOf(body: Body): string | null {
  for (const field of ["project", "award", "fund"]) {
    const id = textIn(body, field);
    if (id !== null) return `${field}/${id}`;
  }
  return null;
}

/**
 * What the same person booked for the same purpose in the last days, and nobody else has looked at: neither taken back since, nor released by another.
 *
 * @param mine  accounts that are, or may be, of that person
 * @param at  the moment of the booking
 */
export async function bookedAlone(
  body: Body,
  records: Pick<RecordStore, "get" | "list" | "changes">,
  { mine, at }: { readonly mine: readonly string[]; readonly at: string },
): Promise<Decimal> {
  const [types, purpose] = [counted[textIn(body, "type") ?? ""] ?? [], purposeOf(body)];
  const since = new Date(Date.parse(at) - splitDays * 86_400_000).toISOString();
  const amounts: Decimal[] = [];
  if (types.length === 0 || purpose === null) return decimalSum(amounts);
  for (const who of mine)
    for (const { id, before, after } of await records.changes({ type: "transaction", who, since })) {
      if (before !== null || !types.includes(textIn(after, "type") ?? "") || purposeOf(after) !== purpose) continue;
      if (after["currency"] !== body["currency"] || id === textIn(body, "id")) continue;
      if ((await records.get("transaction", id))?.retired !== false || (await wasReleased(records, id))) continue;
      amounts.push(recordedDecimal(textIn(after, "amount") ?? "0"));
    }
  return decimalSum(amounts);
}

async function wasReleased(records: Pick<RecordStore, "list">, id: string): Promise<boolean> {
  const where = [
    { field: "about", value: `transaction/${id}` },
    { field: "status", value: "released" },
  ];
  return (await records.list("proposal", { where, limit: 1 })).length > 0;
}

/** Deeds of a sum that is above the limit only with what was booked for the same purpose before count as above it themselves. */
export function withSplits(deeds: readonly Deed[], rules: Rules): readonly Deed[] {
  const ofPurpose = (purpose: string | null) => deeds.filter((each) => each.kind === "pay" && each.purpose === purpose).flatMap(({ amount }) => amount ?? []);
  return deeds.map((deed) => {
    const { kind, earlier, currency, purpose } = deed;
    if (kind !== "pay" || earlier === null || earlier.units === 0n || currency === null) return deed;
    const isSplit = isAboveSum({ amount: decimalSum([earlier, ...ofPurpose(purpose)]), currency }, rules);
    return isSplit ? { ...deed, isAbove: true, isSplit } : deed;
  });
}

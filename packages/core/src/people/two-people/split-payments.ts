import { type Decimal, decimalSum, recordedDecimal } from "@quoin/methods";
import type { RecordStore } from "../../register/record-store.ts";
import { textIn } from "../../register/typed-records.ts";
import { isAboveSum } from "./above-sum.ts";
import type { Deed } from "./deeds.ts";

type Body = Readonly<Record<string, unknown>>;
type Rules = Parameters<typeof isAboveSum>[1];

/** Days within which what one person books alone for one project counts together: a sum that is paid in parts is that sum. Counted from the moment of booking, since the day of a payment is said by who books it. */
export const splitDays = 30;

/** Money that goes out counts together whether it is a grant or a share; promises count with promises, guarantees with guarantees. What comes back, or is released, pays nobody. */
const counted: Readonly<Record<string, readonly string[]>> = {
  disbursement: ["disbursement", "equity"],
  equity: ["disbursement", "equity"],
  commitment: ["commitment"],
  guarantee: ["guarantee"],
  "guarantee-call": ["guarantee-call"],
};

/** What a transaction is for: its project, its award and its loan or guarantee, which need not name each other; where it has neither, its fund. */
export function purposesOf(body: Body): readonly string[] {
  const named = (field: string) => {
    const id = textIn(body, field);
    return id === null ? [] : [`${field}/${id}`];
  };
  const own = [...named("project"), ...named("award"), ...named("backing")];
  return own.length > 0 ? own : named("fund");
}

function sharesPurpose(one: readonly string[], other: readonly string[]): boolean {
  return one.some((each) => other.includes(each));
}

/**
 * What the same person booked for the same purpose in the last days, and nobody else has looked at: neither released nor taken back by another. What somebody takes back of his own counts: whether it
 * had been paid by then only he says.
 *
 * @param mine  accounts that are, or may be, of that person
 * @param at  the moment of the booking
 */
export async function bookedAlone(
  body: Body,
  records: Pick<RecordStore, "get" | "list" | "changes" | "history">,
  { mine, at }: { readonly mine: readonly string[]; readonly at: string },
): Promise<Decimal> {
  const [types, purposes] = [counted[textIn(body, "type") ?? ""] ?? [], purposesOf(body)];
  const since = new Date(Date.parse(at) - splitDays * 86_400_000).toISOString();
  const amounts: Decimal[] = [];
  if (types.length === 0 || purposes.length === 0) return decimalSum(amounts);
  for (const who of mine)
    for (const { id, before, after } of await records.changes({ type: "transaction", who, since })) {
      if (before !== null || !types.includes(textIn(after, "type") ?? "") || !sharesPurpose(purposesOf(after), purposes)) continue;
      if (after["currency"] !== body["currency"] || id === textIn(body, "id")) continue;
      if ((await wasReleased(records, id)) || (await wasTakenBackByAnother(records, id, mine))) continue;
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

async function wasTakenBackByAnother(records: Pick<RecordStore, "get" | "history">, id: string, mine: readonly string[]): Promise<boolean> {
  if ((await records.get("transaction", id))?.retired !== true) return false;
  const last = (await records.history("transaction", id)).at(-1);
  return last !== undefined && !mine.includes(last.who);
}

/** Deeds of a sum that is above the limit only with what was booked for the same purpose before count as above it themselves. */
export function withSplits(deeds: readonly Deed[], rules: Rules): readonly Deed[] {
  const alike = (purposes: readonly string[]) =>
    deeds.filter((each) => each.kind === "pay" && sharesPurpose(each.purposes, purposes)).flatMap(({ amount }) => amount ?? []);
  return deeds.map((deed) => {
    const { kind, earlier, currency, purposes } = deed;
    if (kind !== "pay" || earlier === null || earlier.units === 0n || currency === null) return deed;
    const isSplit = isAboveSum({ amount: decimalSum([earlier, ...alike(purposes)]), currency }, rules);
    return isSplit ? { ...deed, isAbove: true, isSplit } : deed;
  });
}

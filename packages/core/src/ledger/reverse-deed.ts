import { recordIn } from "../register/typed-records.ts";
import { heldUnits } from "./amount.ts";
import type { DraftLine } from "./entry-draft.ts";
import type { Booking } from "./funding.ts";

/**
 * Undoes every entry that follows from a record and was not taken back yet, the newest first, each by its exact opposite: on the day that is given, or on its own where that is yet to come, since
 * what is undone before it was done would leave the days between below 0.
 */
export async function reverseDeed(
  { reading, books }: Booking,
  document: string,
  { day, reason }: { readonly day: string; readonly reason: string },
): Promise<void> {
  const ids = await reading.entriesOf(document);
  const entries = [];
  for (const id of ids) {
    const body = await reading.get("entry", id);
    if (body !== null) entries.push(recordIn({ type: "entry", body }, "entry"));
  }
  const undone = new Set(entries.map(({ reverses }) => reverses));
  for (const { id, day: booked, kind, currency, lines } of entries.reverse()) {
    if (kind === "reversal" || undone.has(id)) continue;
    const opposite = lines.map(({ account, amount, ...cell }): DraftLine => ({ account, cell: { ...cell, currency }, units: -heldUnits(amount, currency) }));
    await books.book({ kind: "reversal", day: booked > day ? booked : day, currency, lines: opposite, document, reverses: id, reason });
  }
}

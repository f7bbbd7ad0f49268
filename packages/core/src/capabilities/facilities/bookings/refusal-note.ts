import { type Note, type NoteEntry, note, noteWithLists } from "../../../language/note.ts";
import type { Slot } from "../slots/find-slots.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import type { AskedSpan, SlotRefusal } from "../slots/unit-calendar.ts";
import { wallText } from "../time/zoned-time.ts";

/** What is told of hours that are not lent; of hours that others have, the times that are free next. */
export function refusalNote(unit: LentUnit, zone: string, asked: AskedSpan, { reason, values }: SlotRefusal, next: readonly Slot[] = []): Note {
  const parameters = {
    unit: unit.id,
    start: wallText(zone, asked.start),
    end: wallText(zone, asked.end),
    organisation: asked.organisation,
    ...values,
  };
  const at = { table: "booking", field: "start" };
  if (reason !== "taken") return note(`booking.${reason}`, parameters, at);
  const free = next.map((slot) => `${wallText(slot.zone, Date.parse(slot.start))} (${slot.unit})`).join(", ");
  return noteWithLists("booking.taken", { ...parameters, free: free === "" ? "–" : free }, at, { next: next.map((slot): NoteEntry => ({ ...slot })) });
}

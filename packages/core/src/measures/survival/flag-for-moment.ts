import type { RawColumn } from "../../evidence/cells/raw-column.ts";
import { isMissingMarker } from "../../evidence/files/missing-marker.ts";
import { type Note, type NoteAt, note } from "../../language/note.ts";
import { type MomentScale, momentOf } from "./moments.ts";

/** How programs write whether something was seen. */
const answers = /^(?:true|false)$/i;
const flags = /^[01](?:\.0*)?$/;

/**
 * A note where the column of events holds whether it was seen (0 and 1, true and false) in the place of when: read as moments, every row would have ended at 0 or 1.
 * Moments may truly be 0 and 1: 0 and 1 on a scale of numbers are doubted only in a row that was watched beyond 1 although it had ended.
 */
export function flagNote(event: RawColumn | undefined, to: RawColumn | undefined, scale: MomentScale, at: (row: number) => NoteAt): Note | null {
  if (event === undefined) return null;
  const { codes, texts } = event.coded();
  const isSaid = texts.map((text) => !isMissingMarker(text));
  const said = texts.map((text) => text.trim()).filter((_, code) => isSaid[code]);
  const isAnswer = said.length > 0 && said.every((text) => answers.test(text));
  if (!isAnswer && !(said.length > 0 && said.every((text) => flags.test(text)))) return null;
  const row = codes.findIndex(
    (code, place) => isSaid[code] === true && (isAnswer || scale === "date" || (to !== undefined && momentOf(to.text(place), scale) > 1)),
  );
  return row < 0 ? null : note("survival.flag-for-moment", { column: event.name }, at(row));
}

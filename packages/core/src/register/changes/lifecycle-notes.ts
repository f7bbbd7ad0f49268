import type { Note } from "../../language/note.ts";
import type { Entity } from "../../schema/entity.ts";
import { fieldNote } from "./record-notes.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the step that a change makes in the states of its type: nothing where it stays in its state.
 *
 * @param before  the record as it is, null where it is new; a record without a state yet begins like a new one
 */
export function lifecycleNotes({ type, lifecycle }: Entity, before: Fields | null, after: Fields): readonly Note[] {
  if (lifecycle === undefined) return [];
  const { field, first, steps } = lifecycle;
  const from = (before?.[field] ?? null) as string | null;
  const to = (after[field] ?? null) as string | null;
  if (to === from || (to === null && before === null)) return [];
  const allowed = from === null ? first : (steps[from] ?? []);
  if (to !== null && allowed.includes(to)) return [];
  return [fieldNote("record.step-not-allowed", type, after["id"], field, { from: from ?? "-", to: to ?? "-", allowed: allowed.join(", ") || "-" })];
}

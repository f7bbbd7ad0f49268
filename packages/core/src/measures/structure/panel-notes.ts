import { type Note, note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";
import type { StructureMatrices } from "./structure-matrices.ts";

/** What was left out of the matrices of a panel, and what is unknown in them. */
export function panelNotes({ dropped, matrices }: StructureMatrices): Note[] {
  const notes: Note[] = [];
  if (dropped.length > 0)
    notes.push(note("structure.zero-total", { names: listedNames(dropped.map(({ id, time }) => (time === "" ? id : `${id} (${time})`))) }));
  const unknown = matrices.flatMap(({ locations, activities, unknown: marks }) =>
    locations.flatMap((location, c) =>
      Array.from(marks.subarray(c * activities.length, (c + 1) * activities.length)).flatMap((mark) => (mark === 1 ? [location] : [])),
    ),
  );
  if (unknown.length > 0) notes.push(note("structure.missing-values", { count: unknown.length, names: listedNames([...new Set(unknown)]) }));
  return notes;
}

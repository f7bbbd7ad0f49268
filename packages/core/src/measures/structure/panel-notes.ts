import { elementAt } from "../../contract/assert-present.ts";
import { type Note, note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";
import type { StructureMatrices } from "./structure-matrices.ts";

/** What was left out of the matrices of a panel, and what is unknown in them. */
export function panelNotes({ dropped, matrices }: StructureMatrices): Note[] {
  const notes: Note[] = [];
  if (dropped.length > 0)
    notes.push(note("structure.zero-total", { names: listedNames(dropped.map(({ id, time }) => (time === "" ? id : `${id} (${time})`))) }));
  const [among, count] = unknownIn(matrices);
  if (count > 0) notes.push(note("structure.missing-values", { count, names: listedNames(among) }));
  return notes;
}

/** Locations with cells without a number, each once in order, and how many such cells there are. */
function unknownIn(matrices: StructureMatrices["matrices"]): readonly [readonly string[], number] {
  const among = new Set<string>();
  let count = 0;
  for (const { locations, activities, unknown } of matrices)
    for (let cell = unknown.indexOf(1); cell >= 0; cell = unknown.indexOf(1, cell + 1)) {
      among.add(elementAt(locations, Math.floor(cell / activities.length)));
      count += 1;
    }
  return [[...among], count];
}

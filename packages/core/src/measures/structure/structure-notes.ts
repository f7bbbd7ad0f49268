import { type Note, note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";
import type { CommonPanel } from "./common-panel.ts";
import { panelNotes } from "./panel-notes.ts";
import type { StructureMatrices } from "./structure-matrices.ts";

const fewUnits = 20;

/** Everything that a reader of the tables should know before believing them; `draws` is null where no similarity is asked for: nothing is drawn then, and nothing said of it. */
export function structureWarnings(structure: StructureMatrices, common: CommonPanel, options: { draws: number | null; countUnit: number | undefined }): Note[] {
  const { times, matrices } = structure;
  const { draws, countUnit } = options;
  const notes: Note[] = panelNotes(structure);
  const isCompared = draws !== null;
  if (isCompared && countUnit === undefined && matrices.some(({ values }) => !values.every(Number.isInteger))) notes.push(note("structure.not-counts"));
  if (isCompared && times !== null && common.left.length > 0)
    notes.push(note("structure.incomplete-panel", { kept: common.locations.length, names: listedNames(common.left) }));
  if (isCompared && matrices.length > 0 && common.locations.length < 2) notes.push(note("structure.no-common-set"));
  else {
    const few = smallLocations(common);
    if (few.length > 0) notes.push(note("structure.few-units", { names: listedNames(few) }));
  }
  if (isCompared && draws < 20) notes.push(note("structure.few-draws", { draws }));
  return notes;
}

/** Locations whose smallest total over the times is below 20 units, with that total. */
function smallLocations({ locations, panel }: CommonPanel): string[] {
  return locations.flatMap((location, c) => {
    let least = Number.POSITIVE_INFINITY;
    for (let t = 0; t < panel.times; t++) {
      const from = (t * panel.locations + c) * panel.activities;
      least = Math.min(
        least,
        panel.values.subarray(from, from + panel.activities).reduce((sum, value) => sum + value, 0),
      );
    }
    return least < fewUnits ? [`${location} (${Math.round(least * 100) / 100})`] : [];
  });
}

import { note } from "../../language/note.ts";
import type { RowTaker } from "../measure-parts.ts";
import { complexityAnswer, isSummary, refused } from "./complexity-answer.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";
import { PanelRows } from "./panel-rows.ts";
import { partsOfTimes } from "./time-part.ts";

/**
 * The summary tables of a panel that is too large to be held in columns: rows are kept by time, and one time after another becomes a matrix. Byte for byte what `split` answers.
 * Null where tables of cells are asked for, which are larger than the panel itself, or where presence is told by more than advantage by share: that is asked of all matrices beforehand.
 */
export function gatherSummaries(parameters: ComplexityParameters): RowTaker | null {
  const { presence, confidence, exclude_location, exclude_activity } = parameters;
  if (!isSummary(parameters) || parameters.tables.length === 0) return null;
  if (presence !== "rca" || confidence > 0 || exclude_location.length + exclude_activity.length > 0) return null;
  const rows = new PanelRows();
  return {
    take: (block) => rows.take(block),
    parts(texts) {
      const panel = rows.panel(texts);
      if (panel === null) return null;
      if (!rows.hasValue) return () => refused([note("structure.no-positive-value", {}, { field: "value" })]);
      return (companions) => {
        const asked = { parameters, companions, summaryOnly: true };
        return partsOfTimes({
          count: panel.count,
          given: true,
          part: (place) => ({ of: panel.part(place), ...asked }),
          cells: panel.cells,
          finish: (results, onDraw) => complexityAnswer(panel.structure(results.map(({ time }) => time.matrix)), results, asked, { onDraw, missing: [] }),
        });
      };
    },
  };
}

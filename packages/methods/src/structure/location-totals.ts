import { ShapeError } from "../shape-error.ts";
import { checkPanel, type StructurePanel } from "./structure-panel.ts";

/**
 * How many units to draw for each location at each time, times x locations: its total as a whole number, at least 1.
 *
 * Counts are whole already; other values (money, hours) are counted in units of 1. Throws where a location has nothing at some time: nothing can be drawn for it.
 */
export function locationTotals(method: string, panel: StructurePanel): Float64Array {
  checkPanel(method, panel);
  const { times, locations, activities, values } = panel;
  const totals = new Float64Array(times * locations);
  for (let row = 0; row < totals.length; row++) {
    let total = 0;
    for (let a = 0; a < activities; a++) total += values[row * activities + a]!;
    if (!(total > 0 && total < Number.MAX_SAFE_INTEGER)) throw new ShapeError(method, "a positive total in every location at every time", `${total}`);
    totals[row] = Math.max(1, Math.round(total));
  }
  return totals;
}

import { ShapeError } from "../shape-error/shape-error.ts";
import { checkPanel, type StructurePanel } from "./structure-panel.ts";

/** With more units than this the noise of a share is below 1e-7: nothing is lost, and whole numbers stay exact. */
const MOST_UNITS = 1e15;

/**
 * How many units to draw for each location at each time, times x locations: its total as a whole number, 1 to 10^15.
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
    if (!(total > 0)) throw new ShapeError(method, "a positive total in every location at every time", `${total}`);
    totals[row] = Math.min(MOST_UNITS, Math.max(1, Math.round(total)));
  }
  return totals;
}

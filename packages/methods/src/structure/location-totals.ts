import { ShapeError } from "../shape-error.ts";
import { checkPanel, type StructurePanel } from "./structure-panel.ts";

/**
 * Totals of a panel of counts, times x locations. Throws where a location has no unit at some time or a value is not a whole number: nothing can be drawn for it.
 */
export function locationTotals(method: string, panel: StructurePanel): Float64Array {
  checkPanel(method, panel);
  const { times, locations, activities, values } = panel;
  const totals = new Float64Array(times * locations);
  for (let row = 0; row < totals.length; row++) {
    let total = 0;
    for (let a = 0; a < activities; a++) total += values[row * activities + a]!;
    if (!(total > 0) || !Number.isSafeInteger(total)) throw new ShapeError(method, "a positive whole total in every location at every time", `${total}`);
    totals[row] = total;
  }
  return totals;
}

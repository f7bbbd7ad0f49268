import { ShapeError } from "../../shape-error/shape-error.ts";
import { activityTotals } from "../../structure/activity-totals.ts";

/**
 * Advantage by head: what a location has of an activity for each of its inhabitants, over what the whole has for each of all inhabitants (RPOP).
 *
 *   RPOP[c,a] = (X[c,a] / pop[c]) / (X[.,a] / pop[.])
 *
 * Unlike the location quotient a large mix of one thing does not press down the others, so a small rich location may hold everything.
 *
 * @param values     locations x activities, row-major, non-negative
 * @param population one number a location, above 0
 * @returns          locations x activities; NaN where the population is missing or not above 0, or the activity's total is 0
 * Cost O(locations · activities). Reference: py-ecomplexity `presence_test="rpop"`; the whole's population is that of the locations given, as there.
 *
 *   perCapitaAdvantage(Float64Array.of(1, 1, 0, 2), Float64Array.of(1, 3), 2, 2)  // Float64Array [4, 1.3333333333333333, 0, 0.8888888888888888]
 */
export function perCapitaAdvantage(values: Float64Array, population: Float64Array, locations: number, activities: number): Float64Array {
  if (population.length !== locations) throw new ShapeError("perCapitaAdvantage", `${locations} populations`, `${population.length}`);
  const totals = activityTotals({ times: 1, locations, activities, values });
  let inhabitants = 0;
  for (const heads of population) if (heads > 0) inhabitants += heads;
  const advantage = new Float64Array(values.length);
  for (let c = 0; c < locations; c++) {
    const heads = population[c]! > 0 ? population[c]! : Number.NaN;
    for (let a = 0; a < activities; a++) advantage[c * activities + a] = values[c * activities + a]! / heads / (totals[a]! / inhabitants);
  }
  return advantage;
}

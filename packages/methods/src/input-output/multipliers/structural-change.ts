import { denseTimes } from "../tables/dense-sums.ts";

/** A table at one date: its Leontief inverse (row-major) and the final demand for each sector's goods. */
export interface DatedTable {
  readonly inverse: Float64Array;
  readonly demand: Float64Array;
}

/** Change of output and what it came from, by sector, in the unit of the tables; the two parts add up exactly. */
export interface StructuralChange {
  readonly change: Float64Array;
  readonly technology: Float64Array;
  readonly finalDemand: Float64Array;
}

/**
 * Structural decomposition of the change of output between two dates, mean of the two polar forms.
 *
 *   Δx = ½ ΔL (f0 + f1) + ½ (L0 + L1) Δf
 *
 * Both tables must be in one price and one list of sectors: in current prices a change of prices counts as technology and demand. Cost 4 n². Dietzenbacher & Los 1998.
 */
export function structuralChange(before: DatedTable, after: DatedTable): StructuralChange {
  const [oldOutput, newOutput] = [denseTimes(before.inverse, before.demand), denseTimes(after.inverse, after.demand)];
  const [oldTechnology, newTechnology] = [denseTimes(before.inverse, after.demand), denseTimes(after.inverse, before.demand)];
  const change = newOutput.map((x, i) => x - oldOutput[i]!);
  const technology = newOutput.map((x, i) => (x - oldTechnology[i]! + newTechnology[i]! - oldOutput[i]!) / 2);
  return { change, technology, finalDemand: newOutput.map((x, i) => (x - newTechnology[i]! + oldTechnology[i]! - oldOutput[i]!) / 2) };
}

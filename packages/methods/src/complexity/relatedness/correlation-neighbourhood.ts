import { momentsOf } from "../presence/moments.ts";
import type { Neighbourhood, ProximityDiagonal } from "./neighbourhood.ts";

/** A neighbourhood by correlation, with the activities that have none. */
export interface CorrelationNeighbourhood extends Neighbourhood {
  /** Activities whose advantage is the same everywhere: no correlation is defined, their φ is 0. */
  readonly constant: Int32Array;
}

/**
 * Neighbourhood under φ_pp' = (1 + corr of the columns of advantage) / 2 (`continuous`). Density counts advantage in place of presence, so `near` is Σ_p' R_cp' φ_pp' and unbounded.
 *
 * The correlations are ZᵀZ with Z the standardised columns, so sums over p' are taken through locations: Zᵀ(Z w).
 *
 * @param advantage locations x activities, finite
 * @param marks     presences, same shape
 * Cost O(locations² · activities) for each of `near` and `lacking`. Reference: py-ecomplexity `continuous=True`.
 */
export function correlationNeighbourhood(
  advantage: Float64Array,
  marks: Uint8Array,
  shape: readonly [locations: number, activities: number],
  diagonal: ProximityDiagonal,
): CorrelationNeighbourhood {
  const [locations, activities] = shape;
  const { standardised, varies } = standardisedColumns(advantage, locations, activities);
  const through = new Float64Array(locations);
  const add = (weights: Float64Array, into: Float64Array, at: number): void => {
    let sum = 0;
    for (let p = 0; p < activities; p++) if (varies[p] === 1) sum += weights[p]!;
    for (let k = 0; k < locations; k++) {
      let inner = 0;
      for (let p = 0; p < activities; p++) inner += standardised[k * activities + p]! * weights[p]!;
      through[k] = inner;
    }
    for (let p = 0; p < activities; p++) if (varies[p] === 1) into[at + p] = sum - (1 - diagonal) * 2 * weights[p]!;
    for (let k = 0; k < locations; k++) {
      const inner = through[k]!;
      for (let p = 0; p < activities; p++) into[at + p] = into[at + p]! + inner * standardised[k * activities + p]!;
    }
    for (let p = 0; p < activities; p++) into[at + p] = into[at + p]! / 2;
  };
  const each = (weightOf: (cell: number, p: number) => number): Float64Array => {
    const result = new Float64Array(locations * activities);
    const weights = new Float64Array(activities);
    for (let c = 0; c < locations; c++) {
      for (let p = 0; p < activities; p++) weights[p] = weightOf(c * activities + p, p);
      add(weights, result, c * activities);
    }
    return result;
  };
  const total = new Float64Array(activities);
  add(new Float64Array(activities).fill(1), total, 0);
  return {
    total,
    constant: Int32Array.from(varies.keys()).filter((p) => varies[p] === 0),
    near: () => each((cell) => advantage[cell]!),
    lacking: (weight) => each((cell, p) => (marks[cell] === 1 ? 0 : weight[p]!)),
  };
}

/** Columns less their mean, of length 1; a column that does not vary is all 0. */
export function standardisedColumns(values: Float64Array, rows: number, columns: number): { standardised: Float64Array; varies: Uint8Array } {
  const standardised = new Float64Array(values.length);
  const varies = new Uint8Array(columns);
  const column = new Float64Array(rows);
  for (let p = 0; p < columns; p++) {
    for (let c = 0; c < rows; c++) column[c] = values[c * columns + p]!;
    const { mean, deviation } = momentsOf(column, 0);
    if (!(deviation > 1e-13 * Math.abs(mean))) continue;
    varies[p] = 1;
    const length = deviation * Math.sqrt(rows);
    for (let c = 0; c < rows; c++) standardised[c * columns + p] = (column[c]! - mean) / length;
  }
  return { standardised, varies };
}

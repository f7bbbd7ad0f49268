import { inverse } from "../../linear-algebra/inverse.ts";
import { identityMinus, type SparseMatrix, scaledCells, timesVector, transposedTimesVector } from "../tables/sparse-matrix.ts";
import type { SectorAccounts, WorldTable } from "../tables/world-table.ts";
import { iterativeSolution } from "./iterative-solution.ts";

/** Figures of each sector that need no inverse. */
export interface ChainVectors {
  /** Column sum of the Leontief inverse: output of all sectors per unit of final demand; the same number is downstreamness (Antràs & Chor 2018). */
  readonly multiplier: Float64Array;
  /** Row sum of the Ghosh inverse: 1 + the mean number of stages to final demand (Antràs, Chor, Fally & Hillberry 2012). */
  readonly upstreamness: Float64Array;
  /** n · multiplier / Σ multiplier (Rasmussen 1956). */
  readonly power: Float64Array;
  /** n · upstreamness / Σ upstreamness (Jones 1976). */
  readonly sensitivity: Float64Array;
  /** The larger relative residual of the two systems. */
  readonly residual: number;
  /** True where every unit of final demand calls for a finite, positive output: the spectral radius of A is below 1. */
  readonly productive: boolean;
}

/**
 * Multipliers and upstreamness by two sparse systems, without an inverse.
 *
 *   (I - A') D = 1        (I - diag(x)⁻¹ Z) U = 1
 *
 * D > 0 with (I - A') D = 1 > 0 proves that the spectral radius of A is below 1 where no flow is negative. A sector without positive output has 1 in both.
 * Where the iteration stalls the systems are solved directly, at O(n³).
 */
export function chainVectors({ flows }: WorldTable, { output, inputs }: SectorAccounts): ChainVectors {
  const ones = new Float64Array(output.length).fill(1);
  const multiplier = solved((x, y) => transposedTimesVector(inputs, x, y), inputs, "column", ones);
  const sales = allocation(flows, output);
  const upstreamness = solved((x, y) => timesVector(sales, x, y), sales, "row", ones);
  return {
    multiplier: multiplier.x,
    upstreamness: upstreamness.x,
    power: relativeToMean(multiplier.x),
    sensitivity: relativeToMean(upstreamness.x),
    residual: Math.max(multiplier.residual, upstreamness.residual),
    productive: multiplier.x.every((d) => d > 0 && d < Number.POSITIVE_INFINITY),
  };
}

/** Flows by the output of the row, diag(x)⁻¹ Z; a row whose output is not positive is 0. */
export function allocation(flows: SparseMatrix, output: Float64Array): SparseMatrix {
  return scaledCells(flows, { row: output.map((x) => (x > 0 ? 1 / x : 0)) });
}

/** n · value / Σ values. */
export function relativeToMean(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (values.length * value) / total);
}

function solved(
  apply: (x: Float64Array, product: Float64Array) => void,
  matrix: SparseMatrix,
  side: "row" | "column",
  b: Float64Array,
): { readonly x: Float64Array; readonly residual: number } {
  const solution = iterativeSolution(apply, b);
  if (solution.converged) return solution;
  const n = b.length;
  const cells = inverse(identityMinus(matrix), n);
  const x = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const at = side === "row" ? i : j;
      x[at] = x[at]! + cells[i * n + j]!;
    }
  const product = new Float64Array(n);
  apply(x, product);
  return { x, residual: x.reduce((worst, value, i) => Math.max(worst, Math.abs(value - product[i]! - 1)), 0) };
}

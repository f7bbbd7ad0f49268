import { columnSums, rowSums, type SparseMatrix, scaledCells } from "./sparse-matrix.ts";

/**
 * An inter-country input-output table. Sector of industry i in country c = c · industries + i; n = countries · industries. All money in one unit.
 *
 *   flows   n × n: the row sells to the column
 *   demand  n × countries, row-major: final demand of a country for the goods of a sector, its categories added
 */
export interface WorldTable {
  readonly countries: number;
  readonly industries: number;
  readonly flows: SparseMatrix;
  readonly demand: Float64Array;
}

/** What follows from a table before any system is solved. */
export interface SectorAccounts {
  /** Row sums of flows and demand. */
  readonly output: Float64Array;
  /** Output less the column sum of the flows. */
  readonly valueAdded: Float64Array;
  /** Output, 0 where it is not positive: the divisor of all coefficients. */
  readonly divisor: Float64Array;
  /** Value added per unit of output, v; 0 where output is not positive. */
  readonly valueShare: Float64Array;
  /** Input coefficients A: flows by the output of the column; a column whose output is not positive is 0. */
  readonly inputs: SparseMatrix;
}

/**
 * Output, value added and input coefficients.
 *
 *   x = Z 1 + Y 1      value added = x - Z' 1      A = Z diag(x)⁻¹      v = value added / x
 *
 * A sector without positive output has coefficients 0, never NaN: its column of the Leontief inverse is that of the unit matrix.
 */
export function sectorAccounts({ countries, flows, demand }: WorldTable): SectorAccounts {
  const output = rowSums(flows);
  for (let i = 0; i < output.length; i++) for (let r = 0; r < countries; r++) output[i] = output[i]! + demand[i * countries + r]!;
  const bought = columnSums(flows);
  const valueAdded = output.map((x, j) => x - bought[j]!);
  const inverse = output.map((x) => (x > 0 ? 1 / x : 0));
  return {
    output,
    valueAdded,
    divisor: output.map((x) => Math.max(x, 0)),
    valueShare: valueAdded.map((value, j) => (output[j]! > 0 ? value / output[j]! : 0)),
    inputs: scaledCells(flows, { column: inverse }),
  };
}

/** Exports of each sector to each country, n × countries: intermediate and final deliveries abroad; 0 at home. */
export function exportsByImporter({ countries, industries, flows, demand }: WorldTable): Float64Array {
  const exported = demand.slice();
  for (let i = 0; i < flows.rows; i++) {
    for (let k = flows.start[i]!; k < flows.start[i + 1]!; k++) {
      const cell = i * countries + Math.floor(flows.index[k]! / industries);
      exported[cell] = exported[cell]! + flows.value[k]!;
    }
    exported[i * countries + Math.floor(i / industries)] = 0;
  }
  return exported;
}

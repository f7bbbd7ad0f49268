import { relativeToMean } from "./chain-vectors.ts";

/** Figures of each sector that are read from the Leontief inverse. */
export interface InverseFigures {
  /** Column sums of L. */
  readonly multiplier: Float64Array;
  /** Row sums of the Ghosh inverse diag(x)⁻¹ L diag(x); 1 where output is not positive. */
  readonly upstreamness: Float64Array;
  /** n · row sum of L / Σ L (Rasmussen 1956). */
  readonly sensitivityLeontief: Float64Array;
  /** Standard deviation (divisor n - 1) by mean of a column of L, and of a row. */
  readonly backwardVariation: Float64Array;
  readonly forwardVariation: Float64Array;
  /** Output lost in all sectors when row, column and final demand of the sector go; when its inputs go; when its sales to sectors go. */
  readonly extractionLoss: Float64Array;
  readonly extractionBackward: Float64Array;
  readonly extractionForward: Float64Array;
}

/**
 * Dispersion, variation and hypothetical extraction of every sector in closed form.
 *
 *   loss = x_j c_j / l_jj      backward = x_j (c_j - 1) / l_jj      forward = x_j (u_j - 1) / l_jj
 *
 * with c the column sums of L and u the row sums of the Ghosh inverse; equal to solving the table again without the sector (Dietzenbacher & van der Linden 1997).
 *
 * @param inverse L, row-major, n × n
 * @param output  x; where it is not positive the sector's column of L is that of the unit matrix
 * Cost two passes over L.
 */
export function inverseFigures(inverse: Float64Array, output: Float64Array): InverseFigures {
  const n = output.length;
  const [columns, rows, sold] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let i = 0, at = 0; i < n; i++) {
    let [sum, weighted] = [0, 0];
    for (let j = 0; j < n; j++, at++) {
      const cell = inverse[at]!;
      sum += cell;
      weighted += output[j]! > 0 ? cell * output[j]! : 0;
      columns[j] = columns[j]! + cell;
    }
    rows[i] = sum;
    sold[i] = output[i]! > 0 ? weighted / output[i]! : 1;
  }
  const [downwards, across] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0, at = 0; i < n; i++)
    for (let j = 0; j < n; j++, at++) {
      downwards[j] = downwards[j]! + (inverse[at]! - columns[j]! / n) ** 2;
      across[i] = across[i]! + (inverse[at]! - rows[i]! / n) ** 2;
    }
  const variation = (squares: Float64Array, sums: Float64Array): Float64Array => squares.map((square, i) => Math.sqrt(square / (n - 1)) / (sums[i]! / n));
  return {
    multiplier: columns,
    upstreamness: sold,
    sensitivityLeontief: relativeToMean(rows),
    backwardVariation: variation(downwards, columns),
    forwardVariation: variation(across, rows),
    ...extractions(inverse, output, columns, sold),
  };
}

/** Hypothetical extraction of every sector, `inverseFigures` says how. Cost n, where the sums of columns (`multiplier`) and the stages (`upstreamness`) are known. */
export function extractions(
  inverse: Float64Array,
  output: Float64Array,
  multiplier: Float64Array,
  upstreamness: Float64Array,
): Pick<InverseFigures, "extractionLoss" | "extractionBackward" | "extractionForward"> {
  const n = output.length;
  const extracted = (parts: (j: number) => number): Float64Array => output.map((x, j) => (x * parts(j)) / inverse[j * n + j]!);
  return {
    extractionLoss: extracted((j) => multiplier[j]!),
    extractionBackward: extracted((j) => multiplier[j]! - 1),
    extractionForward: extracted((j) => upstreamness[j]! - 1),
  };
}

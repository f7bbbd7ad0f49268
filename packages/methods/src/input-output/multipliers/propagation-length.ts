import { denseTimes, timesDense } from "../tables/dense-sums.ts";

/** Mean number of steps between one sector and every other. */
export interface PropagationLengths {
  /** From each sector, as a seller, to the subject. */
  readonly towards: Float64Array;
  /** From the subject, as a seller, to each sector. */
  readonly from: Float64Array;
}

/**
 * Average propagation lengths of one sector: over how many deliveries a change of final demand in the buyer reaches the seller on average, each way weighted by what it carries.
 *
 *   APL_ij = [L (L - I)]_ij / (L - I)_ij
 *
 * NaN where no way leads from one to the other. At least 1. Cost 2 n² for one sector instead of n³ for all. Dietzenbacher & Romero 2007.
 */
export function propagationLengths(inverse: Float64Array, n: number, subject: number): PropagationLengths {
  const [column, row] = [new Float64Array(n), inverse.slice(subject * n, (subject + 1) * n)];
  for (let i = 0; i < n; i++) column[i] = inverse[i * n + subject]! - (i === subject ? 1 : 0);
  const reached = denseTimes(inverse, column);
  const reaches = timesDense(row, inverse);
  const beyond = row.map((cell, j) => cell - (j === subject ? 1 : 0));
  return {
    towards: column.map((cell, i) => (cell === 0 ? Number.NaN : reached[i]! / cell)),
    from: beyond.map((cell, j) => (cell === 0 ? Number.NaN : (reaches[j]! - row[j]!) / cell)),
  };
}

import { columnSumsOf, rowSumsOf } from "../tables/dense-sums.ts";

/**
 * First-order field of influence of one input coefficient: by how much every cell of the Leontief inverse moves per unit of change of a_ij, for a small change.
 *
 *   F(i, j) = L_.i L_j., i sells to j        the exact change for any ε is ε F / (1 - ε l_ji)
 *
 * n × n, row-major, without unit. Cost n². Sonis & Hewings 1992; the R package ioanalysis names the buyer first.
 */
export function fieldOfInfluence(inverse: Float64Array, n: number, i: number, j: number): Float64Array {
  const field = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    const factor = inverse[row * n + i]!;
    for (let column = 0; column < n; column++) field[row * n + column] = factor * inverse[j * n + column]!;
  }
  return field;
}

/** An input coefficient by the places of its seller and its buyer, and the norm of its field of influence. */
export interface Influence {
  readonly row: number;
  readonly column: number;
  readonly norm: number;
}

/**
 * The coefficients whose change moves the inverse most: ‖F(i, j)‖ = ‖L_.i‖ ‖L_j.‖ (Frobenius), so that all n² norms need no field.
 *
 * `eligible` leaves out coefficients, as those without a flow. Largest first, at equal norms by row and column. Cost n² + `most` · log.
 */
export function strongestInfluences(
  inverse: Float64Array,
  n: number,
  most: number,
  eligible: (row: number, column: number) => boolean = () => true,
): Influence[] {
  const [columns, rows] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0, at = 0; i < n; i++)
    for (let j = 0; j < n; j++, at++) {
      const square = inverse[at]! ** 2;
      columns[j] = columns[j]! + square;
      rows[i] = rows[i]! + square;
    }
  const held: Influence[] = [];
  let least = Number.NEGATIVE_INFINITY;
  const keep = (): void => {
    held.sort((a, b) => b.norm - a.norm || a.row - b.row || a.column - b.column);
    held.length = Math.min(held.length, most);
    if (held.length === most) least = held[most - 1]?.norm ?? least;
  };
  for (let row = 0; row < n; row++)
    for (let column = 0; column < n; column++) {
      const norm = Math.sqrt(columns[row]! * rows[column]!);
      if (norm < least || !eligible(row, column)) continue;
      held.push({ row, column, norm });
      if (held.length >= 2 * most + 64) keep();
    }
  keep();
  return held;
}

/**
 * Multiplier product matrix: what each cell of the inverse would be if linkages alone, backward of the column and forward of the row, decided it.
 *
 *   m_ij = (row sum i of L) (column sum j of L) / Σ L
 *
 * n × n, row-major. Cost n². Sonis, Hewings & Guo 1997.
 */
export function multiplierProduct(inverse: Float64Array, n: number): Float64Array {
  const [rows, columns] = [rowSumsOf(inverse, n), columnSumsOf(inverse, n)];
  const total = rows.reduce((sum, each) => sum + each, 0);
  const product = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) product[i * n + j] = (rows[i]! * columns[j]!) / total;
  return product;
}

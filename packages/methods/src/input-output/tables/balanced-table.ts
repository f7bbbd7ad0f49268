/** Margins that a table shall have. */
export interface Margins {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

export interface BalancedTable {
  /** Row-major, in the shape of the base. */
  readonly cells: Float64Array;
  readonly steps: number;
  /** Largest distance of a row or column sum from its margin, relative to the largest margin. */
  readonly residual: number;
  readonly converged: boolean;
}

/**
 * The table nearest to a base that has given margins: RAS (Stone 1961), and where cells are negative GRAS (Junius & Oosterhaven 2003; Lenzen, Wood & Gallego 2007).
 *
 *   x_ij = r_i p_ij s_j - n_ij / (r_i s_j)      p the positive cells of the base, n the negative ones without their sign
 *
 * Zeros stay zero, signs stay. A row (or column) without positive cells takes r_i = -Σ n_ij / s_j / u_i; one without any cell cannot be moved: it keeps the residual.
 * Rows first. Not converged where margins contradict the zeros of the base, or each other. Cost rows · columns a step.
 */
export function balancedTable(base: Float64Array, { rows, columns }: Margins, tolerance = 1e-13, mostSteps = 10_000): BalancedTable {
  const [m, n] = [rows.length, columns.length];
  const [r, s] = [new Float64Array(m).fill(1), new Float64Array(n).fill(1)];
  const scale = Math.max(1e-300, ...rows.map(Math.abs), ...columns.map(Math.abs));
  const cell = (at: number, i: number, j: number): number => (base[at]! >= 0 ? base[at]! * r[i]! * s[j]! : base[at]! / (r[i]! * s[j]!));
  const residual = (): number => {
    const [across, down] = [new Float64Array(m), new Float64Array(n)];
    for (let i = 0, at = 0; i < m; i++)
      for (let j = 0; j < n; j++, at++) {
        const value = cell(at, i, j);
        across[i] = across[i]! + value;
        down[j] = down[j]! + value;
      }
    const gap = (sums: Float64Array, wanted: Float64Array): number => sums.reduce((worst, sum, at) => Math.max(worst, Math.abs(sum - wanted[at]!)), 0);
    return Math.max(gap(across, rows), gap(down, columns)) / scale;
  };
  let [steps, gap] = [0, residual()];
  while (gap > tolerance && steps < mostSteps) {
    for (let i = 0; i < m; i++) r[i] = factor(base, rows[i]!, s, i * n, 1, r[i]!);
    for (let j = 0; j < n; j++) s[j] = factor(base, columns[j]!, r, j, n, s[j]!);
    steps++;
    const next = residual();
    if (next === gap && steps > 20) break;
    gap = next;
  }
  const cells = base.map((_, at) => cell(at, Math.floor(at / n), at % n));
  return { cells, steps, residual: gap, converged: gap <= tolerance };
}

/** The factor of one line of the base under the factors of the lines that cross it. */
function factor(base: Float64Array, wanted: number, others: Float64Array, from: number, step: number, unchanged: number): number {
  let [positive, negative] = [0, 0];
  for (let k = 0, at = from; k < others.length; k++, at += step) {
    const value = base[at]!;
    if (value > 0) positive += value * others[k]!;
    else if (value < 0) negative -= value / others[k]!;
  }
  if (positive > 0) return (wanted + Math.sqrt(wanted * wanted + 4 * positive * negative)) / (2 * positive);
  return negative > 0 && wanted < 0 ? -negative / wanted : unchanged;
}

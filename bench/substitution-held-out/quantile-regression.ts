/** One case of a quantile regression. */
export interface QuantileCase {
  readonly terms: ArrayLike<number>;
  readonly value: number;
  readonly weight: number;
}

/** Deviations smaller than this count as none: keeps the weights of the search finite. */
const smallest = 0.01;
const rounds = 60;
/** With a start that is near. */
const fewRounds = 12;

/**
 * Coefficients b that minimise Σ weight ρ_τ(value - b · terms), ρ_τ(r) = r (τ - [r < 0]), by majorisation: each round is a weighted least-squares problem.
 *
 * @param start  coefficients of nearly the same cases
 * Reference: Hunter & Lange 2000.
 */
export function quantileRegression(cases: readonly QuantileCase[], tau: number, start?: readonly number[]): number[] {
  const size = cases[0]?.terms.length ?? 0;
  let b: number[] = start === undefined ? Array.from({ length: size }, () => 0) : [...start];
  for (let round = 0; round < (start === undefined ? rounds : fewRounds); round++) {
    const normal = Array.from({ length: size }, () => new Float64Array(size));
    const right = new Float64Array(size);
    for (const { terms, value, weight } of cases) {
      let said = 0;
      for (let i = 0; i < size; i++) said += (b[i] ?? 0) * (terms[i] ?? 0);
      const each = weight / (smallest + Math.abs(value - said));
      const pull = each * value + weight * (2 * tau - 1);
      for (let i = 0; i < size; i++) {
        right[i] = (right[i] ?? 0) + (terms[i] ?? 0) * pull;
        const row = normal[i];
        const own = each * (terms[i] ?? 0);
        if (row !== undefined) for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + own * (terms[j] ?? 0);
      }
    }
    b = solved(normal, right);
  }
  return b;
}

/** Gauss elimination with row pivots. */
function solved(matrix: Float64Array[], right: Float64Array): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let at = 0; at < size; at++) {
    const pivot = rows.slice(at).reduce((best, row, i) => (Math.abs(row[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0) ? at + i : best), at);
    [rows[at], rows[pivot]] = [rows[pivot] ?? [], rows[at] ?? []];
    const own = rows[at] ?? [];
    for (let below = 0; below < size; below++) {
      const row = rows[below];
      if (below === at || row === undefined) continue;
      const part = (row[at] ?? 0) / (own[at] ?? 1);
      for (let j = at; j <= size; j++) row[j] = (row[j] ?? 0) - part * (own[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

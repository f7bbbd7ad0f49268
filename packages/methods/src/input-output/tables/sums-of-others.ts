/** A row that is the sum of others, by their places in rising order. */
export interface SumOfOthers {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** What is left of a row of length 1, squared, when all that smaller rows explain is taken away: below this it may be a sum. Rounding leaves more, but never so much. */
const [exactRest, roundedRest] = [1e-10, 1e-2];
/** How near to 0 or 1 a weight has to be before the sum is tried. */
const nearness = 0.25;
/** Part of the largest cell of a sum by which a cell may miss it, and part of all its cells that rounding may make together: more would let small whole numbers add up by chance. */
const [sameCell, sameInAll] = [1e-9, 0.02];

/**
 * Rows of a table that are sums of two or more others, wherever these stand: totals and subtotals that were left among the sectors.
 *
 *   rows by rising size; a row that the smaller ones explain, r = Σ w_i r_i (Cholesky of the products of rows), is a sum where all w are 0 or 1 and every cell agrees
 *
 * A total of subtotals is told by what the subtotals are made of. Rows without a cell are no part of anything; a row that equals one other is no sum.
 *
 * @param rows of one length
 * @param grain unit to which cells are rounded, 0 where they are not: each part and the sum may miss by half of it
 * Cost rows² · (length + rows) / 2.
 */
export function sumsOfOthers(rows: readonly Float64Array[], grain = 0): readonly SumOfOthers[] {
  const size = rows.map((row) => Math.sqrt(product(row, row)));
  const order = rows
    .map((_, at) => at)
    .filter((at) => size[at]! > 0)
    .sort((a, b) => size[a]! - size[b]! || a - b);
  const basis: number[] = [];
  const factor: Float64Array[] = [];
  const found: SumOfOthers[] = [];
  for (const at of order) {
    const row = rows[at]!;
    const explained = new Float64Array(basis.length);
    let rest = 1;
    for (let k = 0; k < basis.length; k++) {
      const earlier = factor[k]!;
      let sum = product(row, rows[basis[k]!]!) / (size[at]! * size[basis[k]!]!);
      for (let i = 0; i < k; i++) sum -= earlier[i]! * explained[i]!;
      explained[k] = sum / earlier[k]!;
      rest -= explained[k]! ** 2;
    }
    if (rest <= Math.max(exactRest, Math.min(roundedRest, (row.length * grain ** 2 * (basis.length + 1)) / size[at]! ** 2))) {
      const parts = partsOf(explained, factor)
        .flatMap((weight, k) => (Math.abs((weight * size[at]!) / size[basis[k]!]! - 1) < nearness ? [basis[k]!] : []))
        .sort((a, b) => a - b);
      if (parts.length > 1 && addUp(row, parts, rows, grain)) {
        found.push({ whole: at, parts });
        continue;
      }
    }
    if (rest <= exactRest) continue;
    factor.push(Float64Array.from([...explained, Math.sqrt(rest)]));
    basis.push(at);
  }
  return found.sort((a, b) => a.whole - b.whole);
}

/** Weights of the smaller rows, L'⁻¹ of what each explains. */
function partsOf(explained: Float64Array, factor: readonly Float64Array[]): number[] {
  const weights = Array.from(explained);
  for (let k = weights.length - 1; k >= 0; k--) {
    weights[k] = weights[k]! / factor[k]![k]!;
    for (let i = 0; i < k; i++) weights[i] = weights[i]! - factor[k]![i]! * weights[k]!;
  }
  return weights;
}

/** Whether parts add up to a whole, cell by cell and in all. */
export function addUp(whole: Float64Array, parts: readonly number[], rows: readonly Float64Array[], grain: number): boolean {
  const largest = whole.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0);
  const allowed = Math.max(sameCell * largest, 0.5 * grain * (parts.length + 1));
  let [gaps, cells, held] = [0, 0, 0];
  for (let j = 0; j < whole.length; j++) {
    let gap = -whole[j]!;
    for (const part of parts) gap += rows[part]![j]!;
    if (Math.abs(gap) > allowed) return false;
    gaps += Math.abs(gap);
    cells += Math.abs(whole[j]!);
    if (whole[j] !== 0) held++;
  }
  // Nearly equal is little where few cells say so.
  return gaps === 0 || (gaps <= sameInAll * cells && (grain === 0 || held >= 2 * parts.length + 2));
}

function product(a: Float64Array, b: Float64Array): number {
  let even = 0;
  let odd = 0;
  let at = 0;
  for (; at + 1 < a.length; at += 2) {
    even += a[at]! * b[at]!;
    odd += a[at + 1]! * b[at + 1]!;
  }
  return at < a.length ? even + odd + a[at]! * b[at]! : even + odd;
}

/** The largest power of ten, 1 to 0.001, of which all values are multiples; 0 where there is none. */
export function grainOf(values: Float64Array): number {
  for (const [scale, grain] of [
    [1, 1],
    [10, 0.1],
    [100, 0.01],
    [1000, 0.001],
  ] as const)
    if (values.every((value) => Math.abs(value * scale - Math.round(value * scale)) <= 1e-9 * Math.max(1, Math.abs(value * scale)))) return grain;
  return 0;
}

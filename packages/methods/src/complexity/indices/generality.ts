/** How many industries use a technology, as one figure each way. */
export interface Generality {
  readonly total: Float64Array;
  /** 1 - Σ s²; 0 for one industry, 1 - 1/n for n equal ones. */
  readonly generality: Float64Array;
  /** The same × N / (N - 1), without bias when the values are N counted uses; NaN where the total is no whole number of at least 2. */
  readonly corrected: Float64Array;
  /** 1 / Σ s²: as many equal industries would give this generality. */
  readonly effective: Float64Array;
  /** The industry of the largest share, the lower number of several; -1 where the total is 0. */
  readonly top: Int32Array;
}

/**
 * Generality of technologies over the industries that use (or cite) them.
 *
 * @param values technologies x industries, non-negative
 * @returns      one value a technology; NaN where its total is 0
 * Cost O(technologies · industries). Reference: Trajtenberg, Henderson and Jaffe 1997; the correction is Hall's (2005), for counts.
 *
 *   generality(Float64Array.of(3, 1), 1, 2)  // generality [0.375], corrected [0.5], effective [1.6], top [0]
 */
export function generality(values: Float64Array, technologies: number, industries: number): Generality {
  const [total, plain, corrected, effective] = [0, 1, 2, 3].map(() => new Float64Array(technologies)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const top = new Int32Array(technologies).fill(-1);
  for (let t = 0; t < technologies; t++) {
    const row = values.subarray(t * industries, (t + 1) * industries);
    let most = -1;
    for (let i = 0; i < industries; i++) {
      total[t] = total[t]! + row[i]!;
      if (row[i]! > (row[most] ?? 0)) most = i;
    }
    const n = total[t]!;
    let squares = 0;
    for (const value of row) squares += (value / n) ** 2;
    top[t] = n > 0 ? most : -1;
    plain[t] = 1 - squares;
    effective[t] = 1 / squares;
    corrected[t] = n >= 2 && row.every(Number.isInteger) ? ((1 - squares) * n) / (n - 1) : Number.NaN;
  }
  return { total, generality: plain, corrected, effective, top };
}

/**
 * Generality that counts two neighbouring industries for less than two far ones (Rao's quadratic entropy).
 *
 *   1 - Σ_i Σ_j s_i s_j φ_ij,  φ_ii = 1;  with φ = 0 between industries this is plain generality
 *
 * @param proximity industries x industries, in [0, 1]; its diagonal is taken as 1
 * @returns         one value a technology, in [0, 1]; NaN where its total is 0
 * Cost O(technologies · industries²). References: Trajtenberg, Henderson and Jaffe 1997; Rao 1982.
 */
export function distantGenerality(values: Float64Array, proximity: Float64Array, technologies: number, industries: number): Float64Array {
  return Float64Array.from({ length: technologies }, (_, t) => {
    const row = values.subarray(t * industries, (t + 1) * industries);
    const total = row.reduce((sum, value) => sum + value, 0);
    let near = 0;
    for (let i = 0; i < industries; i++) {
      if (row[i] === 0) continue;
      for (let j = 0; j < industries; j++) near += row[i]! * row[j]! * (i === j ? 1 : proximity[i * industries + j]!);
    }
    return 1 - near / (total * total);
  });
}

import { quantile } from "./quantile.ts";

/** A statistic held against its draws under a null. */
export interface NullSummary {
  readonly observed: number;
  readonly mean: number;
  readonly p025: number;
  readonly p05: number;
  readonly p95: number;
  readonly p975: number;
  /** Two-sided: (1 + number of draws at least as far from the draws' mean as the observed value) / (draws + 1). */
  readonly pValue: number;
  /** The finite draws, ascending: what power is computed from. */
  readonly draws: Float64Array;
  /** The draws are all that chance can give, the observed value among them: nothing was simulated. */
  readonly isExact?: boolean;
  /** Of a series whose steps were thrown: what each block adds to the change, and how much of a steady drift falls on it. A drift makes the steps larger that chance is made of. */
  readonly steps?: { readonly parts: Float64Array; readonly weights: Float64Array };
}

/**
 * Summary of a null: mean, quantiles (linear interpolation) and the two-sided p of the observed value.
 *
 * The observed value counts as one draw, so p is never 0 and 20 draws are the least that can come below 5 %. NaN where the observed value or every draw is NaN.
 * Draws within 1e-12 (relative) of the observed distance count as reaching it, so that a rounding error decides nothing.
 */
export function nullSummary(observed: number, draws: Float64Array): NullSummary {
  const sorted = ascending(draws);
  let mean = 0;
  for (const draw of sorted) mean += draw;
  mean /= sorted.length;
  const distance = Math.abs(observed - mean) - 1e-12 * Math.max(Math.abs(observed), Math.abs(mean));
  let reached = 0;
  for (const draw of sorted) if (Math.abs(draw - mean) >= distance) reached += 1;
  const known = Number.isFinite(observed) && sorted.length > 0;
  return {
    observed,
    mean,
    p025: quantile(sorted, 0.025),
    p05: quantile(sorted, 0.05),
    p95: quantile(sorted, 0.95),
    p975: quantile(sorted, 0.975),
    pValue: known ? (1 + reached) / (sorted.length + 1) : Number.NaN,
    draws: sorted,
  };
}

/** The finite draws in order. Draws that come in order, as those of a complete enumeration may, are not sorted again. */
function ascending(draws: Float64Array): Float64Array {
  const finite = new Float64Array(draws.length);
  let held = 0;
  let inOrder = true;
  for (let i = 0; i < draws.length; i++) {
    const draw = draws[i]!;
    if (!Number.isFinite(draw)) continue;
    if (held > 0 && draw < finite[held - 1]!) inOrder = false;
    finite[held++] = draw;
  }
  const kept = held === draws.length ? finite : finite.slice(0, held);
  return inOrder ? kept : kept.sort();
}

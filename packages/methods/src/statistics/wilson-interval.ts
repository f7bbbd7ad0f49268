import { normalQuantile } from "./normal-quantile.ts";

/**
 * Wilson's score interval of a share: where the true share may lie when `hits` of `n` independent cases are seen.
 *
 *   centre = (p + z²/2n) / (1 + z²/n),  half = z √(p(1-p)/n + z²/4n²) / (1 + z²/n)
 *
 *   wilsonInterval(0, 10, 0.95)  // { low: 0, high: 0.2775327998628892 }
 *
 * @param hits   0 … n
 * @param level  confidence, in (0, 1)
 * @returns      shares in [0, 1]; NaN for n = 0
 * Cost O(1). Reference: Wilson 1927, without continuity correction (as R's `binom::binom.wilson`).
 */
export function wilsonInterval(hits: number, n: number, level: number): { readonly low: number; readonly high: number } {
  const z = normalQuantile((1 + level) / 2);
  const p = hits / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  return { low: hits === 0 ? 0 : Math.max(0, centre - half), high: hits === n && n > 0 ? 1 : Math.min(1, centre + half) };
}

/** How many of the points nearest to 0 lie on each side, and whether chance gives that. */
export interface SignBalance {
  readonly below: number;
  /** At 0 or above. */
  readonly above: number;
  /** Of the points within the window, those at or above 0. */
  readonly share: number;
  /** Two-sided, exact, of a fair coin. */
  readonly p: number;
}

/**
 * Whether points crowd on one side of 0: of the `nearest` points (all of a tie) a fair coin decides the side, if nobody could choose it.
 *
 * @param distances from the cut; NaN is left out
 * @param nearest   points of the window
 * Cost O(n log n). Reference: Cattaneo, Titiunik & Vazquez-Bare 2017 (binomial test in the smallest window).
 */
export function signBalance(distances: Float64Array, nearest = 20): SignBalance {
  const known = distances.filter((each) => !Number.isNaN(each)).sort((a, b) => Math.abs(a) - Math.abs(b));
  const reach = Math.abs(known[Math.min(nearest, known.length) - 1] ?? 0);
  const window = known.filter((each) => Math.abs(each) <= reach);
  const above = window.filter((each) => each >= 0).length;
  const n = window.length;
  return { below: n - above, above, share: n === 0 ? Number.NaN : above / n, p: n === 0 ? Number.NaN : fairCoin(Math.min(above, n - above), n) };
}

/** Chance that one side or the other has `few` of `n` or fewer. */
function fairCoin(few: number, n: number): number {
  let log = -n * Math.LN2;
  let sum = 0;
  for (let k = 0; k <= few; k++) {
    sum += Math.exp(log);
    log += Math.log((n - k) / (k + 1));
  }
  return Math.min(1, 2 * sum);
}

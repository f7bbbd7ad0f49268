import { recentSlope } from "./recent-slope.ts";
import type { ShareHistory } from "./share-history.ts";

/** How a series has moved up to an origin: all that a forecast knows of it. */
export interface ShareTrend {
  /** Last observed share, percent. */
  readonly share: number;
  readonly logit: number;
  /** Points since the start. */
  readonly points: number;
  /** Mean change of the logit over the last eight steps, a year. */
  readonly drift: number;
  /** Spread of the steps about the drift, logit a root year, shrunk to `usualSpread`. */
  readonly spread: number;
  /** Years over which the drift was seen. */
  readonly seenYears: number;
  /** How regular the trend has been over these steps and since the start: in [0, 1], how much of it is believed. */
  readonly regularity: number;
  /** Change of the share over the last five points, percentage points a year. */
  readonly pointsAYear: number;
  readonly rising: { readonly level: number; readonly slope: number };
  readonly falling: { readonly level: number; readonly slope: number };
}

const steps = 8;
/** Spread of a very regular series of the reference class; counts as one step of evidence. */
const usualSpread = 0.1;

/** How a trend is believed. */
export interface TrendBelief {
  /** t² at which a trend is believed by half. */
  readonly doubt: number;
  /** Drift (logit a year) that is believed by half, however regular: slow drifts turn, overthrows are fast. */
  readonly slowDrift: number;
  /** A trend seen over T years is followed ever more slowly: h years ahead as far as h / (1 + fading min(h, 10) / T). */
  readonly fading: number;
  /** Part of the Gompertz curve in the path, the line is the rest. */
  readonly curve: number;
}

/** Chosen on the rising series of the reference class and on quiet shares together; bench/substitution-held-out.ts scores it on what it was not chosen on. */
export const chosenBelief: TrendBelief = { doubt: 8, slowDrift: 0.03, fading: 0.15, curve: 0.75 };

/**
 * The trend of a series at one of its points, from that point and those before it only.
 *
 *   spread²    = (Σ (dz - drift dt)² / dt + 0.1²) / q          q = steps used
 *   regularity = ½ (r(t²) + r(t² of the whole history)) drift² / (drift² + 0.03²)
 *   r(t²)      = t⁴ / (t⁴ + 8²)      t² = drift² (elapsed years) / spread²
 *
 * @param last  index of the origin, at least 1
 * Cost O(1).
 */
export function shareTrend(history: ShareHistory, last: number, belief: TrendBelief = chosenBelief): ShareTrend {
  const { years, shares, logits } = history;
  const q = Math.min(steps, last);
  const elapsed = years[last]! - years[last - q]!;
  const drift = (logits[last]! - logits[last - q]!) / elapsed;
  let squares = 0;
  for (let i = last - q + 1; i <= last; i++) {
    const dt = years[i]! - years[i - 1]!;
    const off = logits[i]! - logits[i - 1]! - drift * dt;
    squares += (off * off) / dt;
  }
  const variance = (squares + usualSpread * usualSpread) / q;
  const wholeElapsed = years[last]! - years[0]!;
  const wholeDrift = (logits[last]! - logits[0]!) / wholeElapsed;
  const wholeSquares = Math.max(0, history.squares[last]! - wholeDrift * wholeDrift * wholeElapsed);
  const wholeVariance = (wholeSquares + usualSpread * usualSpread) / last;
  const regular = (believed(drift, elapsed, variance, belief.doubt) + believed(wholeDrift, wholeElapsed, wholeVariance, belief.doubt)) / 2;
  return {
    share: shares[last]!,
    logit: logits[last]!,
    points: last + 1,
    drift,
    spread: Math.sqrt(variance),
    seenYears: elapsed,
    regularity: (regular * drift * drift) / (drift * drift + belief.slowDrift ** 2),
    pointsAYear: recentSlope(years, shares, last, 5),
    rising: { level: history.rising[last]!, slope: recentSlope(years, history.rising, last, 8) },
    falling: { level: history.falling[last]!, slope: recentSlope(years, history.falling, last, 8) },
  };
}

function believed(drift: number, elapsed: number, variance: number, doubt: number): number {
  const t2 = (drift * drift * elapsed) / variance;
  return (t2 * t2) / (t2 * t2 + doubt * doubt);
}

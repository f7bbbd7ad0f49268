import { chosenBelief } from "./chosen-belief.ts";
import type { TrendBelief } from "./forecast-belief.ts";
import { recentSlope } from "./recent-slope.ts";
import type { ShareHistory } from "./share-history.ts";

/** How a series has moved up to an origin: all that a forecast knows of it. */
export interface ShareTrend {
  /** Last observed share, percent. */
  readonly share: number;
  readonly logit: number;
  /** Points since the start. */
  readonly points: number;
  /** Least-squares slope of the logit over the last five points, a year. */
  readonly slope: number;
  /** Spread of the steps about their drift, logit a root year, shrunk to `usualSpread`. */
  readonly spread: number;
  /** How regular the trend has been over the last eight steps and since the start: in [0, 1], how much of it is believed. */
  readonly regularity: number;
  /** On the scales of the Gompertz curves towards 100 and towards 0; slopes taken as that of the logit. */
  readonly rising: { readonly level: number; readonly slope: number };
  readonly falling: { readonly level: number; readonly slope: number };
  /** Logarithm by which intervals are wider, or narrower, since its earlier ones held less, or more, than 80 %. */
  readonly widening: number;
}

const steps = 8;
const slopePoints = 5;
/** Spread of a very regular series of the reference class; counts as one step of evidence. */
const usualSpread = 0.1;

/**
 * The trend of a series at one of its points, from that point and those before it only.
 *
 *   spread²    = (Σ (dz - drift dt)² / dt + 0.1²) / q          q = steps used, drift = their mean a year
 *   regularity = ½ (r(t²) + r(t² of the whole history)) slope² / (slope² + slowDrift²)
 *   r(t²)      = t⁴ / (t⁴ + doubt²)      t² = drift² (elapsed years) / spread²
 *
 * @param last  index of the origin, at least 1
 * @param widening  what its earlier intervals tell; see `shareTrends`
 * Cost O(1).
 */
export function shareTrend(history: ShareHistory, last: number, belief: TrendBelief = chosenBelief.trend, widening = 0): ShareTrend {
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
  const slopeOf = (values: Float64Array) => recentSlope(years, values, last, slopePoints);
  const slope = slopeOf(logits);
  return {
    share: shares[last]!,
    logit: logits[last]!,
    points: last + 1,
    slope,
    spread: Math.sqrt(variance),
    regularity: (regular * slope * slope) / (slope * slope + belief.slowDrift ** 2),
    rising: { level: history.rising[last]!, slope: slopeOf(history.rising) },
    falling: { level: history.falling[last]!, slope: slopeOf(history.falling) },
    widening,
  };
}

function believed(drift: number, elapsed: number, variance: number, doubt: number): number {
  const t2 = (drift * drift * elapsed) / variance;
  return (t2 * t2) / (t2 * t2 + doubt * doubt);
}

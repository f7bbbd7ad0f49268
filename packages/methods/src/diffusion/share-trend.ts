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
  /** How much of the trend is believed: t² / (t² + 4) with t = drift over its standard error. */
  readonly regularity: number;
  /** Change of the share over the last five points, percentage points a year. */
  readonly pointsAYear: number;
  readonly rising: { readonly level: number; readonly slope: number };
  readonly falling: { readonly level: number; readonly slope: number };
}

const steps = 8;
/** Spread of a very regular series of the reference class; counts as one step of evidence. */
const usualSpread = 0.1;
/** A trend of two standard errors is believed by half. */
const doubt = 4;

/**
 * The trend of a series at one of its points, from that point and those before it only.
 *
 *   spread²    = (Σ (dz - drift dt)² / dt + 0.1²) / q          q = steps used
 *   regularity = t² / (t² + 4),  t² = drift² (elapsed years) / spread²
 *
 * @param last  index of the origin, at least 1
 * Cost O(1).
 */
export function shareTrend(history: ShareHistory, last: number): ShareTrend {
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
  const t2 = (drift * drift * elapsed) / variance;
  return {
    share: shares[last]!,
    logit: logits[last]!,
    points: last + 1,
    drift,
    spread: Math.sqrt(variance),
    regularity: t2 / (t2 + doubt),
    pointsAYear: recentSlope(years, shares, last, 5),
    rising: { level: history.rising[last]!, slope: recentSlope(years, history.rising, last, 8) },
    falling: { level: history.falling[last]!, slope: recentSlope(years, history.falling, last, 8) },
  };
}

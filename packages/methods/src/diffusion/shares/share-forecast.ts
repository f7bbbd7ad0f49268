import { chosenBelief } from "./chosen-belief.ts";
import { halfWidth } from "./error-scale.ts";
import type { ForecastBelief } from "./forecast-belief.ts";
import { logitOfShare, shareOfLogit, unheldShare } from "./logit-share.ts";
import type { ShareTrend } from "./share-trend.ts";

/**
 * What is said of a share at one horizon: its median, and the distribution of the error about it, two halves of normal distributions on the logit scale.
 * `up` and `down` are the distances to the 90 % and the 10 % quantile.
 */
export interface ShareForecast {
  /** Percent. */
  readonly median: number;
  readonly up: number;
  readonly down: number;
}

/** Slopes of this size (logit a year) count as a direction; smaller ones as half one, half the other. */
const slightSlope = 0.01;
/** Normal score of 90 %. */
const score90 = 1.2815515655446004;

/**
 * The forecast at `years` after the origin.
 *
 *   median = s + regularity (c Gompertz(h) + (1 - c) D(h) - s)      D(h) = share of z + slope φ (1 - φ^h) / (1 - φ)
 *
 * Gompertz: from the last share along its slope on -ln(-ln s), towards 100; mirrored (towards 0) for a falling series, and a mixture between.
 * D: the logit whose slope loses 1 - φ of itself every year. c and φ are the belief's.
 *
 * Mirror: the forecast of 100 - s is the mirrored forecast. Cost O(1). References: Fisher & Pry 1971; Gardner & McKenzie 1985.
 */
export function shareForecast(trend: ShareTrend, years: number, { trend: belief, along, against }: ForecastBelief = chosenBelief): ShareForecast {
  const rise = 0.5 + (0.5 * trend.slope) / Math.hypot(trend.slope, slightSlope);
  const rising = 100 * Math.exp(-Math.exp(-held(trend.rising.level + trend.rising.slope * years)));
  const falling = 100 - 100 * Math.exp(-Math.exp(-held(trend.falling.level + trend.falling.slope * years)));
  const gompertz = rise * rising + (1 - rise) * falling;
  const carried = (belief.damping * (1 - belief.damping ** years)) / (1 - belief.damping);
  const damped = shareOfLogit(trend.logit + trend.slope * carried);
  const path = belief.curve * gompertz + (1 - belief.curve) * damped;
  const median = trend.regularity === 0 ? trend.share : trend.share + trend.regularity * (path - trend.share);
  return {
    median: Math.min(100, Math.max(0, median)),
    up: rise * halfWidth(along, trend, 1, years) + (1 - rise) * halfWidth(against, trend, -1, years),
    down: rise * halfWidth(against, trend, 1, years) + (1 - rise) * halfWidth(along, trend, -1, years),
  };
}

/** The forecast of everything else. */
export function mirrored({ median, up, down }: ShareForecast): ShareForecast {
  return { median: 100 - median, up: down, down: up };
}

/** The share (percent) that is not exceeded with the probability whose normal score is `score`; ordered in `score`, the median at 0. */
export function shareAtScore(forecast: ShareForecast, score: number): number {
  const error = (score / score90) * (score < 0 ? forecast.down : forecast.up);
  const share = unheldShare(shareOfLogit(logitOfShare(forecast.median) + error));
  return score < 0 ? Math.min(share, forecast.median) : score > 0 ? Math.max(share, forecast.median) : forecast.median;
}

/** Normal score of the probability that the share stays below `level` (percent); inverse of `shareAtScore`. */
export function scoreOfShare(forecast: ShareForecast, level: number): number {
  const error = logitOfShare(level) - logitOfShare(forecast.median);
  return (score90 * error) / (error < 0 ? forecast.down : forecast.up);
}

/** Mean share (percent): over 20 equally likely parts of the distribution. */
export function meanShare(forecast: ShareForecast): number {
  let sum = 0;
  for (const score of twentieths) sum += shareAtScore(forecast, score);
  return sum / twentieths.length;
}

/** Normal scores of 0.025, 0.075 … 0.975. */
const twentieths = [0.062707, 0.189118, 0.318639, 0.453762, 0.59776, 0.755415, 0.934589, 1.150349, 1.439531, 1.959964].flatMap((score) => [-score, score]);

function held(exponent: number): number {
  return Math.min(50, Math.max(-50, exponent));
}

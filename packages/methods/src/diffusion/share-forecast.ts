import { downScale, upScale } from "./error-scale.ts";
import { errorAtScore, scoreOfError } from "./error-shape.ts";
import { logitOfShare, shareOfLogit, unheldShare } from "./logit-share.ts";
import { chosenBelief, type ShareTrend, type TrendBelief } from "./share-trend.ts";

/**
 * What is said of a share at one horizon: its median, and the distribution of the error about it on the logit scale.
 * `up` and `down` are the distances to the 90 % and the 10 % quantile; `rise` in [0, 1] says how far the series counts as rising, which decides how heavy the tails are.
 */
export interface ShareForecast {
  /** Percent. */
  readonly median: number;
  readonly up: number;
  readonly down: number;
  readonly rise: number;
}

/** Drifts of this size (logit a year) count as a direction; smaller ones as half one, half the other. */
const slightDrift = 0.01;
/** A trend fades over so many years and goes on at that pace: whether a slow substitution is ever completed is not for the fading to decide. */
const fadingYears = 10;

/**
 * The forecast at `years` after the origin.
 *
 *   median = s + regularity (¾ Gompertz(h') + ¼ line(h') - s)      h' = h / (1 + 0.15 min(h, 10) / years over which the trend was seen)
 *
 * Gompertz: from the last share along its slope on -ln(-ln s), towards 100; mirrored (towards 0) for a falling series, and a mixture by `rise` between.
 * Line: from the last share along the slope of the last five points, held within 0 and 100.
 *
 * Mirror: the forecast of 100 - s is the mirrored forecast. Cost O(1).
 */
export function shareForecast(trend: ShareTrend, years: number, belief: TrendBelief = chosenBelief): ShareForecast {
  const followed = years / (1 + (belief.fading * Math.min(years, fadingYears)) / trend.seenYears);
  const rise = 0.5 + (0.5 * trend.drift) / Math.hypot(trend.drift, slightDrift);
  const rising = 100 * Math.exp(-Math.exp(-held(trend.rising.level + trend.rising.slope * followed)));
  const falling = 100 - 100 * Math.exp(-Math.exp(-held(trend.falling.level + trend.falling.slope * followed)));
  const gompertz = rise * rising + (1 - rise) * falling;
  const line = Math.min(100, Math.max(0, trend.share + trend.pointsAYear * followed));
  const path = belief.curve * gompertz + (1 - belief.curve) * line;
  const median = trend.regularity === 0 ? trend.share : trend.share + trend.regularity * (path - trend.share);
  return { median: Math.min(100, Math.max(0, median)), up: upScale(trend, rise, years), down: downScale(trend, rise, years), rise };
}

/** The forecast of everything else. */
export function mirrored({ median, up, down, rise }: ShareForecast): ShareForecast {
  return { median: 100 - median, up: down, down: up, rise: 1 - rise };
}

/** The share (percent) that is not exceeded with the probability whose normal score is `score`; ordered in `score`, the median at 0. */
export function shareAtScore(forecast: ShareForecast, score: number): number {
  const error = errorAtScore(score, forecast.rise);
  const share = unheldShare(shareOfLogit(logitOfShare(forecast.median) + error * (error < 0 ? forecast.down : forecast.up)));
  return score < 0 ? Math.min(share, forecast.median) : score > 0 ? Math.max(share, forecast.median) : forecast.median;
}

/** Normal score of the probability that the share stays below `level` (percent); inverse of `shareAtScore`. */
export function scoreOfShare(forecast: ShareForecast, level: number): number {
  const error = logitOfShare(level) - logitOfShare(forecast.median);
  return scoreOfError(error / (error < 0 ? forecast.down : forecast.up), forecast.rise);
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

import { logitOfShare, shareOfLogit } from "./logit-share.ts";
import type { ShareForecast } from "./share-forecast.ts";

/** When there is too much, a rising technology gives way by so much of what a falling one does: the younger keeps its path, the older share the rest. */
const youngGivesWay = 0.2;

/**
 * Medians that sum to 100: all are moved by the same step on the logit scale, except that what rises gives way less.
 *
 *   Σ s(logit m_k + λ w_k) = 100      w_k = 1, and 1 - 0.8 rise_k where λ < 0
 *
 * λ is found by bisection; a set that sums to 100 already is left as it is. The widths stay.
 * Cost O(technologies · 60).
 */
export function reconciledShares(forecasts: readonly ShareForecast[]): ShareForecast[] {
  const total = forecasts.reduce((sum, { median }) => sum + median, 0);
  if (forecasts.length === 0 || Math.abs(total - 100) < 1e-9) return [...forecasts];
  const at = (lambda: number) => forecasts.map((forecast) => movedMedian(forecast, lambda));
  let [low, high] = [-60, 60];
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (at(middle).reduce((sum, median) => sum + median, 0) < 100) low = middle;
    else high = middle;
  }
  const medians = at((low + high) / 2);
  return forecasts.map((forecast, index) => ({ ...forecast, median: medians[index] ?? forecast.median }));
}

function movedMedian({ median, rise }: ShareForecast, lambda: number): number {
  const logit = logitOfShare(median);
  const weight = lambda < 0 ? 1 - (1 - youngGivesWay) * rise : 1;
  return Math.min(100, Math.max(0, median + shareOfLogit(logit + lambda * weight) - shareOfLogit(logit)));
}

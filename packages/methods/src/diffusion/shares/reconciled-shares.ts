import { logitOfShare, shareOfLogit } from "./logit-share.ts";
import type { ShareForecast } from "./share-forecast.ts";

/**
 * Medians that sum to 100: all are moved by the same step on the logit scale.
 *
 *   Σ s(logit m_k + λ) = 100
 *
 * λ is found by false position within a bracket (Illinois); a set that sums to 100 already is left as it is. The widths stay.
 * Cost O(technologies · 10).
 */
export function reconciledShares(forecasts: readonly ShareForecast[]): ShareForecast[] {
  const total = forecasts.reduce((sum, { median }) => sum + median, 0);
  if (forecasts.length === 0 || Math.abs(total - 100) < 1e-9) return [...forecasts];
  const logits = forecasts.map(({ median }) => logitOfShare(median));
  const moved = (place: number, lambda: number): number => {
    const { median } = forecasts[place]!;
    return Math.min(100, Math.max(0, median + shareOfLogit(logits[place]! + lambda) - shareOfLogit(logits[place]!)));
  };
  const excess = (lambda: number): number => {
    let sum = -100;
    for (let place = 0; place < forecasts.length; place++) sum += moved(place, lambda);
    return sum;
  };
  const lambda = rootBetween(excess, total - 100);
  return forecasts.map((forecast, place) => ({ ...forecast, median: moved(place, lambda) }));
}

/** Root of a rising function whose value at 0 is known and which changes sign within ±60; sums within 1e-10 of 0 are as good as 0. */
function rootBetween(rising: (x: number) => number, atZero: number): number {
  const direction = atZero > 0 ? -1 : 1;
  let [near, nearValue] = [0, atZero];
  let [far, farValue] = [0.25 * direction, rising(0.25 * direction)];
  while (farValue * direction < 0 && Math.abs(far) < 60) {
    [near, nearValue] = [far, farValue];
    far *= 2;
    farValue = rising(far);
  }
  let last = far;
  for (let round = 0; round < 60; round++) {
    const middle = far - (farValue * (far - near)) / (farValue - nearValue);
    const value = rising(middle);
    last = middle;
    if (Math.abs(value) < 1e-10 || !Number.isFinite(value)) break;
    if (value * farValue < 0) [near, nearValue] = [far, farValue];
    else nearValue /= 2;
    [far, farValue] = [middle, value];
  }
  return last;
}

import type { WidthCoefficients } from "./forecast-belief.ts";
import type { ShareTrend } from "./share-trend.ts";

/** What the coefficients of a width stand before; `direction` 1: the share is taken as rising, -1: 100 - s is. */
export function widthTerms({ logit, spread, slope, points }: ShareTrend, direction: 1 | -1, years: number): WidthCoefficients {
  const own = Math.min(5, Math.max(-5, logit)) * direction;
  return [1, Math.log(years / 5), Math.log(spread), Math.log(Math.abs(slope) + 0.03), own / 3, Math.abs(own) / 3, Math.log(Math.min(points, 25) / 8)];
}

/** Half-width (logit units) of a share taken as rising, or of 100 - s; wider or narrower by what the series' own earlier intervals have shown. */
export function halfWidth(coefficients: WidthCoefficients, trend: ShareTrend, direction: 1 | -1, years: number): number {
  const terms = widthTerms(trend, direction, years);
  let exponent = trend.widening;
  for (let place = 0; place < terms.length; place++) exponent += coefficients[place]! * terms[place]!;
  return Math.exp(Math.min(4, Math.max(-6, exponent)));
}

import type { ShareTrend } from "./share-trend.ts";

/**
 * Coefficients of the logarithm of the 80 % half-width, learnt by quantile regression on the rolling origins of the reference class:
 * constant, ln(h / 5), ln spread, ln(|drift| + 0.03), logit of the riser / 3, |logit| / 3, ln(min(points, 25) / 8).
 */
const against = [0.921, 0.899, 0.202, 0.386, 0.705, -0.098, -0.554] as const;
const along = [-0.088, 0.56, 0.387, -0.194, -0.448, 0.274, -0.448] as const;

function halfWidth(b: typeof against | typeof along, trend: ShareTrend, direction: 1 | -1, years: number): number {
  const logit = Math.min(5, Math.max(-5, trend.logit)) * direction;
  const exponent =
    b[0] +
    b[1] * Math.log(years / 5) +
    b[2] * Math.log(trend.spread) +
    b[3] * Math.log(Math.abs(trend.drift) + 0.03) +
    (b[4] * logit) / 3 +
    (b[5] * Math.abs(logit)) / 3 +
    b[6] * Math.log(Math.min(trend.points, 25) / 8);
  return Math.exp(Math.min(4, Math.max(-6, exponent)));
}

/** Distance from the median to the 90 % quantile, logit units. */
export function upScale(trend: ShareTrend, rise: number, years: number): number {
  return rise * halfWidth(along, trend, 1, years) + (1 - rise) * halfWidth(against, trend, -1, years);
}

/** Distance from the median to the 10 % quantile, logit units. */
export function downScale(trend: ShareTrend, rise: number, years: number): number {
  return rise * halfWidth(against, trend, 1, years) + (1 - rise) * halfWidth(along, trend, -1, years);
}

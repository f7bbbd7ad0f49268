import { type ShareForecast, shareAtScore, takeoverYears } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import { score90 } from "../back-test/back-test.ts";

/** Share that a technology comes to rest at, percent. */
export interface Saturation {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * Distribution of the saturation level: that of the share fifty years ahead, where the damped path has come to rest.
 * Before the inflection a level is hardly identified (Debecker & Modis 1994), so it is read from the same calibrated path distribution and not from a fitted K with a normal error.
 *
 * @param forecasts those of the years 1 … 50
 */
export function saturationOf(forecasts: readonly ShareForecast[]): Saturation {
  const rest = elementAt(forecasts, takeoverYears - 1);
  return { p10: shareAtScore(rest, -score90), p50: rest.median, p90: shareAtScore(rest, score90) };
}

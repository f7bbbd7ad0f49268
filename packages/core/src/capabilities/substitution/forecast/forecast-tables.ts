import { meanShare, type ShareForecast, shareAtScore, takeoverYears } from "@quoin/methods";
import { elementAt } from "../../../contract/assert-present.ts";
import type { CsvCell } from "../../../contract/csv-text.ts";
import { score90 } from "./back-test/back-test.ts";
import { forecastGroups, type PreparedEpisode } from "./back-test/forecast-episode.ts";
import { observedCrossing, takeoverOf } from "./back-test/takeover-of.ts";
import { saturationOf } from "./fits/saturation-of.ts";

export const forecastColumns = ["episode", "region", "technology", "year", "share_p10", "share_p50", "share_p90", "share_mean"] as const;
export const takeoverColumns = [
  "episode",
  "region",
  "technology",
  "level",
  "year_p10",
  "year_p50",
  "year_p90",
  "probability_within_5",
  "probability_within_10",
  "probability_never",
  "alarm",
  "status",
  "saturation_p10",
  "saturation_p50",
  "saturation_p90",
] as const;

export interface ForecastQuestion {
  /** Years. */
  readonly horizon: number;
  /** Percent. */
  readonly level: number;
  /** Probability within ten years from which a takeover is warned of. */
  readonly alarm: number;
}

/** Rows of `forecast.csv` and `takeover.csv` of one episode, standing in its last year; technologies in text order. */
export function forecastTables(
  prepared: PreparedEpisode,
  { horizon, level, alarm }: ForecastQuestion,
): { readonly forecast: CsvCell[][]; readonly takeover: CsvCell[][] } {
  const { episode, region, series } = prepared.episode;
  const byTechnology = new Map<number, { readonly forecast: CsvCell[][]; readonly takeover: CsvCell[][] }>();
  for (const group of forecastGroups(prepared, Number.POSITIVE_INFINITY)) {
    const path = Array.from({ length: Math.max(horizon, takeoverYears) }, (_, year) => group.at(year + 1));
    const means = path.slice(0, horizon).map((each) => jointMeans(each, group.complete));
    group.members.forEach((member, place) => {
      const own = elementAt(series, member.index);
      const key = [episode, region, own.technology];
      const forecasts = path.map((each) => elementAt(each, place));
      const found = takeoverOf(own, forecasts.slice(0, takeoverYears), level);
      const rest = saturationOf(forecasts);
      const warned = found.status === "ahead" && found.within10 >= alarm ? 1 : 0;
      // Who reads the table alone sees that the years are those of a second passage.
      const status = found.status === "ahead" && observedCrossing(own.years, own.shares, level) !== null ? "again" : found.status;
      byTechnology.set(member.index, {
        forecast: forecasts
          .slice(0, horizon)
          .map((each, year) => [
            ...key,
            member.lastYear + year + 1,
            shareAtScore(each, -score90),
            each.median,
            shareAtScore(each, score90),
            elementAt(elementAt(means, year), place),
          ]),
        takeover: [
          [
            ...[...key, level, found.yearP10, found.yearP50, found.yearP90, found.within5, found.within10, found.never, warned, status],
            ...[rest.p10, rest.p50, rest.p90],
          ],
        ],
      });
    });
  }
  const ordered = [...byTechnology].sort(([a], [b]) => a - b).map(([, rows]) => rows);
  return { forecast: ordered.flatMap(({ forecast }) => forecast), takeover: ordered.flatMap(({ takeover }) => takeover) };
}

/** Mean shares; where the technologies are all there is, divided by their sum, so that they sum to 100. */
function jointMeans(forecasts: readonly ShareForecast[], complete: boolean): number[] {
  const means = forecasts.map(meanShare);
  const total = means.reduce((sum, mean) => sum + mean, 0);
  return complete && total > 0 ? means.map((mean) => (100 * mean) / total) : means;
}

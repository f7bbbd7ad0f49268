import type { PreparedEpisode } from "../../forecast/back-test/forecast-episode.ts";
import type { EvidenceEpisode } from "../../forecast/series/evidence-episodes.ts";
import { type StandingForecast, standingForecasts } from "../../forecast/standing-forecast.ts";

/** The technology that is likeliest to overtake within ten years and has not yet; standing in the last year of the table, or in an earlier one. Null where there is none. */
export function challengerOf(prepared: PreparedEpisode, level: number, origin = Number.POSITIVE_INFINITY): StandingForecast | null {
  const ahead = standingForecasts(prepared, origin, 10, level).filter(({ takeover }) => takeover.status === "ahead");
  return ahead.reduce<StandingForecast | null>((best, each) => (best === null || each.takeover.within10 > best.takeover.within10 ? each : best), null);
}

/** Share of a technology in another market in the same year, null where the table has none. */
export function shareIn(market: EvidenceEpisode | undefined, technology: string, year: number): number | null {
  const series = market?.series.find((each) => each.technology === technology);
  return series?.shares[series.years.indexOf(year)] ?? null;
}

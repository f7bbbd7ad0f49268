import { score90 } from "../../packages/core/src/capabilities/substitution/forecast/back-test/back-test.ts";
import { forecastGroups, preparedEpisode } from "../../packages/core/src/capabilities/substitution/forecast/back-test/forecast-episode.ts";
import type { ShareSeries } from "../../packages/core/src/capabilities/substitution/forecast/series/share-series.ts";
import { type ForecastBelief, fisherPry, logitOfShare, type ShareForecast, type ShareTrend, shareAtScore } from "../../packages/methods/src/index.ts";
import type { ReferenceEpisode } from "./reference-episodes.ts";

/** One forecast of the back-test with what came, as the command would have given it (complete sets jointly). */
export interface RollingOutcome {
  readonly family: string;
  readonly episode: string;
  readonly series: string;
  readonly origin: number;
  readonly years: number;
  readonly share: number;
  readonly observed: number;
  readonly trend: ShareTrend;
  readonly forecast: ShareForecast;
  /** The share has risen over the last five points. */
  readonly growing: boolean;
}

/** A forecast is tested from this many points since the start of the series on, as in the command's back-test. */
const leastPoints = 3;

/** Every origin of every technology against every observed year whose distance `counts` accepts. */
export function rollingOutcomes(
  all: readonly ReferenceEpisode[],
  belief: ForecastBelief,
  counts: (years: number) => boolean,
  origins: (origin: number, episode: string) => boolean = () => true,
): RollingOutcome[] {
  return all.flatMap(({ family, episode }) => {
    const prepared = preparedEpisode(episode, belief);
    const rows: RollingOutcome[] = [];
    for (const origin of prepared.sums.years) {
      if (!origins(origin, episode.episode)) continue;
      for (const group of forecastGroups(prepared, origin)) {
        const told = new Map<number, readonly ShareForecast[]>();
        group.members.forEach(({ index, lastYear, lastShare, trend }, place) => {
          const own = episode.series[index];
          if (own === undefined || lastYear !== origin) return;
          const at = own.years.indexOf(origin);
          if (at + 1 - (prepared.histories[index]?.zeros ?? 0) < leastPoints) return;
          for (let target = at + 1; target < own.years.length; target++) {
            const years = (own.years[target] ?? 0) - origin;
            if (!counts(years)) continue;
            const forecasts = told.get(years) ?? group.at(years);
            told.set(years, forecasts);
            const forecast = forecasts[place];
            if (forecast === undefined) continue;
            rows.push({
              family,
              episode: episode.episode,
              series: `${episode.episode} / ${episode.region} / ${own.technology}`,
              origin,
              years,
              share: lastShare,
              observed: own.shares[target] ?? 0,
              trend,
              forecast,
              growing: at >= 4 && lastShare > (own.shares[at - 4] ?? 0),
            });
          }
        });
      }
    }
    return rows;
  });
}

/** Fisher-Pry through the last five points with the ceiling 100; the last share where fewer than three of them lie between 1 and 99 %. */
export function fisherPryOfFive(all: readonly ReferenceEpisode[]): (row: RollingOutcome) => number {
  const series = new Map<string, ShareSeries>(
    all.flatMap(({ episode }) => episode.series.map((own) => [`${episode.episode} / ${episode.region} / ${own.technology}`, own] as const)),
  );
  return ({ series: name, origin, years, share }) => {
    const own = series.get(name);
    if (own === undefined) return share;
    const at = own.years.indexOf(origin);
    const from = Math.max(0, at - 4);
    const line = fisherPry(own.years.slice(from, at + 1), own.shares.slice(from, at + 1));
    return line === null || !Number.isFinite(line.t50) ? share : 100 / (1 + Math.exp(-Math.min(60, Math.max(-60, line.slope * (origin + years - line.t50)))));
  };
}

export function isWithin({ observed, forecast }: RollingOutcome): boolean {
  return observed >= shareAtScore(forecast, -score90) - 1e-9 && observed <= shareAtScore(forecast, score90) + 1e-9;
}

/** Error of the median on the logit scale. */
export function logitError({ observed, forecast }: RollingOutcome): number {
  return logitOfShare(observed) - logitOfShare(forecast.median);
}

import { shareAtScore } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import { forecastGroups, type PreparedEpisode } from "./forecast-episode.ts";

/** Normal score of 90 %. */
export const score90 = 1.2815515655446004;

/** What the method would have said at an earlier date, beside what happened. */
export interface BackTestRow {
  readonly index: number;
  readonly origin: number;
  readonly targetYear: number;
  readonly observed: number;
  /** Share observed at the origin. */
  readonly standingAt: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** A forecast is tested from this many points since the start of the series on. */
const leastPoints = 3;

/** Every origin of every technology against every observed year up to `horizon` years later, by technology, origin, target year. */
export function backTest(prepared: PreparedEpisode, horizon: number): BackTestRow[] {
  const { episode, histories, sums } = prepared;
  const rows: BackTestRow[] = [];
  for (const origin of sums.years) {
    for (const group of forecastGroups(prepared, origin)) {
      const tested = group.members.flatMap((member, place) => {
        const { zeros } = elementAt(histories, member.index);
        const { years } = elementAt(episode.series, member.index);
        const points = years.findLastIndex((year) => year <= origin) + 1 - zeros;
        return member.lastYear === origin && points >= leastPoints ? [{ member, place }] : [];
      });
      if (tested.length === 0) continue;
      const targets = new Set(tested.flatMap(({ member }) => [...yearsAhead(elementAt(episode.series, member.index).years, origin, horizon)]));
      for (const targetYear of targets) {
        const forecasts = group.at(targetYear - origin);
        for (const { member, place } of tested) {
          const { years, shares } = elementAt(episode.series, member.index);
          const forecast = elementAt(forecasts, place);
          const observed = shares[years.indexOf(targetYear)];
          if (observed === undefined) continue;
          rows.push({
            index: member.index,
            origin,
            targetYear,
            observed,
            standingAt: member.lastShare,
            p10: shareAtScore(forecast, -score90),
            p50: forecast.median,
            p90: shareAtScore(forecast, score90),
          });
        }
      }
    }
  }
  return rows.sort((a, b) => a.index - b.index || a.origin - b.origin || a.targetYear - b.targetYear);
}

function yearsAhead(years: Float64Array, origin: number, horizon: number): Float64Array {
  return years.filter((year) => year > origin && year <= origin + horizon);
}

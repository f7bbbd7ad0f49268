import { takeoverYears } from "@quoin/methods";
import type { BackTestRow } from "../measures/substitution/back-test.ts";
import { forecastGroups, type PreparedEpisode } from "../measures/substitution/forecast-episode.ts";
import { observedCrossing, takeoverOf } from "../measures/substitution/takeover-of.ts";
import type { ForecastAnswer } from "./forecast-answer.ts";

type Told = NonNullable<ForecastAnswer["chosen"]>["technologies"][number];

/** How far ahead the back-test of a page looks: the horizon at which the method is judged. */
const backTestYears = 5;

/** What the method would have said of a technology from each of its years `backTestYears` ahead, misses counted. */
export function backTestRecord(rows: readonly BackTestRow[], index: number): Told["back_test"] {
  const own = rows.filter((row) => row.index === index && row.targetYear - row.origin === backTestYears);
  const mean = (error: (row: BackTestRow) => number) => (own.length === 0 ? null : own.reduce((sum, row) => sum + error(row), 0) / own.length);
  return {
    years: backTestYears,
    forecasts: own.length,
    inside: own.filter(({ observed, p10, p90 }) => observed >= p10 && observed <= p90).length,
    above: own.filter(({ observed, p90 }) => observed > p90).length,
    below: own.filter(({ observed, p10 }) => observed < p10).length,
    mean_absolute_error: mean(({ observed, p50 }) => Math.abs(p50 - observed)),
    mean_absolute_error_of_no_change: mean(({ observed, standingAt }) => Math.abs(standingAt - observed)),
    rows: own.map(({ origin, targetYear, observed, p10, p50, p90 }) => ({ origin, year: targetYear, observed, p10, p50, p90 })),
  };
}

/**
 * Whether the alarm would have gone off before a technology reached the level.
 *
 * `in-time`: warned, and it came. `missed`: it came without warning. `false`: warned ten years or more before the record ends, and it did not come.
 * `open`: warned later than that. `quiet`: neither. `unwatched`: no year from which to warn, since it was there with the first two years or has fewer.
 */
export function warningRecord(prepared: PreparedEpisode, index: number, level: number, alarm: number): Told["warned"] {
  const series = prepared.episode.series[index];
  const years = [...(series?.years ?? [])];
  const reached = series === undefined ? null : observedCrossing(series.years, series.shares, level);
  const watched = years.slice(1).filter((year) => reached === null || year < reached);
  if (watched.length === 0) return { first: null, reached, lead_years: null, verdict: "unwatched" };
  const first = watched.find((origin) => probabilityAt(prepared, index, origin, level) >= alarm) ?? null;
  if (reached !== null) return { first, reached, lead_years: first === null ? null : reached - first, verdict: first === null ? "missed" : "in-time" };
  const last = years.at(-1) ?? 0;
  return { first, reached, lead_years: null, verdict: first === null ? "quiet" : last - first >= 10 ? "false" : "open" };
}

function probabilityAt(prepared: PreparedEpisode, index: number, origin: number, level: number): number {
  for (const group of forecastGroups(prepared, origin)) {
    const place = group.members.findIndex((member) => member.index === index && member.lastYear === origin);
    const member = group.members[place];
    if (member === undefined) continue;
    const path = Array.from({ length: takeoverYears }, (_, year) => group.at(year + 1)[place] ?? []).flat();
    const taken = takeoverOf({ years: [member.lastYear], shares: [member.lastShare] }, path, level);
    return taken.status === "reached" ? 0 : taken.within10;
  }
  return 0;
}

import { normalDistribution, type ShareForecast, scoreOfShare, takeoverYears } from "@quoin/methods";
import { elementAt, lastOf } from "../../../contract/assert-present.ts";
import type { ForecastAnswer } from "./answer/forecast-answer.ts";
import { leastAlarmPoints } from "./back-test/alarm-curve.ts";
import type { BackTestRow } from "./back-test/back-test.ts";
import { forecastGroups, type PreparedEpisode, type StandingSeries } from "./back-test/forecast-episode.ts";
import { observedCrossing, takeoverOf } from "./back-test/takeover-of.ts";
import type { ShareSeries } from "./series/share-series.ts";

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

/** The first warning of a technology, and on how many points it rested. */
export interface FirstWarning {
  readonly year: number;
  readonly points: number;
}

/** For each technology, by its place, the first year from which the alarm goes off before it reaches the level; null where there is none. */
export function firstWarnings(prepared: PreparedEpisode, level: number, alarm: number): (FirstWarning | null)[] {
  const first: (FirstWarning | null)[] = prepared.episode.series.map(() => null);
  for (const origin of prepared.sums.years) {
    for (const group of forecastGroups(prepared, origin)) {
      const watched = group.members.flatMap((member, place) =>
        first[member.index] === null && member.lastYear === origin && member.lastShare < level ? [{ member, place }] : [],
      );
      if (watched.length === 0) continue;
      const path = Array.from({ length: alarmYears }, (_, year) => group.at(year + 1));
      for (const { member, place } of watched) {
        const own = path.map((each) => elementAt(each, place));
        if (isWarned(own, member, level, alarm)) first[member.index] = { year: origin, points: member.trend.points };
      }
    }
  }
  return first;
}

/** Years within which a takeover is warned of. */
const alarmYears = 10;

/**
 * P(T ≤ 10) ≥ alarm. It lies between the largest of P(s_h ≥ level) and their sum; where both are on one side of the alarm the passage need not be computed.
 * Only the first ten years of the passage count, so the tenth stands for those after it.
 */
function isWarned(path: readonly ShareForecast[], { lastYear, lastShare }: StandingSeries, level: number, alarm: number): boolean {
  const reached = path.map((each) => 1 - normalDistribution(scoreOfShare(each, level)));
  if (Math.max(...reached) >= alarm) return true;
  if (reached.reduce((sum, each) => sum + each, 0) < alarm) return false;
  const whole = Array.from({ length: takeoverYears }, (_, year) => elementAt(path, Math.min(year, alarmYears - 1)));
  return takeoverOf({ years: [lastYear], shares: [lastShare] }, whole, level).within10 >= alarm;
}

/**
 * Whether the alarm would have gone off before a technology reached the level.
 *
 * `in-time`: warned, and there was time to build the capability before it came. `late`: warned, and it came sooner than that. `missed`: it came without warning.
 * `false`: warned ten years or more before the record ends, and it did not come. `open`: warned later than that. `quiet`: neither.
 * `unwatched`: no year from which to warn, since it was there with the first two years or has fewer.
 */
export function warningRecord({ years, shares }: ShareSeries, warned: FirstWarning | null, level: number, capabilityYears: number): Told["warned"] {
  const reached = observedCrossing(years, shares, level);
  const isWatched = years.slice(1).some((year) => reached === null || year < reached);
  const nothing = { first: null, few_points: false, reached, lead_years: null };
  if (!isWatched) return { ...nothing, verdict: "unwatched" };
  const given = warned === null || (reached !== null && warned.year >= reached) ? null : warned;
  const said = { ...nothing, first: given?.year ?? null, few_points: given !== null && given.points < leastAlarmPoints };
  if (reached !== null) {
    if (given === null) return { ...said, verdict: "missed" };
    const lead = reached - given.year;
    return { ...said, lead_years: lead, verdict: lead >= capabilityYears ? "in-time" : "late" };
  }
  const last = lastOf(years);
  return { ...said, verdict: given === null ? "quiet" : last - given.year >= alarmYears ? "false" : "open" };
}

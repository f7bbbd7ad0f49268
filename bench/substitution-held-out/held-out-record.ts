import { type AlarmRecord, alarmCurve, alarmRecords } from "../../packages/core/src/capabilities/substitution/forecast/back-test/alarm-curve.ts";
import { score90 } from "../../packages/core/src/capabilities/substitution/forecast/back-test/back-test.ts";
import { baseRates } from "../../packages/core/src/capabilities/substitution/forecast/back-test/base-rates.ts";
import { byShareLevel, calibrationOf, type TestedForecast } from "../../packages/core/src/capabilities/substitution/forecast/back-test/calibration.ts";
import { preparedEpisode } from "../../packages/core/src/capabilities/substitution/forecast/back-test/forecast-episode.ts";
import { reliability } from "../../packages/core/src/capabilities/substitution/forecast/back-test/reliability.ts";
import { groupBy } from "../../packages/core/src/contract/group-by.ts";
import { type ForecastBelief, shareAtScore } from "../../packages/methods/src/index.ts";
import { dampedTrend, dampedWalk } from "./damped-walk.ts";
import { enoughOutcomes } from "./held-out-beliefs.ts";
import type { ReferenceEpisode } from "./reference-episodes.ts";
import { fisherPryOfFive, type RollingOutcome, rollingOutcomes } from "./rolling-outcomes.ts";
import { coverageOf, episodeMean, errorOf, isFiveAhead, standingError } from "./scores.ts";

const level = 50;
/** The alarm at which families are compared. */
const usualAlarm = 0.5;
const longest = 10;

/** Every family forecast with what was learnt without it. */
export interface HeldOut {
  readonly outcomes: readonly RollingOutcome[];
  readonly alarms: readonly (AlarmRecord & { readonly family: string; readonly walk: number })[];
}

export function heldOut(reference: readonly ReferenceEpisode[], beliefs: ReadonlyMap<string, ForecastBelief>): HeldOut {
  const walk = dampedWalk(reference);
  const byFamily = [...groupBy(reference, ({ family }) => family)];
  return {
    outcomes: byFamily.flatMap(([family, own]) => rollingOutcomes(own, beliefOf(beliefs, family), (years) => years <= longest)),
    alarms: byFamily.flatMap(([family, own]) =>
      own.flatMap(({ episode }) =>
        alarmRecords(preparedEpisode(episode, beliefOf(beliefs, family)), level).map((record) => ({ ...record, family, walk: walk(record) })),
      ),
    ),
  };
}

function beliefOf(beliefs: ReadonlyMap<string, ForecastBelief>, family: string): ForecastBelief {
  const belief = beliefs.get(family);
  if (belief === undefined) throw new Error(`no belief without ${family}`);
  return belief;
}

export const came = ({ lead }: AlarmRecord): 0 | 1 => (lead !== null && lead <= 10 ? 1 : 0);

/** What pages and documents show of the method: all of it held out, episodes counting alike. */
export function heldOutRecord(reference: readonly ReferenceEpisode[], { outcomes, alarms }: HeldOut) {
  const yardstick = fisherPryOfFive(reference);
  const damped = dampedTrend(reference);
  const figures = (rows: readonly RollingOutcome[], records: HeldOut["alarms"]) => {
    const rising = rows.filter(({ growing, years }) => growing && isFiveAhead(years));
    const mean = (figure: (row: RollingOutcome) => number) => (rising.length === 0 ? null : episodeMean(rising, figure));
    return {
      episodes: new Set(rows.map(({ episode }) => episode)).size,
      outcomes: rows.length,
      coverage: rows.length < enoughOutcomes ? null : coverageOf(rows),
      rising_five_years_ahead: {
        episodes: new Set(rising.map(({ episode }) => episode)).size,
        outcomes: rising.length,
        mean_absolute_error: mean(errorOf),
        of_fisher_pry: mean((row) => Math.abs(yardstick(row) - row.observed)),
        of_damped_trend: mean((row) => Math.abs(damped(row) - row.observed)),
        of_no_change: mean(standingError),
      },
      takeover_within_10: takeovers(records),
    };
  };
  const tested = outcomes.map(testedOf);
  return {
    ...calibrationOf(tested, "episode"),
    all: figures(outcomes, alarms),
    by_family: [...groupBy(outcomes, ({ family }) => family)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([family, own]) => ({
        family,
        ...figures(
          own,
          alarms.filter((each) => each.family === family),
        ),
        base_rates_without: baseRates(
          reference.filter((each) => each.family !== family).map(({ episode }) => episode),
          level,
        ),
        by_share_level: byShareLevel(own.map(testedOf)).map(({ from, to, own: at }) => {
          const [cell] = calibrationOf(at, "episode").by_share_level;
          return { from, to, episodes: cell?.episodes ?? 0, forecasts: at.length, coverage: at.length < enoughOutcomes ? null : (cell?.coverage ?? null) };
        }),
      })),
    alarm_curve: alarmCurve(alarms, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]),
    reliability: reliability(alarms),
    base_rates: baseRates(
      reference.map(({ episode }) => episode),
      level,
    ),
  };
}

function testedOf({ series, episode, origin, years, observed, share, forecast }: RollingOutcome): TestedForecast {
  const [p10, p90] = [shareAtScore(forecast, -score90), shareAtScore(forecast, score90)];
  return { series, episode, row: { index: 0, origin, targetYear: origin + years, observed, standingAt: share, p10, p50: forecast.median, p90 } };
}

function takeovers(records: HeldOut["alarms"]) {
  const [point] = alarmCurve(records, [usualAlarm]);
  const score = (said: (record: HeldOut["alarms"][number]) => number) =>
    records.length === 0 ? null : episodeMean(records, (record) => (said(record) - came(record)) ** 2);
  return {
    episodes: new Set(records.map(({ episode }) => episode)).size,
    series: new Set(records.map(({ series }) => series)).size,
    origins: records.length,
    brier: score(({ probability }) => probability),
    brier_of_damped_walk: score(({ walk }) => walk),
    ...point,
  };
}

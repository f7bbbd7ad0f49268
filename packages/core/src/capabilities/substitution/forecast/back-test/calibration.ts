import { elementAt } from "../../../../contract/assert-present.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import type { BackTestRow } from "./back-test.ts";

/** How forecasts did against what happened; every series, or every episode, counts alike. */
export interface CalibrationCell {
  readonly forecasts: number;
  readonly series: number;
  readonly episodes: number;
  /** Share of outcomes within the 80 % interval. */
  readonly coverage: number;
  /** Points of share, of the median. */
  readonly mean_absolute_error: number;
  /** The same of "it stays as it is". */
  readonly mean_absolute_error_of_no_change: number;
}

export interface Calibration {
  readonly series: number;
  readonly forecasts: number;
  readonly by_horizon: readonly ({ readonly horizon: number } & CalibrationCell)[];
  readonly by_share_level: readonly ({ readonly from: number; readonly to: number } & CalibrationCell)[];
}

/** A tested forecast, the series and the episode it belongs to. */
export interface TestedForecast {
  readonly series: string;
  readonly episode: string;
  readonly row: BackTestRow;
}

/** Limits of the share levels, percent, the lower one inclusive. */
const levels = [0, 2, 5, 10, 20, 40, 60, 80, 100];

/** @param alike what counts alike: series of one episode move together, so that over many episodes an episode is the better unit */
export function calibrationOf(tested: readonly TestedForecast[], alike: "series" | "episode"): Calibration {
  const cellOf = (own: readonly TestedForecast[]) => cell(own, alike);
  const byHorizon = groupBy(tested, ({ row }) => Math.max(1, Math.round(row.targetYear - row.origin)));
  return {
    series: new Set(tested.map(({ series }) => series)).size,
    forecasts: tested.length,
    by_horizon: [...byHorizon].sort(([a], [b]) => a - b).map(([horizon, own]) => ({ horizon, ...cellOf(own) })),
    by_share_level: byShareLevel(tested).map(({ from, to, own }) => ({ from, to, ...cellOf(own) })),
  };
}

/** The forecasts by the share they were made at; levels that nothing falls into are left out. */
export function byShareLevel(tested: readonly TestedForecast[]): { readonly from: number; readonly to: number; readonly own: readonly TestedForecast[] }[] {
  return levels.slice(0, -1).flatMap((from, index) => {
    const to = elementAt(levels, index + 1);
    const own = tested.filter(({ row }) => row.standingAt >= from && (row.standingAt < to || to === 100));
    return own.length === 0 ? [] : [{ from, to, own }];
  });
}

function cell(tested: readonly TestedForecast[], alike: "series" | "episode"): CalibrationCell {
  const units = [...groupBy(tested, (each) => each[alike]).values()];
  const mean = (figure: (row: BackTestRow) => number): number =>
    units.reduce((sum, own) => sum + own.reduce((part, { row }) => part + figure(row), 0) / own.length, 0) / units.length;
  return {
    forecasts: tested.length,
    series: new Set(tested.map(({ series }) => series)).size,
    episodes: new Set(tested.map(({ episode }) => episode)).size,
    coverage: mean(({ observed, p10, p90 }) => (observed >= p10 && observed <= p90 ? 1 : 0)),
    mean_absolute_error: mean(({ observed, p50 }) => Math.abs(p50 - observed)),
    mean_absolute_error_of_no_change: mean(({ observed, standingAt }) => Math.abs(standingAt - observed)),
  };
}

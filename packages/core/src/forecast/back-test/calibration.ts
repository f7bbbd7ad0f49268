import { groupBy } from "../../contract/group-by.ts";
import type { BackTestRow } from "../back-test.ts";

/** How forecasts did against what happened; every series counts alike. */
export interface CalibrationCell {
  readonly forecasts: number;
  readonly series: number;
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

/** A tested forecast and the series it belongs to. */
export interface TestedForecast {
  readonly series: string;
  readonly row: BackTestRow;
}

/** Limits of the share levels, percent, the lower one inclusive. */
const levels = [0, 2, 5, 10, 20, 40, 60, 80, 100] as const;

export function calibrationOf(tested: readonly TestedForecast[]): Calibration {
  const byHorizon = groupBy(tested, ({ row }) => Math.max(1, Math.round(row.targetYear - row.origin)));
  return {
    series: new Set(tested.map(({ series }) => series)).size,
    forecasts: tested.length,
    by_horizon: [...byHorizon].sort(([a], [b]) => a - b).map(([horizon, own]) => ({ horizon, ...cellOf(own) })),
    by_share_level: levels.slice(0, -1).flatMap((from, index) => {
      const to = levels[index + 1] ?? 100;
      const own = tested.filter(({ row }) => row.standingAt >= from && (row.standingAt < to || to === 100));
      return own.length === 0 ? [] : [{ from, to, ...cellOf(own) }];
    }),
  };
}

function cellOf(tested: readonly TestedForecast[]): CalibrationCell {
  const bySeries = [...groupBy(tested, ({ series }) => series).values()];
  const mean = (figure: (row: BackTestRow) => number): number =>
    bySeries.reduce((sum, own) => sum + own.reduce((part, { row }) => part + figure(row), 0) / own.length, 0) / bySeries.length;
  return {
    forecasts: tested.length,
    series: bySeries.length,
    coverage: mean(({ observed, p10, p90 }) => (observed >= p10 && observed <= p90 ? 1 : 0)),
    mean_absolute_error: mean(({ observed, p50 }) => Math.abs(p50 - observed)),
    mean_absolute_error_of_no_change: mean(({ observed, standingAt }) => Math.abs(standingAt - observed)),
  };
}

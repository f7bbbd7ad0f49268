import { groupBy } from "../../packages/core/src/contract/group-by.ts";
import {
  fisherPry,
  type ShareHistory,
  scoreOfShare,
  shareAtScore,
  shareForecast,
  shareTrend,
  type TrendBelief,
  takeoverPassage,
} from "../../packages/methods/src/index.ts";
import type { ScoredSeries } from "./series.ts";

const score90 = 1.2815515655446004;

/** One forecast with what came, and what the two yardsticks said. */
export interface Scored {
  readonly series: number;
  readonly family: string;
  readonly years: number;
  readonly error: number;
  readonly standing: number;
  readonly fisherPry: number;
  readonly within: boolean;
}

/** Origins with at least four points. `rising`: share from 2 to 60 %, not below 98 % of its peak; otherwise every share from 1 to 99 %. */
export function scored(all: readonly ScoredSeries[], horizons: readonly number[], rising: boolean, belief?: TrendBelief): Scored[] {
  return all.flatMap(({ family, history }, series) => {
    const { years, shares } = history;
    let peak = Math.max(...shares.subarray(0, 3));
    const rows: Scored[] = [];
    for (let at = 3; at < years.length; at++) {
      const share = shares[at] ?? 0;
      peak = Math.max(peak, share);
      if (rising ? share < 2 || share >= 60 || share < 0.98 * peak : share < 1 || share > 99) continue;
      const trend = shareTrend(history, at, belief);
      for (const ahead of horizons) {
        const target = years.findIndex((year) => Math.abs(year - (years[at] ?? 0) - ahead) < 0.01);
        if (target < 0) continue;
        const observed = shares[target] ?? 0;
        const forecast = shareForecast(trend, ahead, belief);
        rows.push({
          series,
          family,
          years: ahead,
          error: Math.abs(forecast.median - observed),
          standing: Math.abs(share - observed),
          fisherPry: Math.abs(lastFive(history, at, ahead) - observed),
          within: observed >= shareAtScore(forecast, -score90) && observed <= shareAtScore(forecast, score90),
        });
      }
    }
    return rows;
  });
}

/** Fisher-Pry through the last five points; the last share where it has no line. */
function lastFive({ years, shares }: ShareHistory, at: number, ahead: number): number {
  const from = Math.max(0, at - 4);
  const line = fisherPry(years.slice(from, at + 1), shares.slice(from, at + 1));
  return line === null || !Number.isFinite(line.t50)
    ? (shares[at] ?? 0)
    : 100 / (1 + Math.exp(-Math.min(60, Math.max(-60, line.slope * ((years[at] ?? 0) + ahead - line.t50)))));
}

/** Means by series, then over the series; with the 95 % interval of the paired difference of two figures. */
export function paired(rows: readonly Scored[], yardstick: "standing" | "fisherPry") {
  const bySeries = [...groupBy(rows, ({ series }) => series).values()];
  const mean = (own: readonly Scored[], figure: (row: Scored) => number) => own.reduce((sum, row) => sum + figure(row), 0) / own.length;
  const [ours, theirs] = [bySeries.map((own) => mean(own, ({ error }) => error)), bySeries.map((own) => mean(own, (row) => row[yardstick]))];
  const differences = ours.map((each, place) => each - (theirs[place] ?? 0));
  const average = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const middle = average(differences);
  const spread = Math.sqrt(average(differences.map((each) => (each - middle) ** 2)) / Math.max(1, differences.length - 1));
  return {
    series: bySeries.length,
    error: average(ours),
    yardstick: average(theirs),
    low: middle - 1.96 * spread,
    high: middle + 1.96 * spread,
    coverage: average(bySeries.map((own) => mean(own, ({ within }) => (within ? 1 : 0)))),
  };
}

/** Takeovers of 50 %: Brier score of "within ten years", and of the series that were taken over, those warned of at 0.5 and those whose year was never named. Series alike. */
export function warnings(all: readonly ScoredSeries[]) {
  let [briers, watched, overtaken, warned, never] = [0, 0, 0, 0, 0];
  let [quiet, falseAlarms] = [0, 0];
  for (const { history } of all) {
    const { years, shares } = history;
    const after = shares.findIndex((share, at) => at > 0 && share >= 50 && (shares[at - 1] ?? 0) < 50);
    const [before, last] = [after - 1, years.at(-1) ?? 0];
    const crossing =
      after < 0
        ? null
        : (years[before] ?? 0) + ((50 - (shares[before] ?? 0)) / ((shares[after] ?? 0) - (shares[before] ?? 0))) * ((years[after] ?? 0) - (years[before] ?? 0));
    const said: { readonly probability: number; readonly brier: number; readonly named: boolean }[] = [];
    for (let at = 3; at < years.length; at++) {
      const [year, share] = [years[at] ?? 0, shares[at] ?? 0];
      if (share < 1 || share >= 50 || (crossing !== null ? year >= crossing : last < year + 10)) continue;
      const trend = shareTrend(history, at);
      const reached = takeoverPassage(Float64Array.from({ length: 50 }, (_, ahead) => scoreOfShare(shareForecast(trend, ahead + 1), 50)));
      const came = crossing !== null && crossing <= year + 10;
      said.push({ probability: reached[9] ?? 0, brier: ((reached[9] ?? 0) - (came ? 1 : 0)) ** 2, named: (reached[49] ?? 0) >= 0.5 });
    }
    if (said.length === 0) continue;
    watched += 1;
    briers += said.reduce((sum, { brier }) => sum + brier, 0) / said.length;
    const alarmed = said.some(({ probability }) => probability >= 0.5);
    if (crossing === null) {
      quiet += 1;
      falseAlarms += alarmed ? 1 : 0;
    } else {
      overtaken += 1;
      warned += alarmed ? 1 : 0;
      never += said.some(({ named }) => named) ? 0 : 1;
    }
  }
  return { watched, brier: briers / watched, overtaken, warned, never, quiet, falseAlarms };
}

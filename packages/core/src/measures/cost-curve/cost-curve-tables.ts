import { costForecast, costTrend, type WrightLaw, wrightLaw } from "@quoin/methods";
import type { CsvCell } from "../../contract/csv-text.ts";
import { type Note, note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";
import type { CostSeries } from "./read-costs.ts";

export const trendColumns = [
  "technology",
  "first_year",
  "last_year",
  "n",
  "last_cost",
  "drift",
  "volatility",
  "autocorrelation",
  "slope",
  "r2",
  "p_value",
  "improving",
] as const;
export const costForecastColumns = ["technology", "year", "cost_p10", "cost_p50", "cost_p90", "error_of_log"] as const;
export const wrightColumns = ["technology", "method", "n", "exponent", "se", "learning_rate", "r2", "sigma"] as const;

export interface CostQuestion {
  readonly horizon: number;
  readonly autocorrelation: number;
}

/** Rows of `trends.csv`, `forecast.csv` and `wright.csv`; technologies with too few points are named in a warning. */
export function costCurveTables(all: readonly CostSeries[], { horizon, autocorrelation }: CostQuestion, file: string, withCapacity: boolean) {
  const trends: CsvCell[][] = [];
  const forecast: CsvCell[][] = [];
  const wright: CsvCell[][] = [];
  const short: string[] = [];
  const unread: string[] = [];
  for (const series of all) {
    const { technology, years, costs } = series;
    const trend = costTrend(years, costs);
    const [first, last, lastCost] = [years[0], years.at(-1), costs.at(-1)];
    if (trend === null || last === undefined || lastCost === undefined) short.push(technology);
    else {
      const { drift, volatility, slope, r2, pValue } = trend;
      const stated = [drift, volatility, trend.autocorrelation, slope, r2, pValue, trend.isImproving ? 1 : 0];
      trends.push([technology, first, last, costs.length, lastCost, ...stated]);
      for (let ahead = 1; ahead <= horizon; ahead++) {
        const { p10, p50, p90, errorOfLog } = costForecast(trend, lastCost, ahead, autocorrelation);
        forecast.push([technology, last + ahead, p10, p50, p90, errorOfLog]);
      }
    }
    if (!withCapacity) continue;
    const rows = wrightRows(series);
    if (rows.length === 0) unread.push(technology);
    wright.push(...rows);
  }
  const notes: Note[] = [];
  if (short.length > 0) notes.push(note("cost-curve.short", { names: listedNames(short) }, { file }));
  if (unread.length > 0) notes.push(note("cost-curve.short-capacity", { names: listedNames(unread) }, { file }));
  return { trends, forecast, wright, notes };
}

function wrightRows({ technology, costs, capacity }: CostSeries): CsvCell[][] {
  const known = (_: number, index: number) => !Number.isNaN(capacity[index]);
  const used = costs.filter(known);
  const laws = wrightLaw(capacity.filter(known), used);
  if (laws === null) return [];
  const row = (method: string, n: number, law: WrightLaw) => [technology, method, n, law.exponent, law.exponentError, law.learningRate, law.r2, law.sigma];
  return [row("levels", used.length, laws.levels), row("first-differences", used.length - 1, laws.differences)];
}

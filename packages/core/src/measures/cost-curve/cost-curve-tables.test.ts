import { expect, test } from "vitest";
import { costCurveTables } from "./cost-curve-tables.ts";
import type { CostSeries } from "./read-costs.ts";

const question = { horizon: 5, autocorrelation: 0.63 };

function seriesOf(technology: string, costs: readonly number[], capacity: readonly number[] = []): CostSeries {
  return {
    technology,
    years: Float64Array.from(costs, (_, index) => 2000 + index),
    costs: Float64Array.from(costs),
    capacity: Float64Array.from(costs, (_, index) => capacity[index] ?? Number.NaN),
  };
}

test("a cost has ordered quantiles for every year ahead, and both readings of Wright's law", () => {
  const { trends, forecast, wright, notes } = costCurveTables([seriesOf("a", [100, 80, 70, 50], [1, 2, 4, 8])], question, "f.csv", true);
  expect([trends.length, forecast.length, notes]).toEqual([1, 5, []]);
  for (const row of forecast) {
    const [low = 0, middle = 0, high = 0] = row.slice(2, 5) as number[];
    expect(0 < low && low < middle && middle < high).toBe(true);
  }
  expect(forecast.map((row) => row[1])).toEqual([2004, 2005, 2006, 2007, 2008]);
  expect(wright.map((row) => row.slice(0, 3))).toEqual([
    ["a", "levels", 4],
    ["a", "first-differences", 3],
  ]);
});

test("two points are named, not forecast; a missing capacity leaves out the row, not the cost", () => {
  const series = [seriesOf("gap", [9, 8, 7], [1, 2]), seriesOf("two", [5, 4], [1, 2])];
  const { trends, wright, notes } = costCurveTables(series, question, "f.csv", true);
  expect(trends.map(([technology]) => technology)).toEqual(["gap"]);
  expect(wright).toEqual([]);
  expect(notes.map(({ code }) => code)).toEqual(["cost-curve.short", "cost-curve.short-capacity"]);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { costForecast } from "./cost-forecast.ts";
import { type CostTrend, costTrend } from "./cost-trend.ts";

interface Technology {
  readonly years: number[];
  readonly costs: number[];
  readonly expected: { gap: boolean; mu: number; K: number; rho1: number; trend: number; r2: number; p_trend: number };
}

/** numpy and statsmodels on the 66 technologies of Farmer & Lafond; see `provenance` in the file. */
const golden = JSON.parse(readFileSync(new URL("./cost-trend.golden.json", import.meta.url), "utf8")) as {
  technologies: Record<string, Technology>;
  improving: number;
  hindcast: Record<string, { n: number; mean_norm_sq: number; rmse_log: number }>;
};
const technologies = Object.entries(golden.technologies);
const trendOf = (years: readonly number[], costs: readonly number[]) => costTrend(Float64Array.from(years), Float64Array.from(costs)) as CostTrend;

describe("the trend of a cost", () => {
  test.each(technologies)("%s", (_, { years, costs, expected }) => {
    const trend = trendOf(years, costs);
    const pairs = [
      ...(expected.gap
        ? []
        : ([
            [trend.drift, expected.mu],
            [trend.volatility, expected.K],
            [trend.autocorrelation, expected.rho1],
          ] as const)),
      [trend.slope, expected.trend],
      [trend.r2, expected.r2],
    ] as const;
    for (const [own, wanted] of pairs) expect(Math.abs(own - wanted)).toBeLessThan(1e-8 * Math.max(Math.abs(wanted), 1e-2));
    expect(Math.abs(trend.pValue - expected.p_trend)).toBeLessThan(1e-9);
  });

  test("counts the improving technologies", () => {
    expect(technologies.filter(([, { years, costs }]) => trendOf(years, costs).isImproving)).toHaveLength(golden.improving);
  });

  test("hindcasts from windows of five differences as numpy does", () => {
    const used = technologies.filter(([, { years, costs, expected }]) => !expected.gap && trendOf(years, costs).isImproving);
    for (const [text, { n, mean_norm_sq, rmse_log }] of Object.entries(golden.hindcast)) {
      const horizon = Number(text);
      const errors = used.flatMap(([, { years, costs }]) =>
        costs.slice(5, Math.max(5, costs.length - horizon)).map((cost, i) => {
          const trend = trendOf(years.slice(i, i + 6), costs.slice(i, i + 6));
          const off = Math.log((costs[i + 5 + horizon] ?? Number.NaN) / costForecast(trend, cost, horizon).p50);
          return { off, score: off / trend.volatility };
        }),
      );
      expect(errors).toHaveLength(n);
      const meanSquare = (values: readonly number[]) => values.reduce((sum, each) => sum + each * each, 0) / values.length;
      expect(Math.abs(meanSquare(errors.map(({ score }) => score)) / mean_norm_sq - 1)).toBeLessThan(1e-6);
      expect(Math.abs(Math.sqrt(meanSquare(errors.map(({ off }) => off))) / rmse_log - 1)).toBeLessThan(1e-6);
    }
  });
});

describe("the forecast of a cost", () => {
  const trend = trendOf([2000, 2001, 2002, 2003, 2004, 2005], [100, 92, 80, 77, 70, 61]);

  test("without autocorrelation has the variance K² (h + h²/m)", () => {
    for (const h of [1, 4, 20]) expect(costForecast(trend, 61, h, 0).errorOfLog).toBeCloseTo(trend.volatility * Math.sqrt(h + (h * h) / 5), 12);
  });

  test("widens with the horizon, is ordered, and scales with the cost", () => {
    let before = 0;
    for (const h of [1, 2, 5, 10, 30]) {
      const { p10, p50, p90, errorOfLog } = costForecast(trend, 61, h);
      expect(p10 < p50 && p50 < p90 && errorOfLog > before).toBe(true);
      expect(costForecast(trend, 6100, h).p90 / 100).toBeCloseTo(p90, 9);
      before = errorOfLog;
    }
  });

  test("takes a gap of years as one long step", () => {
    const gapped = trendOf(
      [2000, 2001, 2004, 2005, 2009],
      [0, 1, 4, 5, 9].map((age) => 50 * 0.9 ** age),
    );
    expect(gapped.drift).toBeCloseTo(Math.log(0.9), 12);
    expect(gapped.volatility).toBeLessThan(1e-12);
  });
});

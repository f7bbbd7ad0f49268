import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fisherPry } from "../competition/fisher-pry.ts";
import { fractionalLogit } from "../shares/fractional-logit.ts";
import { fittedCurve } from "./fitted-curve.ts";
import { growthCurve, growthCurveNames } from "./growth-curves.ts";

interface GoldenCurve {
  readonly params: Readonly<Record<string, number>>;
  readonly se: Readonly<Record<string, number>> | null;
  readonly at_bound: readonly boolean[];
  readonly rss: number;
  readonly fitted: readonly number[];
}
type GoldenSeries = { readonly t: number[]; readonly y: number[] } & Readonly<Record<(typeof growthCurveNames)[number], GoldenCurve>> &
  Readonly<Record<"fisher_pry_ols" | "fractional_logit", Readonly<Record<string, number>>>>;

/** scipy 1.15.3 least_squares and statsmodels 0.14.4 on 18 published series; see `provenance` in the file. */
const golden = JSON.parse(readFileSync(new URL("./growth-curves.golden.json", import.meta.url), "utf8")) as { series: Record<string, GoldenSeries> };

describe.each(Object.entries(golden.series))("%s", (_, series) => {
  const [years, shares] = [Float64Array.from(series.t), Float64Array.from(series.y)];

  test.each(growthCurveNames)("%s", (name) => {
    const expected = series[name];
    const curve = growthCurve(name, years, shares);
    const fit = fittedCurve(curve, years, shares);
    expect(fit.rss).toBeLessThanOrEqual(expected.rss * (1 + 1e-4));
    if (fit.rss < expected.rss * (1 - 1e-4)) return;
    const highest = Math.max(...series.y);
    expected.fitted.forEach((value, i) => {
      expect(Math.abs((fit.fitted[i] ?? Number.NaN) - value)).toBeLessThan(2e-3 * highest);
    });
    if (expected.at_bound.some(Boolean) || expected.se === null) return;
    curve.parameters.forEach(({ name: parameter }, i) => {
      const [value, error] = [expected.params[parameter] ?? Number.NaN, expected.se?.[parameter] ?? Number.NaN];
      if (error > 0.1 * Math.abs(value)) return;
      expect(Math.abs((fit.parameters[i] ?? Number.NaN) / value - 1)).toBeLessThan(1e-3);
      expect(Math.abs((fit.errors?.[i] ?? Number.NaN) / error - 1)).toBeLessThan(0.02);
    });
  });

  test("Fisher-Pry and fractional logit", () => {
    const [line, known] = [fisherPry(years, shares), series.fisher_pry_ols];
    if (known !== undefined) {
      expect(line?.points).toBe(known["n"]);
      const pairs = [
        ["slope", line?.slope],
        ["slope_se", line?.slopeError],
        ["t50", line?.t50],
        ["dt_10_90", line?.dt10to90],
        ["r2", line?.r2],
        ["sigma", line?.sigma],
        ["durbin_watson", line?.durbinWatson],
      ] as const;
      for (const [key, value] of pairs) expect(Math.abs((value ?? Number.NaN) / (known[key] ?? Number.NaN) - 1)).toBeLessThan(1e-8);
    }
    const [glm, wanted] = [fractionalLogit(years, shares), series.fractional_logit];
    const pairs = [
      ["slope", glm?.slope],
      ["slope_se_hc1", glm?.slopeError],
      ["t50", glm?.t50],
      ["deviance", glm?.deviance],
    ] as const;
    for (const [key, value] of pairs) expect(Math.abs((value ?? Number.NaN) / (wanted[key] ?? Number.NaN) - 1)).toBeLessThan(1e-7);
  });
});

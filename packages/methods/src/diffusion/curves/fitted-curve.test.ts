import { expect, test } from "vitest";
import { fittedCurve } from "./fitted-curve.ts";
import { growthCurve } from "./growth-curves.ts";

/** Stacked traits, percent of the maize area of Minnesota, 2000 to 2020 (USDA ERS). */
const stacked = [2, 4, 4, 7, 11, 11, 16, 28, 40, 41, 46, 48, 47, 78, 81, 78, 80, 82, 83, 80, 79];

test("a Richards curve with two basins ends in the lower one: 600 random starts find no sum of squares below 570.59", () => {
  const years = Float64Array.from(stacked, (_, year) => 2000 + year);
  const values = Float64Array.from(stacked);
  const fit = fittedCurve(growthCurve("richards4", years, values), years, values);
  expect(fit.rss).toBeLessThan(570.6);
  expect(fit.rss).toBeGreaterThan(570.5);
  expect(fit.parameters[3]).toBeCloseTo(20, 6);
});

test("a Gompertz curve on a falling share ends on its bound, flat, and not in the mean", () => {
  // Conventional tillage, percent of the area of Saskatchewan, every five years (Statistics Canada).
  const values = Float64Array.from([63.9333, 45.29, 32.45, 18.3, 9.69, 6.86, 4.9]);
  const years = Float64Array.from(values, (_, place) => 1991 + 5 * place);
  const curve = growthCurve("gompertz3", years, values);
  const fit = fittedCurve(curve, years, values);
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const flat = fittedCurve({ ...curve, grids: [], starts: [[2 * mean, 0.5, 1931]] }, years, values);
  expect(fit.atBound).toEqual([false, true, true]);
  expect(fit.rss).toBeLessThan(0.95 * flat.rss);
});

test("the derivatives of a Richards curve are those of its values, also where exp is held and the curve is flat", () => {
  const years = Float64Array.from({ length: 12 }, (_, place) => 2000 + place);
  const curve = growthCurve(
    "richards4",
    years,
    years.map((year) => 5 + (year - 2000)),
  );
  const slope = new Float64Array(4);
  // Flat up to 2006.5, growing from there on.
  const place = [40, 2, 2036.5, 12];
  for (const year of [2001, 2005, 2008, 2011]) {
    curve.at(year, Float64Array.from(place), slope);
    const told = [...slope];
    place.forEach((each, i) => {
      const step = 1e-6 * each;
      const at = (by: number) => curve.at(year, Float64Array.from(place.with(i, each + by)), new Float64Array(4));
      expect(told[i]).toBeCloseTo((at(step) - at(-step)) / (2 * step), 4);
    });
  }
});

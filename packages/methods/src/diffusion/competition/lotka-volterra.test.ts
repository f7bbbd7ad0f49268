import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { competitionCurve, lotkaVolterra, lotkaVolterraNames } from "./lotka-volterra.ts";

/** scipy solve_ivp and least_squares, cassettes and compact discs in the United States. */
const golden = JSON.parse(readFileSync(new URL("./lotka-volterra.golden.json", import.meta.url), "utf8")) as {
  t: number[];
  data: [number, number][];
  params: Record<string, number>;
  rss: number;
  fitted: [number, number][];
};
const years = Float64Array.from(golden.t);
const values = Float64Array.from([...golden.data.map(([x]) => x), ...golden.data.map(([, y]) => y)]);
const theirs = ["r1", "r2", "k1", "k2", "a12", "a21", "x0", "y0"].map((name) => golden.params[name] ?? Number.NaN);

test("the path at the parameters of scipy is its path, with the derivatives of its values", () => {
  const curve = competitionCurve(years, values);
  const slope = new Float64Array(8);
  golden.fitted.forEach((pair, at) => {
    pair.forEach((value, which) => {
      expect(curve.at(which * years.length + at, theirs, slope)).toBeCloseTo(value, 4);
    });
  });
  for (const cell of [0, 5, 12, 13, 20, 25])
    theirs.forEach((value, k) => {
      const moved = (sign: number) => theirs.map((each, i) => (i === k ? each + sign * 1e-6 * value : each));
      const numeric = (curve.at(cell, moved(1), slope) - curve.at(cell, moved(-1), slope)) / (2e-6 * value);
      curve.at(cell, theirs, slope);
      expect(Math.abs((slope[k] ?? Number.NaN) - numeric)).toBeLessThan(1e-5 * (1 + Math.abs(numeric)));
    });
});

test("cassettes and compact discs are fitted at least as well as by scipy", () => {
  const fit = lotkaVolterra(years, values);
  expect(fit?.rss).toBeLessThanOrEqual(golden.rss * (1 + 1e-4));
  expect(fit?.parameters).toHaveLength(lotkaVolterraNames.length);
});

test("too few years, or one that is never there, have no fit", () => {
  expect(lotkaVolterra(years.subarray(0, 4), values.subarray(0, 8))).toBeNull();
  expect(
    lotkaVolterra(
      years,
      Float64Array.from(values, (each, i) => (i < years.length ? each : 0)),
    ),
  ).toBeNull();
});

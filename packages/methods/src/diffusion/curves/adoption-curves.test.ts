import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adoptionCurve, adoptionCurveNames } from "./adoption-curves.ts";
import { fittedCurve } from "./fitted-curve.ts";

interface Fit {
  readonly series: string;
  readonly type: "bass" | "gompertz" | "gsgompertz" | "weibull";
  readonly cumulative: boolean;
  readonly units: number[];
  readonly w: number[];
  readonly mse: number;
  readonly curve: number[];
}

/** cran/diffusion 0.4.0; see `provenance` in the file. */
const golden = JSON.parse(readFileSync(new URL("./adoption-curves.golden.json", import.meta.url), "utf8")) as { fits: Fit[] };
const names = { bass: "bass-adoption", gompertz: "gompertz-adoption", gsgompertz: "shifted-gompertz-adoption", weibull: "weibull-adoption" } as const;
const periods = (units: ArrayLike<number>) => Float64Array.from({ length: units.length }, (_, i) => i + 1);

describe.each(golden.fits)("$series $type, cumulative $cumulative", ({ type, cumulative, units: given, w, mse, curve }) => {
  const units = Float64Array.from(given);

  test("is the curve of cran/diffusion at its parameters", () => {
    const own = adoptionCurve(names[type], units, true);
    const slope = new Float64Array(w.length);
    curve.forEach((value, i) => {
      expect(Math.abs(own.at(i + 1, w, slope) - value)).toBeLessThan(1e-9 * Math.max(...curve, 1e-9));
    });
  });

  test("fits at least as well", () => {
    let run = 0;
    const values = cumulative
      ? units.map((each) => {
          run += each;
          return run;
        })
      : units;
    const fit = fittedCurve(adoptionCurve(names[type], units, cumulative), periods(units), values);
    const theirs = cumulative ? values.reduce((sum, each, i) => sum + (each - (curve[i] ?? Number.NaN)) ** 2, 0) : mse * units.length;
    expect(fit.rss).toBeLessThanOrEqual(theirs * (1 + 1e-4));
  });
});

describe.each(adoptionCurveNames)("%s", (name) => {
  const units = Float64Array.of(20, 60, 150, 300, 420, 380, 240, 120, 60, 25);
  const curve = adoptionCurve(name, units);
  const truth = {
    "bass-adoption": [1800, 0.01, 0.8],
    "gompertz-adoption": [1800, 20, 0.7],
    "shifted-gompertz-adoption": [1800, 5, 0.8, 3],
    "weibull-adoption": [1800, 5, 2.5],
    "guseo-guidolin-adoption": [1800, 0.05, 0.7, 0.01, 0.9],
  }[name];

  test("has the derivatives of its values", () => {
    for (const t of [1, 2, 5, 9])
      truth.forEach((value, k) => {
        const slope = new Float64Array(truth.length);
        const moved = (sign: number) => truth.map((each, i) => (i === k ? each + sign * 1e-6 * value : each));
        const numeric = (curve.at(t, moved(1), slope) - curve.at(t, moved(-1), slope)) / (2e-6 * value);
        curve.at(t, truth, slope);
        expect(Math.abs((slope[k] ?? Number.NaN) - numeric)).toBeLessThan(1e-5 * (1 + Math.abs(numeric)));
      });
  });

  test("comes back exactly from its own curve, in any unit", () => {
    const exact = units.map((_, i) => curve.at(i + 1, truth, new Float64Array(truth.length)));
    for (const factor of [1, 1e-4]) {
      const own = exact.map((each) => each * factor);
      const fit = fittedCurve(adoptionCurve(name, own), periods(own), own);
      expect(fit.rss).toBeLessThan(1e-10 * own.reduce((sum, each) => sum + each * each, 0));
    }
  });
});

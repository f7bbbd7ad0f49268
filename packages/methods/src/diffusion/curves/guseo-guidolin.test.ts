import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { adoptionCurve } from "./adoption-curves.ts";
import { fittedCurve } from "./fitted-curve.ts";

interface Fit {
  readonly parameters: number[];
  readonly rss: number;
  readonly fitted: number[];
}

/** cran/DIMORA on running sums; see `provenance` in the file. */
const golden = JSON.parse(readFileSync(new URL("./guseo-guidolin.golden.json", import.meta.url), "utf8")) as {
  input: { iphone: number[]; imac: number[] };
} & Readonly<Record<"BM_iphone" | "BM_imac" | "GGM_iphone", Fit>>;
const periods = (units: ArrayLike<number>) => Float64Array.from({ length: units.length }, (_, i) => i + 1);
const runningSum = (units: readonly number[]) => {
  let run = 0;
  return Float64Array.from(units, (each) => {
    run += each;
    return run;
  });
};

test("Guseo-Guidolin at the parameters of DIMORA is its curve, and is fitted at least as well", () => {
  const units = Float64Array.from(golden.input.iphone);
  const curve = adoptionCurve("guseo-guidolin-adoption", units, true);
  const slope = new Float64Array(5);
  golden.GGM_iphone.fitted.forEach((value, i) => {
    expect(Math.abs(curve.at(i + 1, golden.GGM_iphone.parameters, slope) - value)).toBeLessThan(1e-7 * Math.max(...golden.GGM_iphone.fitted));
  });
  expect(fittedCurve(curve, periods(units), runningSum(golden.input.iphone)).rss).toBeLessThanOrEqual(golden.GGM_iphone.rss * (1 + 1e-4));
});

test.each([
  ["iphone", "BM_iphone"],
  ["imac", "BM_imac"],
] as const)("Bass of the running sum of %s", (name, model) => {
  const units = Float64Array.from(golden.input[name]);
  const fit = fittedCurve(adoptionCurve("bass-adoption", units, true), periods(units), runningSum(golden.input[name]));
  expect(fit.rss).toBeLessThanOrEqual(golden[model].rss * (1 + 1e-6));
  golden[model].parameters.forEach((value, i) => {
    expect(Math.abs((fit.parameters[i] ?? Number.NaN) / value - 1)).toBeLessThan(1e-4);
  });
});

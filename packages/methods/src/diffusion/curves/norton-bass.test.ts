import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generationsCurve, nortonBass } from "./norton-bass.ts";

/** cran/diffusion 0.4.0; see `provenance` in the file. */
const golden = JSON.parse(readFileSync(new URL("./norton-bass.golden.json", import.meta.url), "utf8")) as {
  inUse: number[][];
  param: number[];
  fitted: number[][];
};
const inUse = Float64Array.from(golden.inUse.flat());
const expected = golden.fitted.flat();
const periods = golden.inUse[0]?.length ?? 0;
const residuals = (fitted: ArrayLike<number>) => inUse.reduce((sum, each, i) => sum + (each - (fitted[i] ?? Number.NaN)) ** 2, 0);

describe("Norton-Bass generations", () => {
  const entries = Int32Array.of(0, 5, 10, 15);
  const curve = generationsCurve(inUse, periods, entries);
  const slope = new Float64Array(6);

  test("at the parameters of cran/diffusion are its curves", () => {
    expected.forEach((value, cell) => {
      expect(Math.abs(curve.at(cell, golden.param, slope) - value)).toBeLessThan(1e-9 * Math.max(...expected));
    });
  });

  test("fit four generations of computers at least as well", () => {
    const fit = nortonBass(inUse, 4);
    expect(fit?.entries).toEqual(entries);
    expect(fit?.rss).toBeLessThanOrEqual(residuals(expected));
    expect(residuals(fit?.fitted ?? [])).toBeCloseTo(fit?.rss ?? Number.NaN, 3);
  });

  test("have the derivatives of their values", () => {
    for (const cell of [3, 20, 40, 60, 90])
      golden.param.forEach((value, k) => {
        const moved = (sign: number) => golden.param.map((each, i) => (i === k ? each + sign * 1e-6 * value : each));
        const numeric = (curve.at(cell, moved(1), slope) - curve.at(cell, moved(-1), slope)) / (2e-6 * value);
        curve.at(cell, golden.param, slope);
        expect(Math.abs((slope[k] ?? Number.NaN) - numeric)).toBeLessThan(1e-5 * (1 + Math.abs(numeric)));
      });
  });

  test("come back from exact curves, in any unit", () => {
    const truth = [0.02, 0.4, 1000, 3000];
    const known = Int32Array.of(0, 6);
    const empty = Float64Array.from({ length: 40 }, (_, cell) => (cell < 20 || cell >= 26 ? 1 : 0));
    const exact = empty.map((_, cell) => 7 * generationsCurve(empty, 20, known).at(cell, truth, new Float64Array(4)));
    const fit = nortonBass(exact, 2);
    expect(fit?.p).toBeCloseTo(0.02, 6);
    expect(fit?.q).toBeCloseTo(0.4, 6);
    expect((fit?.markets[0] ?? 0) / 7000).toBeCloseTo(1, 6);
    expect((fit?.markets[1] ?? 0) / 21000).toBeCloseTo(1, 6);
  });

  test("are not fitted where a generation is never in use", () => {
    expect(nortonBass(Float64Array.of(1, 2, 0, 0), 2)).toBeNull();
  });
});

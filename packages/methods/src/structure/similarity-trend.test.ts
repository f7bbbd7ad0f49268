import { expect, test } from "vitest";
import golden from "./similarity-trend.golden.json" with { type: "json" };
import { similarityTrend } from "./similarity-trend.ts";

const panel = {
  times: golden.years.length,
  locations: golden.locations.length,
  activities: golden.activities.length,
  values: Float64Array.from(golden.values.flat(2)),
};

test("listed manufacturing firms of China, 2000 to 2025: the distance falls, and that says nothing", () => {
  const { krugman, cosine, locations, rho } = similarityTrend(panel, golden.years, { draws: 2000, seed: 1 });
  const yearly = Object.fromEntries(golden.years.map((year, t) => [year, krugman.pooled[t]!]));
  for (const [year, value] of Object.entries(golden.mean_krugman)) expect(yearly[year]!.observed.toFixed(3)).toBe(value.toFixed(3));
  for (const [year, value] of Object.entries(golden.pooled_mean)) expect(Math.abs(yearly[year]!.mean - value)).toBeLessThan(0.006);
  const expected = golden.own_mix_slope;
  expect(krugman.slope.observed.toFixed(4)).toBe(golden.slope.toFixed(4));
  expect(Math.abs(krugman.slope.mean - expected.mean)).toBeLessThan(0.00015);
  expect(Math.abs(krugman.slope.p05 - expected.p05)).toBeLessThan(0.0003);
  expect(Math.abs(krugman.slope.p95 - expected.p95)).toBeLessThan(0.0003);
  expect(Math.abs(krugman.slope.pValue - expected.p_value)).toBeLessThan(0.05);
  expect(Math.abs(krugman.detectableChange - expected.detectable)).toBeLessThan(0.005);
  expect(rho).toBeGreaterThan(0.03);
  expect([krugman.verdict, cosine.verdict]).toEqual(["not-distinguishable", "not-distinguishable"]);
  expect(locations).toHaveLength(31);
  golden.years.forEach((_, t) => {
    const mean = locations.reduce((sum, { ownMix }) => sum + ownMix[t]!.observed, 0) / locations.length;
    expect(mean).toBeCloseTo(krugman.ownMix[t]!.observed, 12);
  });
});

test("the same seed gives the same bits, another seed other draws, fewer draws the first of them", () => {
  const run = (draws: number, seed: number) => similarityTrend(panel, golden.years, { draws, seed }).krugman.slope.mean;
  expect(run(20, 1)).toBe(run(20, 1));
  expect(run(20, 1)).not.toBe(run(20, 2));
});

test("one time has no trend", () => {
  const one = { ...panel, times: 1, values: panel.values.slice(0, panel.values.length / panel.times) };
  const { krugman, locations } = similarityTrend(one, [2000], { draws: 50, seed: 1 });
  expect(krugman.slope.observed).toBeNaN();
  expect(krugman.verdict).toBe("not-distinguishable");
  expect(locations[0]!.verdict).toBe("not-distinguishable");
  expect(krugman.pooled[0]!.pValue).toBeLessThan(1);
});

test("a location without a unit at some time is refused", () => {
  const values = panel.values.slice();
  values.fill(0, 0, panel.activities);
  expect(() => similarityTrend({ ...panel, values }, golden.years, { draws: 1, seed: 1 })).toThrow("a positive total");
});

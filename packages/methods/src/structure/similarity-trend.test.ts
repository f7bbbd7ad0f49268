import { expect, test } from "vitest";
import type { NullSummary } from "../statistics/null-summary.ts";
import golden from "./similarity-trend.golden.json" with { type: "json" };
import { similarityTrend } from "./similarity-trend.ts";

const panel = {
  times: golden.years.length,
  locations: golden.locations.length,
  activities: golden.activities.length,
  values: Float64Array.from(golden.values.flat(2)),
};

/** Figures published of this panel before this program was written. */
const published = { 2000: "0.956", 2010: "0.813", 2020: "0.705", 2025: "0.668" };

const { krugman, cosine, locations, rho, kappa } = similarityTrend(panel, golden.years, { draws: 2000, seed: 1 });

test("listed manufacturing firms of China, 2000 to 2025: the distance falls, and that says nothing", () => {
  for (const [year, text] of Object.entries(published)) expect(krugman.pooled[golden.years.indexOf(Number(year))]!.observed.toFixed(3)).toBe(text);
  expect(krugman.slope.observed.toFixed(4)).toBe("-0.0114");
  expect(krugman.slope.mean.toFixed(4)).toBe("-0.0120");
  expect([krugman.verdict, cosine.verdict]).toEqual(["not-distinguishable", "not-distinguishable"]);
});

test.each([
  ["krugman", krugman, golden.expected.krugman],
  ["cosine", cosine, golden.expected.cosine],
] as const)("%s and both its nulls agree with an independent program", (_, ours, theirs) => {
  // Ours are 2,000 draws, theirs 20,000: five standard errors of a mean and of a 5 % quantile (twice as wide) of a normal sample.
  const near = (own: NullSummary, other: (typeof theirs)["slope"]) => {
    const error = (other.p95 - other.p05) / 3.29 / Math.sqrt(2000);
    expect(own.observed).toBeCloseTo(other.observed, 12);
    expect(Math.abs(own.mean - other.mean)).toBeLessThan(5 * error);
    expect(Math.abs(own.p05 - other.p05)).toBeLessThan(11 * error);
    expect(Math.abs(own.p95 - other.p95)).toBeLessThan(11 * error);
    expect(Math.abs(own.pValue - other.p_value)).toBeLessThan(0.06);
  };
  golden.years.forEach((_, t) => {
    near(ours.pooled[t]!, theirs.pooled[t]!);
    near(ours.ownMix[t]!, theirs.own_mix[t]!);
  });
  near(ours.slope, theirs.slope);
});

test("overdispersion agrees with an independent program", () => {
  expect(rho).toBeCloseTo(golden.expected.rho, 13);
  expect(kappa).toBeCloseTo(golden.expected.kappa, 10);
});

test("the locations' distances average to the mean over pairs", () => {
  expect(locations).toHaveLength(31);
  const change = krugman.change.at(-1)!;
  expect(change.observed).toBeCloseTo(krugman.ownMix.at(-1)!.observed - krugman.ownMix[0]!.observed, 12);
  expect(change.p05).toBeLessThan(change.observed);
  expect(change.p95).toBeGreaterThan(change.observed);
  expect(krugman.change[0]).toMatchObject({ observed: 0, p05: 0, p95: 0 });
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

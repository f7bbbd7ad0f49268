import { expect, test } from "vitest";
import { dirichlet } from "../random/dirichlet.ts";
import { multinomial } from "../random/multinomial.ts";
import { RandomStream } from "../random/random-stream.ts";
import { ownMixTrend } from "./own-mix-trend.ts";
import type { StructurePanel } from "./structure-panel.ts";
import { yearlyDrift } from "./yearly-drift.ts";

const [times, locations, activities, size] = [10, 12, 6, 5000];
const years = Array.from({ length: times }, (_, t) => 2010 + t);

/** Mixes that begin apart and walk by chance with this drift a year; `toward` is the share of the way to the common mix that each goes every year. */
function made(seed: number, drift: number, toward = 0): StructurePanel {
  const random = new RandomStream(seed);
  const values = new Float64Array(times * locations * activities);
  const rest = new Float64Array(activities);
  for (let c = 0; c < locations; c++) {
    const mix = Float64Array.from({ length: activities }, (_, a) => (a === c % activities ? 0.4 : 0.12));
    for (let t = 0; t < times; t++) {
      if (t > 0) {
        for (let a = 0; a < activities; a++) mix[a] = mix[a]! + toward * (1 / activities - mix[a]!);
        if (drift > 0)
          dirichlet(
            random,
            Float64Array.from(mix, (share) => (share * (1 - drift)) / drift),
            mix,
          );
      }
      multinomial(random, size, mix, values, (t * locations + c) * activities, rest);
    }
  }
  return { times, locations, activities, values };
}

test("drift that was put in is found, none where each year is a sample of one mix, and a steady course is no drift", () => {
  const mean = (drift: number, toward = 0) => [1, 2, 3, 4, 5].reduce((sum, seed) => sum + yearlyDrift(made(seed, drift, toward), years) / 5, 0);
  expect(mean(0)).toBeLessThan(2e-5);
  for (const drift of [0.0005, 0.002, 0.01]) expect(mean(drift) / drift).toBeCloseTo(1, 0);
  expect(mean(0, 0.05)).toBeLessThan(1e-4);
  expect(yearlyDrift({ times: 2, locations: 1, activities: 2, values: Float64Array.of(10, 20, 20, 10) }, [1, 2])).toBe(0);
});

test("years twice as far apart drift half as much a year", () => {
  const panel = made(7, 0.002);
  expect(
    yearlyDrift(
      panel,
      years.map((year) => 2 * year),
    ),
  ).toBeCloseTo(yearlyDrift(panel, years) / 2, 12);
});

test("mixes that only walk are rarely called convergent; mixes that also converge are found", () => {
  const options = { draws: 200, seed: 1 };
  const falls = (drift: number, toward: number) =>
    Array.from({ length: 12 }, (_, seed) => ownMixTrend(made(100 + seed, drift, toward), years, options).krugman).filter(
      ({ slope }) => slope.observed < 0 && slope.observed < slope.mean && slope.pValue < 0.05,
    ).length;
  expect(falls(0.001, 0)).toBeLessThanOrEqual(2);
  expect(falls(0.001, 0.06)).toBeGreaterThanOrEqual(10);
});

import { expect, test } from "vitest";
import { countDistribution } from "./count-distribution.ts";
import { crowdingTest } from "./crowding-test.ts";
import { inclusionProbabilities } from "./inclusion-probabilities.ts";
import { logisticFit } from "./logistic-fit.ts";

/** Every set of a size, by enumeration. */
function enumerated(odds: readonly number[], size: number): number[] {
  const sums = odds.map(() => 0);
  let total = 0;
  for (let mask = 0; mask < 2 ** odds.length; mask++) {
    const members = odds.map((_, at) => (mask >> at) & 1);
    if (members.reduce((a, b) => a + b, 0) !== size) continue;
    const weight = odds.reduce((product, each, at) => product * (members[at] === 1 ? each : 1), 1);
    total += weight;
    members.forEach((is, at) => {
      sums[at] = (sums[at] as number) + is * weight;
    });
  }
  return sums.map((sum) => sum / total);
}

test("probabilities of being among those drawn agree with every set written out, also for odds far apart", () => {
  for (const odds of [
    [1, 1, 1, 1, 1],
    [1, 2, 3, 4, 5, 6],
    [1e-6, 1, 1e6, 3, 0.2],
  ])
    for (let size = 0; size <= odds.length; size++) {
      const own = inclusionProbabilities(odds, size);
      enumerated(odds, size).forEach((each, at) => {
        expect(own[at]).toBeCloseTo(each, 12);
      });
      expect(own.reduce((a, b) => a + b, 0)).toBeCloseTo(size, 10);
    }
  expect(() => inclusionProbabilities([1, 1], 3)).toThrow("size");
});

test("the distribution of a count is that of the binomial where the probabilities are alike", () => {
  const mass = countDistribution(new Float64Array(4).fill(0.3));
  [0.2401, 0.4116, 0.2646, 0.0756, 0.0081].forEach((each, at) => {
    expect(mass[at]).toBeCloseTo(each, 12);
  });
});

test("crowding: exact tails, the critical count, and an excess that is really found with the power asked for", () => {
  const chances = new Float64Array(20).fill(0.25);
  const found = crowdingTest(chances, 12);
  expect(found.mean).toBeCloseTo(5);
  expect([found.p05, found.p95]).toEqual([2, 8]);
  // R: 2 * pbinom(11, 20, .25, lower.tail = FALSE) = 0.001870743
  expect(found.pValue).toBeCloseTo(0.0018707, 6);
  // R: qbinom(.975, 20, .25) + 1 = 10
  expect(found.critical).toBe(10);
  expect(found.detectable).toBeGreaterThan(4);
  expect(found.detectable).toBeLessThan(8);
  const raised = countDistribution(new Float64Array(20).fill((5 + found.detectable) / 20));
  expect(raised.slice(10).reduce((a, b) => a + b, 0)).toBeCloseTo(0.8, 3);
  expect(crowdingTest([0.5], 1).detectable).toBe(Number.POSITIVE_INFINITY);
  expect(crowdingTest(chances, 5).pValue).toBeGreaterThan(0.9);
});

test("a logistic regression finds the weights that made the choices, and stays finite where they part without error", () => {
  const inputs = Float64Array.from({ length: 4000 }, (_, at) => ((at * 0.618034) % 1) * 4 - 2);
  const chosen = Array.from(inputs, (each, at) => ((at * 0.754877) % 1 < 1 / (1 + Math.exp(-(0.5 + 1.5 * each))) ? 1 : 0));
  const [intercept = 0, weight = 0] = logisticFit(inputs, 1, chosen);
  expect(intercept).toBeCloseTo(0.5, 0);
  expect(weight).toBeCloseTo(1.5, 0);
  const parted = logisticFit(Float64Array.of(-1, -1, 1, 1), 1, [0, 0, 1, 1]);
  expect(Number.isFinite(parted[1])).toBe(true);
});

import { expect, test } from "vitest";
import { binomial } from "./binomial.ts";
import { RandomStream } from "./random-stream.ts";

/** Exact probabilities by the ratio of neighbours, from the mode outwards. */
function probabilities(n: number, p: number): Float64Array {
  const weights = new Float64Array(n + 1);
  const mode = Math.floor((n + 1) * p);
  weights[mode] = 1;
  for (let k = mode; k < n; k++) weights[k + 1] = (weights[k]! * (n - k) * p) / ((k + 1) * (1 - p));
  for (let k = mode; k > 0; k--) weights[k - 1] = (weights[k]! * k * (1 - p)) / ((n - k + 1) * p);
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
}

test.each([
  [5, 0.3],
  [100, 0.05],
  [40, 0.5],
  [30, 0.4],
  [21, 0.49],
  [1000, 0.7],
  [20_000, 0.001],
])("n = %i, p = %f follows the exact distribution", (n, p) => {
  const draws = 200_000;
  const random = new RandomStream(11, n);
  const seen = new Float64Array(n + 1);
  for (let i = 0; i < draws; i++) seen[binomial(random, n, p)]! += 1;
  let chi2 = 0;
  let cells = 0;
  let restSeen = draws;
  let restExpected = draws;
  const exact = probabilities(n, p);
  for (let k = 0; k <= n; k++) {
    const expected = exact[k]! * draws;
    if (expected < 5) continue;
    chi2 += (seen[k]! - expected) ** 2 / expected;
    restSeen -= seen[k]!;
    restExpected -= expected;
    cells += 1;
  }
  if (restExpected > 1) chi2 += (restSeen - restExpected) ** 2 / restExpected;
  // Mean of chi-square is cells - 1; four and a half deviations above it is one accident in 10^4.
  expect(chi2).toBeLessThan(cells + 4.5 * Math.sqrt(2 * cells));
});

test("the ends are sure", () => {
  const random = new RandomStream(1);
  expect([binomial(random, 0, 0.5), binomial(random, 7, 0), binomial(random, 7, 1), binomial(random, 7, 1.0000001), binomial(random, 7, -1e-9)]).toEqual([
    0, 0, 7, 7, 0,
  ]);
});

test("a million trials have the right mean and deviation", () => {
  const random = new RandomStream(2);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < 20_000; i++) {
    const deviation = (binomial(random, 1e6, 0.9) - 9e5) / 300;
    sum += deviation;
    squares += deviation * deviation;
  }
  expect(Math.abs(sum / 20_000)).toBeLessThan(0.03);
  expect(Math.abs(squares / 20_000 - 1)).toBeLessThan(0.04);
});

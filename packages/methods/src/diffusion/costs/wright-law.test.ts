import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type WrightLaws, wrightLaw } from "./wright-law.ts";

interface Expected {
  readonly exponent: number;
  readonly se: number;
  readonly learning_rate: number;
}

/** statsmodels 0.14.4; see `provenance` in the file. */
const golden = JSON.parse(readFileSync(new URL("./wright-law.golden.json", import.meta.url), "utf8")) as {
  capacity: number[];
  cost: number[];
  expected: { levels: Expected & { r2: number }; first_difference: Expected & { sigma: number } };
};

describe("Wright's law", () => {
  const [capacity, cost] = [Float64Array.from(golden.capacity), Float64Array.from(golden.cost)];
  const { levels, differences } = wrightLaw(capacity, cost) as WrightLaws;

  test("of PV modules is that of statsmodels, levels and differences", () => {
    const pairs = [
      [levels.exponent, golden.expected.levels.exponent],
      [levels.exponentError, golden.expected.levels.se],
      [levels.learningRate, golden.expected.levels.learning_rate],
      [levels.r2, golden.expected.levels.r2],
      [differences.exponent, golden.expected.first_difference.exponent],
      [differences.exponentError, golden.expected.first_difference.se],
      [differences.learningRate, golden.expected.first_difference.learning_rate],
      [differences.sigma, golden.expected.first_difference.sigma],
    ] as const;
    for (const [own, expected] of pairs) expect(Math.abs(own / expected - 1)).toBeLessThan(1e-8);
  });

  test("does not depend on the units of capacity and cost", () => {
    const other = wrightLaw(
      capacity.map((each) => each * 1e6),
      cost.map((each) => each * 7.1),
    ) as WrightLaws;
    expect(other.levels.learningRate).toBeCloseTo(levels.learningRate, 10);
    expect(other.differences.learningRate).toBeCloseTo(differences.learningRate, 10);
  });

  test("comes back exactly from an exact curve: 20 % a doubling", () => {
    const exact = Float64Array.of(1, 2, 5, 9, 40);
    const law = wrightLaw(
      exact,
      exact.map((each) => 100 * each ** Math.log2(0.8)),
    ) as WrightLaws;
    expect(law.levels.learningRate).toBeCloseTo(0.2, 12);
    expect(law.differences.learningRate).toBeCloseTo(0.2, 12);
  });

  test("is not said of two points, or of a capacity that stands still", () => {
    expect(wrightLaw(Float64Array.of(1, 2), Float64Array.of(3, 2))).toBeNull();
    expect(wrightLaw(Float64Array.of(5, 5, 5), Float64Array.of(3, 2, 1))).toBeNull();
  });
});

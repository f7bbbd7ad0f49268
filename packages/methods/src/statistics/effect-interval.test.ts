import fc from "fast-check";
import { expect, test } from "vitest";
import { RandomStream } from "../random/random-stream.ts";
import { binomialUpperBound } from "./binomial-bound.ts";
import { effectInterval } from "./effect-interval.ts";
import { countsWithinChance, hypergeometricNull } from "./hypergeometric-null.ts";
import { nullSummary } from "./null-summary.ts";
import { signFlipNull } from "./sign-flip-null.ts";

const normal = (random: RandomStream): number => Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
const draws = (seed: number, many: number): Float64Array => {
  const random = new RandomStream(seed);
  return Float64Array.from({ length: many }, () => normal(random));
};

test("of an exact null the interval leaves 0 out exactly where p is below the level; of a drawn one only where it is", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 11 }), fc.integer({ min: 0, max: 10_000 }), (steps, seed) => {
      const values = Float64Array.from([0, ...steps.map((_, t) => steps.slice(0, t + 1).reduce((sum, step) => sum + step / 10, 0))]);
      const exact = signFlipNull(values, 3, 1, { draws: 1, seed: 1 });
      const { low, high } = effectInterval(exact, 0.05);
      expect(low > 0 || high < 0).toBe(exact.pValue < 0.05);
      const drawn = nullSummary(exact.observed / 5, draws(seed, 199));
      if (effectInterval(drawn, 0.05).low > 0) expect(drawn.pValue).toBeLessThan(0.05);
    }),
  );
});

test("of thrown signs every drift in it is one that the test does not refuse, and none outside of it", () => {
  const random = new RandomStream(5);
  for (let trial = 0; trial < 40; trial++) {
    const steps = Array.from({ length: 6 + (trial % 5) }, () => normal(random) + 0.4);
    const values = Float64Array.from([0, ...steps.map((_, t) => steps.slice(0, t + 1).reduce((sum, step) => sum + step, 0))]);
    const held = signFlipNull(values, 3, 1, { draws: 1, seed: 1 });
    const { low, high } = effectInterval(held, 0.05);
    const whole = held.steps?.weights.reduce((sum, each) => sum + each, 0) ?? 0;
    const pWithout = (drift: number): number =>
      signFlipNull(
        values.map((value, t) => value - (drift / whole) * t),
        3,
        1,
        { draws: 1, seed: 1 },
      ).pValue;
    const near = 1e-6 * (high - low);
    expect([low + near, high - near].map((drift) => pWithout(drift) >= 0.05)).toEqual([true, true]);
    expect([low - near, high + near].map((drift) => pWithout(drift) < 0.05)).toEqual([true, true]);
  }
});

test("five steps can tell no drift at 5 %, and so exclude none", () => {
  const held = signFlipNull(Float64Array.of(0.9, 0.8912, 0.8739, 0.8006, 0.7926, 0.761), 3, 1, { draws: 1, seed: 1 });
  expect(held.pValue).toBe(0.0625);
  expect(effectInterval(held, 0.05)).toEqual({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  expect(Number.isFinite(effectInterval(held, 0.1).low)).toBe(true);
});

test("a drift that rounding leaves of steps that cancel each other is none", () => {
  const held = signFlipNull(Float64Array.of(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.3), 3, 1, { draws: 1, seed: 1 });
  const { low, high } = effectInterval(held, 0.1);
  expect(low).toBeLessThanOrEqual(0);
  expect(high).toBeGreaterThan(0);
});

test("of a drawn null it is wider by the error of the draws, and never says more than p", () => {
  for (const many of [199, 999, 3999]) {
    const held = nullSummary(1.5, draws(many, many));
    const exact = effectInterval({ ...held, isExact: true }, 0.05);
    const drawn = effectInterval(held, 0.05);
    expect(drawn.low).toBeLessThan(exact.low);
    expect(drawn.high).toBeGreaterThan(exact.high);
  }
  const wider = (many: number): number =>
    effectInterval(nullSummary(0, draws(7, many)), 0.05).high - effectInterval({ ...nullSummary(0, draws(7, many)), isExact: true }, 0.05).high;
  expect(wider(19_999)).toBeLessThan(wider(199));
});

test("no verdict hangs on the second decimal of a simulation: a value that one simulation in two would call is called by few", () => {
  let called = 0;
  for (let seed = 0; seed < 300; seed++) if (effectInterval(nullSummary(1.96, draws(1000 + seed, 999)), 0.05).low > 0) called += 1;
  expect(called).toBeLessThanOrEqual(binomialUpperBound(300, 0.05, 0.001));
});

test("it holds the true effect in at least 95 of 100 cases", () => {
  const chance = draws(3, 3999);
  let missed = 0;
  for (let trial = 0; trial < 1000; trial++) {
    const { low, high } = effectInterval(nullSummary(0.7 + normal(new RandomStream(11, trial)), chance), 0.05);
    if (!(low <= 0.7 && 0.7 <= high)) missed += 1;
  }
  expect(missed).toBeLessThanOrEqual(binomialUpperBound(1000, 0.05, 0.001));
});

test("too few draws for the level leave every effect open", () => {
  expect(effectInterval(nullSummary(9, Float64Array.of(1, 2, 3)), 0.05)).toEqual({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
});

test("counts within chance are those whose exact p is not below the level, the docstring's example among them", () => {
  const counts = { population: 344, hits: 150, drawn: 20 };
  const { lowest, highest } = countsWithinChance(counts, 0.05);
  for (let observed = 0; observed <= 20; observed++)
    expect(hypergeometricNull({ ...counts, observed }).pValue < 0.05).toBe(observed < lowest || observed > highest);
  expect({ lowest, highest }).toEqual({ lowest: 5, highest: 13 });
});

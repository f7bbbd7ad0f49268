import fc from "fast-check";
import { expect, test } from "vitest";
import { type Effect, effectOfCount, toldOf, verdictOfEffect } from "./effect.ts";

const effect = (low: number, value: number, high: number, minimum = 2): Effect => ({ value, low, high, level: 0.95, minimum });

// Each border of the four words, and the two findings that the power of their tests had made "insufficient data" while the data exclude the effect.
test.each([
  ["a whole interval above 0 and at least what matters", effect(0.1, 2, 3.9), "confirmed", "large"],
  ["a value a hair under what matters", effect(0.1, 1.999, 3.9), "not-supported", "small"],
  ["an interval that touches 0", effect(0, 2, 4), "insufficient-data", null],
  ["an interval whose upper end is what matters", effect(-2, 0, 2), "insufficient-data", null],
  ["an interval whose upper end is a hair under what matters", effect(-2, 0, 1.999), "not-supported", null],
  ["no ends at all", effect(Number.NEGATIVE_INFINITY, 3, Number.POSITIVE_INFINITY), "insufficient-data", null],
  ["218 pairs held against 231.8, where 12 more would matter: five standard deviations away", effect(-22.8, -13.8, -4.8, 12.09), "not-supported", null],
  ["60.2 % against 85.4 %, where 5 points more would matter", effect(-0.29, -0.252, -0.21, 0.05), "not-supported", null],
  ["near what matters with p = 0.06, however sharp the test is said to be", effect(-0.05, 1.9, 3.85), "insufficient-data", null],
] as const)("%s", (_, given, verdict, size) => {
  expect(verdictOfEffect(given)).toEqual({ verdict, size });
});

test("among many looks what holds only alone is neither confirmed nor real, and what excludes the minimum is refused all the same", () => {
  expect(verdictOfEffect(effect(0.1, 3, 6), false)).toEqual({ verdict: "insufficient-data", size: null });
  expect(verdictOfEffect(effect(0.1, 1, 1.9), false)).toEqual({ verdict: "not-supported", size: null });
});

test("every interval has exactly one verdict, and a wider one never says more", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: 0.001, max: 10, noNaN: true }),
      (value, half, more, minimum) => {
        const narrow = verdictOfEffect(effect(value - half, value, value + half, minimum));
        const wide = verdictOfEffect(effect(value - half - more, value, value + half + more, minimum));
        expect([narrow.verdict, "insufficient-data", ...(narrow.size === "small" ? ["not-supported"] : [])]).toContain(wide.verdict);
        expect(narrow.size === null).toBe(narrow.verdict !== "confirmed" && !(value - half > 0 && value < minimum));
        expect(toldOf(narrow) === "confirmed").toBe(value - half > 0);
      },
    ),
  );
});

test("a count below chance is an effect of a claim below, and its ends are those counts that chance still gives", () => {
  const given = { observed: 2, mean: 8.72, lowest: 5, highest: 13, trials: 20, whole: 20 };
  expect(effectOfCount(given, { claim: "below", minimum: 0.1 }, { significance: 0.05 })).toEqual({
    value: 0.336,
    low: 0.15,
    high: 0.55,
    level: 0.95,
    minimum: 0.1,
  });
  expect(effectOfCount(given, { claim: "above", minimum: 0.1 }, { significance: 0.05 })).toMatchObject({
    low: -0.55,
    // 2 of 20 fit a probability of up to 0.317.
    high: expect.closeTo(0.317 - 0.436, 4),
  });
});

test("what one or three cases of one kind say is not that everything else is excluded", () => {
  // A share of 0.436 by chance: 1 of 1 fits every probability from 0.025 up, 3 of 3 from 0.292.
  const one = effectOfCount({ observed: 1, trials: 1, mean: 0.436, lowest: 0, highest: 1, whole: 1 }, { claim: "below", minimum: 0.2 }, { significance: 0.05 });
  expect(one.high).toBeCloseTo(0.436 - 0.025, 12);
  expect(verdictOfEffect(one)).toEqual({ verdict: "insufficient-data", size: null });
  const three = effectOfCount({ observed: 3, trials: 3, mean: 1.8, lowest: 0, highest: 3, whole: 3 }, { claim: "below", minimum: 0.2 }, { significance: 0.05 });
  expect(verdictOfEffect(three)).toEqual({ verdict: "insufficient-data", size: null });
  // Of many it is: 148 of 149.
  const many = effectOfCount(
    { observed: 148, trials: 149, mean: 120, lowest: 110, highest: 130, whole: 149 },
    { claim: "below", minimum: 0.2 },
    { significance: 0.05 },
  );
  expect(verdictOfEffect(many)).toEqual({ verdict: "not-supported", size: null });
});

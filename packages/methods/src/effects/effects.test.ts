import { expect, test } from "vitest";
import { RandomStream } from "../random/random-stream.ts";
import { cutoffEffect } from "./cutoff-effect.ts";
import { lotteryEffect } from "./lottery-effect.ts";
import { matchedEffect } from "./matched-effect.ts";
import { staggeredEffect } from "./staggered-effect.ts";

const numbers = (...values: readonly number[]) => Float64Array.from(values);
const lots = (...values: readonly number[]) => Uint8Array.from(values);

test("Fisher's tea: four of four right is one deal of seventy", () => {
  const told = lotteryEffect(numbers(1, 1, 1, 1, 0, 0, 0, 0), lots(1, 1, 1, 1, 0, 0, 0, 0));
  // Both ends count: all right and all wrong.
  expect(told).toMatchObject({ estimate: 1, se: 0, p: 2 / 70, isExact: true, deals: 70 });
});

test("a lottery by hand: means, Neyman's error, and the share of deals that lie as far", () => {
  const told = lotteryEffect(numbers(3, 5, 1, 2), lots(1, 1, 0, 0));
  expect(told).toMatchObject({ estimate: 2.5, se: Math.sqrt(2 / 2 + 0.5 / 2), p: 2 / 6, treated: 2, others: 2 });
});

test("strata: weighed by their units, dealt within, one without losers left out", () => {
  const told = lotteryEffect(numbers(4, 1, 10, 8, 9, 8, 99), lots(1, 0, 1, 0, 1, 0, 1), { strata: Int32Array.of(0, 0, 1, 1, 1, 1, 2) });
  expect(told?.estimate).toBeCloseTo((2 / 6) * 3 + (4 / 6) * 1.5, 12);
  expect(told).toMatchObject({ isExact: true, deals: 12, strataLeftOut: 1 });
});

test("more deals than are tried one by one: the same p within chance, the same each time", () => {
  const random = new RandomStream(4);
  const outcome = Float64Array.from({ length: 40 }, () => random.uniform());
  const drawn = Uint8Array.from({ length: 40 }, (_, at) => at % 2);
  const [once, again] = [lotteryEffect(outcome, drawn), lotteryEffect(outcome, drawn)];
  expect(once).toEqual(again);
  expect(once?.isExact).toBe(false);
  expect(once?.p).toBeGreaterThan(0);
});

test.each<[string, Float64Array, Uint8Array]>([
  ["no winner", numbers(1, 2), lots(0, 0)],
  ["no loser", numbers(1, 2), lots(1, 1)],
])("a lottery with %s says nothing", (_, outcome, drawn) => {
  expect(lotteryEffect(outcome, drawn)).toBeNull();
});

test("strata alone: differences within them weighed by the treated, the classic error", () => {
  const told = matchedEffect(numbers(5, 7, 1, 3, 10, 4, 6), lots(1, 1, 0, 0, 1, 0, 0), { strata: Int32Array.of(0, 0, 0, 0, 1, 1, 1) });
  expect(told?.estimate).toBeCloseTo((3 + 5 + 5) / 3, 12);
  // Treated: gains 3, 5, 5 about 13/3; others: K = 1 and 1/2, spread 2 within each stratum.
  const treated = (3 - 13 / 3) ** 2 + 2 * (5 - 13 / 3) ** 2;
  const others = 2 * (1 - 2 * 0.25) * 2 + 2 * (0.25 - 0.25) * 2;
  expect(told?.se).toBeCloseTo(Math.sqrt(treated + others) / 3, 12);
});

test("the nearest score, all of a tie; a treated unit without anyone beside it is left out", () => {
  const told = matchedEffect(numbers(10, 4, 6, 50, 99), lots(1, 0, 0, 0, 1), { score: numbers(1, 0.5, 1.5, 9, Number.NaN) });
  expect(told).toMatchObject({ estimate: 5, treated: 1, used: 2, withoutMatch: 1 });
});

test("a straight line through the cut has no jump, and one with a jump has exactly that", () => {
  const score = Float64Array.from({ length: 200 }, (_, at) => at - 100 + 0.5);
  for (const jump of [0, 3]) {
    const told = cutoffEffect(
      score,
      score.map((x) => 2 + 0.1 * x + (x >= 0 ? jump : 0)),
      0,
    );
    if (typeof told === "string") throw new Error(told);
    expect(told.conventional).toBeCloseTo(jump, 8);
    expect(told.corrected).toBeCloseTo(jump, 8);
  }
});

test.each<[string, Float64Array, string]>([
  ["all above", numbers(1, 2, 3), "one-side"],
  ["one score on a side", numbers(-1, -1, -1, 1, 2, 3), "too-few"],
])("a cut with %s: %s", (_, score, why) => {
  expect(cutoffEffect(score, score, 0)).toBe(why);
});

test("two periods, one start: the plain difference in differences", () => {
  const told = staggeredEffect({ outcomes: numbers(1, 4, 2, 6, 5, 6, 3, 5), periods: [1, 2], since: numbers(2, 2, Infinity, Infinity) });
  expect(told).toMatchObject({ simple: { effect: 3.5 - 1.5 }, before: null, control: "never-treated", units: 4, treated: 2 });
});

test("nobody left to compare with, or nobody treated: nothing is said", () => {
  const outcomes = numbers(1, 2, 3, 4);
  expect(staggeredEffect({ outcomes, periods: [1, 2], since: numbers(2, 2) })).toBeNull();
  expect(staggeredEffect({ outcomes, periods: [1, 2], since: numbers(Infinity, Infinity) })).toBeNull();
});

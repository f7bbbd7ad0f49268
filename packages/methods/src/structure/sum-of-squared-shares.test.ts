import { expect, test } from "vitest";
import { herfindahl } from "./herfindahl.ts";
import { shares } from "./shares.ts";
import { sumOfSquaredShares } from "./sum-of-squared-shares.ts";

test.each([
  ["one has it all", [5], 1],
  ["all alike", [1, 1, 1, 1], 0.25],
  ["nothing counts as nobody", [2, 1, 0, 1], 0.375],
  ["no amount at all", [0, 0], Number.NaN],
  ["nobody", [], Number.NaN],
  ["an unknown amount", [1, Number.NaN], Number.NaN],
])("%s", (_, amounts, index) => {
  expect(sumOfSquaredShares(Float64Array.from(amounts))).toBe(index);
});

test("the index of a row of shares is that of its amounts, in whatever unit they are", () => {
  const amounts = Float64Array.of(3, 1, 4, 1, 5);
  const [row] = herfindahl(shares(amounts, 1, 5), 1, 5);
  expect(sumOfSquaredShares(amounts)).toBeCloseTo(row as number, 15);
  expect(sumOfSquaredShares(amounts.map((each) => 10_000 * each))).toBeCloseTo(row as number, 15);
});

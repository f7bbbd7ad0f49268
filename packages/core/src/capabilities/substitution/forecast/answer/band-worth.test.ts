import { expect, test } from "vitest";
import { worthOfBand } from "./band-worth.ts";

test.each([
  ["a tenth of a percent, printed in tenths: nothing can be carried on", [0.1, 0.1, 0.1], { p10: 0, p90: 0 }, "below-resolution"],
  ["just below a percent", [0.5, 0.9], { p10: 0.4, p90: 2 }, "below-resolution"],
  ["a percent", [0.5, 1], { p10: 0.4, p90: 2 }, "told"],
  ["electric cars of China in 2013, printed in three decimals", [0.01, 0.034, 0.073, 0.095], { p10: 0, p90: 0 }, "below-resolution"],
  ["whole percents need two of them", [1, 1], { p10: 1, p90: 3 }, "below-resolution"],
  ["a computed share has no steps, and 1 % is enough", [1.0101234, 1.0123456], { p10: 0.5, p90: 3 }, "told"],
  ["from 2.9 to 53.6: true and useless", [1.1, 4.7], { p10: 2.9, p90: 53.6 }, "too-wide"],
  ["wide, and not a tenfold", [20.1, 31.2], { p10: 20, p90: 70 }, "told"],
  ["a tenfold of little", [1.1, 1.4], { p10: 0.5, p90: 8 }, "told"],
  ["what has fallen below a percent has a slope", [40, 5, 0.6], { p10: 0, p90: 1 }, "told"],
  ["no forecast", [20.1], undefined, "told"],
] as const)("%s", (_, shares, later, worth) => {
  expect(worthOfBand(shares, later)).toBe(worth);
});

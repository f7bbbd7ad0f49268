import { expect, test } from "vitest";
import { agreeingDigits } from "./agreeing-digits.ts";

test.each([
  ["what adds up as printed", 0.439, 0.351, 1],
  ["a difference that rounding would contradict", 0.2584, 0.1698, 2],
  ["shares that differ and would look alike", 0.0824, 0.0817, 2],
  ["the same share twice", 0.1, 0.1, 1],
])("%s", (_, before, after, digits) => {
  expect(agreeingDigits(before, after)).toBe(digits);
});

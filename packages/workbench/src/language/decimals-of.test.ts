import { expect, test } from "vitest";
import { decimalsOf } from "./decimals-of.ts";

test("as many digits as the interval allows", () => {
  expect(decimalsOf(-0.0147, -0.0091)).toBe(3);
  expect(decimalsOf(0.12, 0.48)).toBe(1);
  expect(decimalsOf(100, 300)).toBe(0);
});

import { expect, test } from "vitest";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";

test("the fifteen p-values of Benjamini and Hochberg 1995, section 3.2: four stand at q = 0.05", () => {
  const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  const adjusted = benjaminiHochberg(p);
  expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(4);
  expect(adjusted[3]).toBeCloseTo((15 * 0.0095) / 4, 15);
  expect(adjusted.at(-1)).toBe(1);
});

test("steps up from the largest, in the order given; a test that was not made does not count", () => {
  expect(benjaminiHochberg([0.01, 0.04, 0.03])).toEqual([0.03, 0.04, 0.04]);
  expect(benjaminiHochberg([Number.NaN, 0.02])).toEqual([Number.NaN, 0.02]);
  expect(benjaminiHochberg([])).toEqual([]);
});

import { expect, test } from "vitest";
import { withPlacebo } from "./placebo.ts";

const economies = (many: number): readonly string[] => Array.from({ length: many }, (_, n) => `E${n}`);

test.each([
  [7, 0, "confirmed"],
  [7, 1, "insufficient-data"],
  [9, 1, "insufficient-data"],
  [10, 1, "confirmed"],
  [10, 2, "insufficient-data"],
  [5, 0, "confirmed"],
  [4, 0, "insufficient-data"],
  [0, 0, "insufficient-data"],
] as const)("of %s comparators in the country's place %s are called: %s", (subjects, called, verdict) => {
  expect(withPlacebo("confirmed", { subjects: economies(subjects), called: economies(called) })).toBe(verdict);
  expect(withPlacebo("not-supported", { subjects: economies(subjects), called: economies(called) })).toBe("not-supported");
});

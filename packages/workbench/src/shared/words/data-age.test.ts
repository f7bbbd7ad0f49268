import { expect, test } from "vitest";
import { dataAge } from "./data-age.ts";

test.each([
  [2026, "current"],
  [2023, "current"],
  [2022, "old"],
  [2021, "old"],
  [2020, "past"],
] as const)("in 2026 data up to %s are %s", (newest, age) => {
  expect(dataAge(newest, 2026)).toBe(age);
});

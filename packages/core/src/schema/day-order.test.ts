import { expect, test } from "vitest";
import { daysInOrder, liesBefore } from "./day-order.ts";

test.each([
  ["2026-05-31", "2026-05-31", false],
  ["2026-05-30", "2026-05-31", true],
  ["2026-05", "2026-05-31", false],
  ["2026-04", "2026-05-01", true],
  ["2026", "2026-12-31", false],
  ["2026-01-01", "2026", false],
  ["2025-12-31", "2026", true],
  ["2026-06-30", "2026-07", true],
  [2025, 2026, true],
  [2026, 2026, false],
  [null, "2026", false],
  ["2026", null, false],
  [undefined, undefined, false],
])("%j lies before %j: %j; what is known to the month or the year alone is held as far as it goes", (later, earlier, expected) => {
  expect(liesBefore(later, earlier)).toBe(expected);
});

test("each pair that stands the wrong way round is told at its end, and a missing day at none", () => {
  const check = daysInOrder(["start", "end"], ["opens", "closes"]);
  expect(check({ start: "2027", end: "2026", opens: "2026-05", closes: "2026-04-30" })).toEqual([
    { field: "end", note: "record.ends-before" },
    { field: "closes", note: "record.ends-before" },
  ]);
  expect(check({ start: "2027", end: null, opens: null, closes: "2026" })).toEqual([]);
  expect(check({})).toEqual([]);
});

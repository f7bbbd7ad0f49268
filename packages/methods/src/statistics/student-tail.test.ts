import { describe, expect, test } from "vitest";
import { studentQuantile, studentTail } from "./student-tail.ts";

describe("Student's distribution", () => {
  /** Table of the two-sided 5 % points, Abramowitz & Stegun table 26.10. */
  test.each([
    [1, 12.706205],
    [2, 4.302653],
    [3, 3.182446],
    [4, 2.776445],
    [5, 2.570582],
    [10, 2.228139],
    [43, 2.016692],
  ])("has 5 %% beyond the table's point at %i degrees", (df, t) => {
    expect(studentTail(t, df)).toBeCloseTo(0.05, 6);
    expect(studentQuantile(0.05, df)).toBeCloseTo(t, 4);
  });

  test("falls from 1 and is turned round by its quantile", () => {
    for (const df of [1, 2, 7, 30]) {
      expect(studentTail(0, df)).toBe(1);
      for (const tail of [0.9, 0.5, 0.2, 0.01]) expect(studentTail(studentQuantile(tail, df), df)).toBeCloseTo(tail, 12);
    }
  });
});

import { expect } from "vitest";

/** Numbers as a reference program printed them, within a tolerance that is relative above 1; null = it has none there, and neither may we. */
export function expectClose(actual: ArrayLike<number>, golden: readonly (number | null)[], tolerance: number): void {
  expect(actual.length).toBe(golden.length);
  const right = (value: number, expected: number | null) =>
    expected === null ? Number.isNaN(value) : Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected));
  const wrong = golden.map((expected, i) => ({ i, value: actual[i]!, expected })).filter(({ value, expected }) => !right(value, expected));
  expect(wrong).toEqual([]);
}

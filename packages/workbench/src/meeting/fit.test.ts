import { expect, test } from "vitest";
import { largestThat } from "./fit.ts";

test("the largest enlargement that fits is found to within a hundredth or two, and never one that does not", () => {
  for (const limit of [0.47, 0.8, 1, 1.93]) {
    const found = largestThat((zoom) => zoom <= limit);
    expect(found).toBeLessThanOrEqual(limit);
    expect(found).toBeGreaterThan(limit - 0.02);
  }
});

test("what fits at once stays as large as it may be; what never fits is made as small as may be", () => {
  expect(largestThat(() => true, 1)).toBe(1);
  expect(largestThat(() => false)).toBe(0.4);
});

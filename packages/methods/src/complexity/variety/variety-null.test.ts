import { expect, test } from "vitest";
import { varietyNull } from "./variety-null.ts";

test("a place of one kind is less varied than chance, the pool's own mix is not; few units are varied little by themselves", () => {
  // Two groups of two activities each.
  const values = Float64Array.of(40, 0, 0, 0, 20, 20, 20, 20, 2, 1, 1, 1, 30, 30, 40, 40);
  const group = Int32Array.of(0, 0, 1, 1);
  const [one, even, few] = varietyNull(values, group, [4, 4], { draws: 400, seed: 1 });
  expect([one?.related.observed, one?.unrelated.observed]).toEqual([0, 0]);
  expect(one?.unrelated.pValue).toBeLessThan(0.01);
  expect([even?.unrelated.observed, even?.related.observed]).toEqual([1, 1]);
  expect(even?.unrelated.pValue).toBeGreaterThan(0.05);
  expect(few?.related.mean).toBeLessThan((even?.related.mean ?? 0) - 0.05);
});

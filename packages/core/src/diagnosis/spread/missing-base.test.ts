import { expect, test } from "vitest";
import { filledBase } from "./missing-base.ts";

const of = (values: readonly number[], rest: number | null) => filledBase({ values: Float64Array.from(values), rest });

test("between nothing for all that are missing and everything for each of them, with the rest shared evenly in the middle", () => {
  const found = of([10, Number.NaN, 30, Number.NaN], 4);
  expect(found?.missing).toEqual([1, 3]);
  expect([...(found?.values ?? [])]).toEqual([10, 2, 30, 2]);
  expect(found?.ends.map((end) => [...end])).toEqual([
    [10, 0, 30, 0],
    [10, 2, 30, 2],
    [10, 4, 30, 0],
    [10, 0, 30, 4],
  ]);
});

test("where the rest is large the base is most even somewhere between, and that is an end too", () => {
  const [known, rest] = [[50, ...Array.from({ length: 29 }, () => 1)], 107];
  const ends = of([...known, Number.NaN], rest)?.ends.map((end) => end.at(-1)) ?? [];
  const index = (x: number): number => (known.reduce((sum, each) => sum + each * each, 0) + x * x) / (known.reduce((sum, each) => sum + each, 0) + x) ** 2;
  expect(ends).toHaveLength(3);
  const tried = ends.map((x) => index(x ?? Number.NaN));
  for (let x = 0; x <= rest; x += 0.5) {
    expect(index(x)).toBeGreaterThanOrEqual(Math.min(...tried) - 1e-12);
    expect(index(x)).toBeLessThanOrEqual(Math.max(...tried) + 1e-12);
  }
});

test("nothing is bounded where nothing is missing, where everything is, and without a row of the whole", () => {
  expect([of([1, 2], 3), of([Number.NaN, Number.NaN], 3), of([1, Number.NaN], null)]).toEqual([null, null, null]);
});

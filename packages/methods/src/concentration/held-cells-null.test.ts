import { expect, test } from "vitest";
import { heldCellsNull } from "./held-cells-null.ts";

const options = { draws: 999, seed: 1 };

test("two locations with two units each in two activities: 2 cells where each keeps to its own, 4 where both are in both; chance gives both", () => {
  const apart = heldCellsNull(Float64Array.of(2, 0, 0, 2), 2, 2, options);
  expect(apart.observed).toBe(2);
  // Of the six ways to place location A's two among four units, two keep them together: mean 2 · 1/3 + 4 · 2/3.
  expect(apart.mean).toBeCloseTo(10 / 3, 1);
  expect(heldCellsNull(Float64Array.of(1, 1, 1, 1), 2, 2, options).observed).toBe(4);
});

test("everybody in everything stands out, everybody apart stands out on the other side", () => {
  const size = 8;
  const all = heldCellsNull(new Float64Array(size * size).fill(1), size, size, options);
  expect([all.observed > all.mean, all.pValue < 0.05]).toEqual([true, true]);
  const own = heldCellsNull(
    Float64Array.from({ length: size * size }, (_, cell) => (cell % size === Math.floor(cell / size) ? size : 0)),
    size,
    size,
    options,
  );
  expect([own.observed < own.mean, own.pValue < 0.05]).toEqual([true, true]);
});

import { expect, test } from "vitest";
import { heldCellsNull } from "../concentration/held-cells-null.ts";
import { RandomStream } from "../random/random-stream.ts";
import { blocksHeldCellsNull, type PlacedBlock } from "./blocks-held-cells-null.ts";

const options = { draws: 999, seed: 1 };

test("two places with two bodies each in one activity a body: chance gives two to four cells, as of single units", () => {
  const single = ([location, activity]: readonly [number, number]): PlacedBlock => ({ size: 1, location, activities: [activity] });
  const apart = (
    [
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
    ] as const
  ).map(single);
  const held = blocksHeldCellsNull(apart, 2, 2, options);
  expect(held.observed).toBe(2);
  expect(held.mean).toBeCloseTo(10 / 3, 1);
  expect(Math.abs(held.mean - heldCellsNull(Float64Array.of(2, 0, 0, 2), 2, 2, options).mean)).toBeLessThan(0.1);
});

test("bodies that keep to one field look as if places did where their projects are dealt one by one; moved whole they do not", () => {
  const random = new RandomStream(3);
  const blocks = Array.from({ length: 60 }, (): PlacedBlock => ({ size: 6, location: random.integer(10), activities: [random.integer(12)] }));
  const counts = new Float64Array(120);
  for (const { size, location, activities } of blocks) counts[location * 12 + activities[0]!]! += size;
  expect(heldCellsNull(counts, 10, 12, options).pValue).toBeLessThan(0.01);
  expect(blocksHeldCellsNull(blocks, 10, 12, options).pValue).toBeGreaterThan(0.1);
});

test("blocks exchange places with those of like size: eight together where fewer share a size, else those of one size alone", () => {
  const sizes = [9, 8, 7, 6, 5, 4, 3, 2, ...Array.from({ length: 9 }, () => 1)];
  // Only the large ones lie in place 0, and none of the small ones ever does.
  const blocks = sizes.map((size, at): PlacedBlock => ({ size, location: size > 1 ? 0 : 1, activities: [at] }));
  const { draws, observed } = blocksHeldCellsNull(blocks, 2, sizes.length, options);
  expect(new Set(draws)).toEqual(new Set([observed]));
  expect(() => blocksHeldCellsNull([{ size: 1, location: 2, activities: [] }], 2, 1, options)).toThrow(/blocksHeldCellsNull/);
});

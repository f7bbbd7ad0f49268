import { expect, test } from "vitest";
import { placedLabels } from "./placed-labels.ts";

test("a name that would cover an earlier one is left out; beside it or a line below there is room", () => {
  const placed = placedLabels(
    [
      { x: 100, y: 100, text: "machines" },
      { x: 110, y: 105, text: "motors" },
      { x: 200, y: 100, text: "chips" },
      { x: 100, y: 120, text: "optics" },
    ],
    400,
  );
  expect(placed.map(({ index }) => index)).toEqual([0, 2, 3]);
});

test("at an edge a name is moved inside, with room for a broader face; Chinese signs are wider than letters", () => {
  const [left, right] = placedLabels(
    [
      { x: 0, y: 10, text: "元器件" },
      { x: 300, y: 50, text: "abc" },
    ],
    300,
  );
  expect(left?.x).toBe(18 + 8);
  expect(right?.x).toBeCloseTo(300 - 10.2 - 8, 9);
});

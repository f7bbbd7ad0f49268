import { expect, test } from "vitest";
import { nextCell } from "./next-cell.ts";

// Fujian's corner of the tile grid, with the hole east of Hainan.
const cells = [
  { id: "zhejiang", column: 8, row: 5 },
  { id: "jiangxi", column: 7, row: 6 },
  { id: "fujian", column: 8, row: 6 },
  { id: "guangdong", column: 7, row: 7 },
  { id: "hainan", column: 6, row: 8 },
];

test("an arrow leads to the neighbour in its direction", () => {
  expect(nextCell(cells, "fujian", "ArrowUp")).toBe("zhejiang");
  expect(nextCell(cells, "fujian", "ArrowLeft")).toBe("jiangxi");
  expect(nextCell(cells, "fujian", "ArrowDown")).toBe("guangdong");
});

test("a hole is crossed", () => {
  expect(nextCell(cells, "hainan", "ArrowRight")).toBe("guangdong");
});

test("nothing ahead, or another key, stays", () => {
  expect(nextCell(cells, "fujian", "ArrowRight")).toBeNull();
  expect(nextCell(cells, "fujian", "Enter")).toBeNull();
});

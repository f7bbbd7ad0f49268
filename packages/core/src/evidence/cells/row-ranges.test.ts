import { expect, test } from "vitest";
import { rowRanges, rowsOfRanges } from "./row-ranges.ts";

test("runs become ranges, single rows stay numbers, order and repetition do not matter", () => {
  expect(rowRanges([9, 3, 1, 2, 3, 7, 8])).toEqual(["1-3", "7-9"]);
  expect(rowRanges([5])).toEqual([5]);
  expect(rowRanges([])).toEqual([]);
});

test("ranges lead back to the rows", () => {
  expect(rowsOfRanges(rowRanges([4, 2, 3, 10]))).toEqual([2, 3, 4, 10]);
});

import { expect, test } from "vitest";
import { meanOf, medianOf } from "./benchmark-draft.ts";

test.each<[readonly number[], number | null]>([
  [[], null],
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 5], 5],
])("the middle of %j is %s", (values, middle) => {
  expect(medianOf(values)).toBe(middle);
});

test.each<[readonly (number | null)[], number | null]>([
  [[], null],
  [[1, 2], 1.5],
  [[1, null, 3], null],
])("the mean of %j is %s", (values, mean) => {
  expect(meanOf(values)).toBe(mean);
});

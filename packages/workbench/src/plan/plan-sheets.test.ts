import { expect, test } from "vitest";
import { nation } from "../regions/nation.ts";
import { placeAmong, planParts, planSheets } from "./plan-sheets.ts";

const lines = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `M${at + 1}` }));

test.each([
  [0, [0]],
  [1, [1]],
  [6, [6]],
  [7, [4, 3]],
  [35, [6, 6, 6, 6, 6, 5]],
])("%s tasks stand on sheets of %j", (count, sizes) => {
  const parts = planParts(lines(count));
  expect(parts.map((part) => part.length)).toEqual(sizes);
  expect(parts.flat()).toEqual(lines(count));
});

test("the sheets of a plan lead from its parts to its tasks and back to where the meeting begins", () => {
  const sheets = planSheets(lines(7), "350000");
  expect(sheets.slice(0, 3)).toEqual(["/plan?view=meeting&region=350000", "/plan?view=meeting&picture=2&region=350000", "/plan/M1?view=meeting&region=350000"]);
  expect(placeAmong(sheets, 0)).toEqual({ at: 1, count: 9, previous: "/?view=meeting", next: sheets[1] });
  expect(placeAmong(sheets, 2)).toEqual({ at: 3, count: 9, previous: sheets[1], next: sheets[3] });
  expect(placeAmong(sheets, 8).next).toBeNull();
  expect(planSheets(lines(1), nation)).toEqual(["/plan?view=meeting", "/plan/M1?view=meeting"]);
});

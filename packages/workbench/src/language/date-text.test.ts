import { expect, test } from "vitest";
import { dayText } from "./date-text.ts";

test("a date is written as its reader writes it, as exactly as it is known", () => {
  expect([dayText("2030-12-31", "zh"), dayText("2030-06", "zh"), dayText("2030", "zh")]).toEqual(["2030年12月31日", "2030年6月", "2030年"]);
  expect([dayText("2030-12-31", "en"), dayText("2030-06", "en"), dayText("2030", "en")]).toEqual(["31 Dec 2030", "Jun 2030", "2030"]);
  expect(dayText("soon", "en")).toBe("soon");
});

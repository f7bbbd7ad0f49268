import { expect, test } from "vitest";
import { dateTimeText, dayText, isoDay } from "./date-text.ts";

test("a date is written as its reader writes it, as exactly as it is known", () => {
  expect([dayText("2030-12-31", "zh"), dayText("2030-06", "zh"), dayText("2030", "zh")]).toEqual(["2030年12月31日", "2030年6月", "2030年"]);
  expect([dayText("2030-12-31", "en"), dayText("2030-06", "en"), dayText("2030", "en")]).toEqual(["31 Dec 2030", "Jun 2030", "2030"]);
  expect(dayText("soon", "en")).toBe("soon");
});

test.each(["zh", "en"] as const)("a day that is read in %s is that day again; what is no day is none", (language) => {
  for (const day of ["2030-12-31", "2026-03-01", "2026-05-09"]) expect(isoDay(dayText(day, language), language)).toBe(day);
  for (const text of [dayText("2030-06", language), "2030", "350000", "2018–2020", "", "soon", "31 2030"]) expect(isoDay(text, language)).toBeNull();
});

test("a moment is told on the clocks of the zone that is named", () => {
  const at = "2025-01-01T01:00:00Z";
  expect([dateTimeText(at, "en", "Asia/Shanghai"), dateTimeText(at, "en", "UTC")]).toEqual(["1 Jan 2025, 09:00", "1 Jan 2025, 01:00"]);
  expect(dateTimeText("2025-01-01T20:00:00Z", "zh", "Asia/Shanghai")).toBe("2025年1月2日 04:00");
});

import { expect, test } from "vitest";
import { dayAfter, hoursOnDay, mondayOf, monthAfter, monthWeeks, placeDay, placeTime } from "./local-time.ts";

test("moments are those of the clocks of the place, also after the change of the hour", () => {
  expect(placeTime("Europe/Warsaw", "2026-03-29T00:59:00Z")).toBe("2026-03-29 01:59");
  expect(placeTime("Europe/Warsaw", "2026-03-29T01:00:00Z")).toBe("2026-03-29 03:00");
  expect(placeDay("Asia/Shanghai", "2026-06-01T16:00:00Z")).toBe("2026-06-02");
});

test("a week begins on Monday, also over the end of a year", () => {
  expect(["2026-06-01", "2026-06-07", "2027-01-01"].map(mondayOf)).toEqual(["2026-06-01", "2026-06-01", "2026-12-28"]);
  expect(dayAfter("2028-02-28", 2)).toBe("2028-03-01");
});

test("of a span over several days each day shows its part", () => {
  const span = { start: "2026-06-01T20:00:00Z", end: "2026-06-03T06:00:00Z" };
  expect(["2026-06-01", "2026-06-02", "2026-06-03"].map((day) => hoursOnDay("UTC", day, span))).toEqual(["20:00–24:00", "00:00–24:00", "00:00–06:00"]);
});

test("a month is whole weeks from Monday; from the last of a long month one comes to the last of a short one", () => {
  const june = monthWeeks("2026-06-17");
  expect([june.length, june[0]?.[0], june.at(-1)?.at(-1)]).toEqual([5, "2026-06-01", "2026-07-05"]);
  expect(monthWeeks("2027-02-01")).toHaveLength(4);
  expect(["2026-01-31", "2028-01-31", "2026-12-05"].map((day) => monthAfter(day, 1))).toEqual(["2026-02-28", "2028-02-29", "2027-01-05"]);
  expect(monthAfter("2026-01-31", -1)).toBe("2025-12-31");
});

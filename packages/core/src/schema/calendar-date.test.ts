import { expect, test } from "vitest";
import { isCalendarDate } from "./calendar-date.ts";

test.each(["2013", "2013-05", "2013-05-31", "2024-02-29", "2000-02-29", "0001-01-01"])("%s is a date", (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each(["2013-02-29", "1900-02-29", "2013-04-31", "2013-13", "2013-00", "2013-1-1", "20130101", "2013/01/01", "2013-05-31T00:00", " 2013", "", "二〇一三"])(
  "%j is none",
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);

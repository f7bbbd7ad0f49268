import { expect, test } from "vitest";
import { dayIn, isTimeZone, officeDay, zoneOf } from "./time-zone.ts";

test("a day is that of the zone: 29 November in Brasília is the 30th in Shanghai already", () => {
  expect(["America/Sao_Paulo", "UTC", "Asia/Shanghai"].map((zone) => dayIn(zone, "2026-11-30T01:46:00.000Z"))).toEqual([
    "2026-11-29",
    "2026-11-30",
    "2026-11-30",
  ]);
  expect(() => dayIn("Moon/Base", "2026-11-30T01:46:00.000Z")).toThrow(RangeError);
});

test("the office's day is that of its zone; one that never said a zone keeps the one that held before", () => {
  expect(officeDay("2026-11-30T01:46:00.000Z", { time_zone: "America/Sao_Paulo" })).toBe("2026-11-29");
  expect([officeDay("2026-11-29T16:00:00.000Z", {}), zoneOf({})]).toEqual(["2026-11-30", "Asia/Shanghai"]);
  expect([isTimeZone("Europe/Berlin"), isTimeZone("Mars/Base")]).toEqual([true, false]);
});

import { expect, test } from "vitest";
import { warningRecord } from "./series-record.ts";

const rising = { technology: "new", years: Float64Array.of(2000, 2002, 2004, 2006, 2008), shares: Float64Array.of(5, 10, 20, 40, 60) };
const level = 50;

test.each([
  { warned: { year: 2002, points: 5 }, capability: 5, verdict: "in-time", lead: 5, few: false },
  { warned: { year: 2004, points: 3 }, capability: 5, verdict: "late", lead: 3, few: true },
  { warned: { year: 2008, points: 5 }, capability: 5, verdict: "missed", lead: null, few: false },
  { warned: null, capability: 5, verdict: "missed", lead: null, few: false },
])("a warning is in time only where the lead is no shorter than the capability takes: $verdict", ({ warned, capability, verdict, lead, few }) => {
  expect(warningRecord(rising, warned, level, capability)).toMatchObject({ verdict, lead_years: lead, few_points: few, reached: 2007 });
});

test("without a takeover a warning is false after ten years, open before, and a series that begins above the level is not watched", () => {
  const flat = { technology: "old", years: Float64Array.of(2000, 2005, 2012), shares: Float64Array.of(20, 22, 21) };
  expect(warningRecord(flat, { year: 2000, points: 4 }, level, 5).verdict).toBe("false");
  expect(warningRecord(flat, { year: 2005, points: 4 }, level, 5).verdict).toBe("open");
  expect(warningRecord(flat, null, level, 5).verdict).toBe("quiet");
  expect(warningRecord({ ...flat, shares: Float64Array.of(70, 80, 90) }, null, level, 5).verdict).toBe("unwatched");
});

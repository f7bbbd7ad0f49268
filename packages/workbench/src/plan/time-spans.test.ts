import { expect, test } from "vitest";
import { timeSpans } from "./time-spans.ts";

const line = (id: string, start_year: number | null, deadline: string | null) => ({ id, start_year, deadline });

test("the axis holds every begin and every end, whole years", () => {
  const spans = timeSpans([line("a", 2026, "2030-12-31"), line("b", null, "2027-06-30"), line("c", 2028, "2028"), line("d", 2026, null)]);
  expect([spans?.first, spans?.last]).toEqual([2026, 2030]);
  expect(spans?.of.get("a")).toEqual({ from: 2026, to: 2031 });
  expect(spans?.of.get("b")).toEqual({ from: null, to: 2027.5 });
  expect(spans?.of.get("c")).toEqual({ from: 2028, to: 2029 });
  expect(spans?.of.has("d")).toBe(false);
});

test("a begin that is not known is none, and a begin after the end is not drawn as one", () => {
  expect(timeSpans([line("a", null, "2027-12-31")])).toMatchObject({ first: 2027, last: 2027 });
  expect(timeSpans([line("a", 2031, "2030-12-31")])?.of.get("a")).toEqual({ from: null, to: 2031 });
  expect(timeSpans([line("a", 2026, null)])).toBeNull();
  expect(timeSpans([])).toBeNull();
});

import { expect, test } from "vitest";
import { milestoneState, timeAxis } from "./milestone-axis.ts";

test("a milestone is late from the day after it was due until it is done", () => {
  const due = { id: "m", due: "2025-12-31", done: null };
  expect(milestoneState(due, "2025-12-31")).toBe("open");
  expect(milestoneState(due, "2026-01-01")).toBe("late");
  expect(milestoneState({ ...due, done: "2026-03-01" }, "2026-04-01")).toBe("done");
});

test("the axis holds whole years, today among them, in order", () => {
  const axis = timeAxis(["2025-12-31", "2027-06-30"], "2026-11-26");
  expect([axis.first, axis.last]).toEqual([2025, 2028]);
  expect(axis.place("2025-01-01")).toBe(0);
  expect(axis.place("2027-01-01")).toBeCloseTo(2 / 3);
  const days = ["2025-01-31", "2025-02-01", "2026-12-31", "2027-01-01", "2027-12-31"].map((day) => axis.place(day));
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(days.at(-1)).toBeLessThan(1);
});

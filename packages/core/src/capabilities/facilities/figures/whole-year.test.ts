import { expect, test } from "vitest";
import { bookingOf as storedBooking } from "../../../../test/lent-unit.ts";
import { countedBooking } from "./counted-bookings.ts";
import { isRecordedAllYear, newestWholeYear } from "./whole-year.ts";

const bookingOf = (fields: Parameters<typeof storedBooking>[0]) => countedBooking(storedBooking(fields));
const used = (start: string, asked = start) => bookingOf({ status: "used", start, end: start.replace("T0", "T1"), asked_at: asked });

test("a year is whole once the register knows of a moment in its last fortnight, and no sooner", () => {
  expect(newestWholeYear([used("2025-03-01T09:00:00Z"), used("2025-12-20T09:00:00Z")])).toBe(2025);
  expect(newestWholeYear([used("2025-03-01T09:00:00Z"), used("2025-12-10T09:00:00Z")])).toBeNull();
  expect(newestWholeYear([used("2024-03-01T09:00:00Z"), used("2025-12-10T09:00:00Z")])).toBe(2024);
  // What was only asked for tells the day as well.
  expect(
    newestWholeYear([
      used("2025-03-01T09:00:00Z"),
      bookingOf({ start: "2026-02-01T09:00:00Z", end: "2026-02-01T10:00:00Z", asked_at: "2025-12-30T00:00:00Z" }),
    ]),
  ).toBe(2025);
  expect(newestWholeYear([bookingOf({ start: "2026-02-01T09:00:00Z", end: "2026-02-01T10:00:00Z", asked_at: "2025-12-30T00:00:00Z" })])).toBeNull();
  expect(newestWholeYear([])).toBeNull();
});

test("a unit counts for a year of which it was recorded from the first month on", () => {
  const unit = (start: string) => ({ bookings: [used(start)] });
  expect(["2025-01-20T09:00:00Z", "2024-06-01T09:00:00Z", "2025-02-20T09:00:00Z"].map((start) => isRecordedAllYear(unit(start), 2025))).toEqual([
    true,
    true,
    false,
  ]);
});

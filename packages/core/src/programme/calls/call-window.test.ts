import { expect, test } from "vitest";
import { isTimeZone, windowAt } from "./call-window.ts";

const call = { opens: "2026-03-01", closes: "2026-05-31", time_zone: null };

test("a deadline is the end of its day in UTC+8", () => {
  expect(windowAt(call, "2026-02-28T15:59:59.999Z")).toBe("before");
  expect(windowAt(call, "2026-02-28T16:00:00.000Z")).toBe("open");
  expect(windowAt(call, "2026-05-31T15:59:59.999Z")).toBe("open");
  expect(windowAt(call, "2026-05-31T16:00:00.000Z")).toBe("after");
});

test("… or in the zone that the call names, and of the month where only that is known", () => {
  expect(windowAt({ ...call, time_zone: "Europe/Berlin" }, "2026-05-31T21:59:59.999Z")).toBe("open");
  expect(windowAt({ ...call, time_zone: "Europe/Berlin" }, "2026-05-31T22:00:00.000Z")).toBe("after");
  expect(windowAt({ ...call, closes: "2026-05" }, "2026-05-31T15:00:00.000Z")).toBe("open");
  expect([isTimeZone("Europe/Berlin"), isTimeZone("Mars/Base")]).toEqual([true, false]);
});

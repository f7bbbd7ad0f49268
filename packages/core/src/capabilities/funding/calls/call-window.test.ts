import { expect, test } from "vitest";
import { windowAt, zoneOfCall } from "./call-window.ts";

const call = { opens: "2026-03-01", closes: "2026-05-31", time_zone: null };
const office = { time_zone: "America/Sao_Paulo" };

test("a deadline is the end of its day where the office is", () => {
  expect(windowAt(call, "2026-03-01T02:59:59.999Z", office)).toBe("before");
  expect(windowAt(call, "2026-03-01T03:00:00.000Z", office)).toBe("open");
  expect(windowAt(call, "2026-06-01T02:59:59.999Z", office)).toBe("open");
  expect(windowAt(call, "2026-06-01T03:00:00.000Z", office)).toBe("after");
});

test("… or in the zone that the call names, and of the month where only that is known", () => {
  const own = { ...call, time_zone: "Europe/Berlin" };
  expect(windowAt(own, "2026-05-31T21:59:59.999Z", office)).toBe("open");
  expect(windowAt(own, "2026-05-31T22:00:00.000Z", office)).toBe("after");
  expect(windowAt({ ...call, closes: "2026-05" }, "2026-06-01T02:00:00.000Z", office)).toBe("open");
  expect([zoneOfCall(own, office), zoneOfCall(call, office)]).toEqual(["Europe/Berlin", "America/Sao_Paulo"]);
});

test("an office that never said a zone keeps the one that held before", () => {
  expect([windowAt(call, "2026-05-31T15:59:59.999Z", {}), windowAt(call, "2026-05-31T16:00:00.000Z", {})]).toEqual(["open", "after"]);
});

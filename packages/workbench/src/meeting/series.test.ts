import type { Finding } from "@quoin/core";
import { expect, test } from "vitest";
import { findingSeries, placeIn } from "./series.ts";

function finding(id: string, verdict: Finding["verdict"]): Finding {
  return { id, verdict } as Finding;
}
const all = [finding("a", "not-supported"), finding("b", "insufficient-data"), finding("c", "confirmed"), finding("d", "not-supported")];
const series = findingSeries("/", [finding("d", "not-supported")], all);

test("a meeting begins at its first sheet, goes on with what leads, and has no sheet of what cannot be told", () => {
  expect(series).toEqual(["/", "/findings/d", "/findings/c", "/findings/a"]);
});

test("a sheet knows its number and those beside it; a stranger leads back to the beginning", () => {
  expect(placeIn(series, "/findings/c")).toEqual({ at: 3, count: 4, previous: "/findings/d?view=meeting", next: "/findings/a?view=meeting" });
  expect(placeIn(series, "/")).toMatchObject({ at: 1, previous: null });
  expect(placeIn(series, "/findings/a")).toMatchObject({ at: 4, next: null });
  expect(placeIn(series, "/findings/b")).toEqual({ at: null, count: 4, previous: "/?view=meeting", next: "/findings/d?view=meeting" });
});

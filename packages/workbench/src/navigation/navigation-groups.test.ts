import { expect, test } from "vitest";
import { placeOf } from "./navigation-groups.ts";

test.each([
  ["/", "overview", "/"],
  ["/brief/350000", "overview", "/"],
  ["/findings/herding:CN", "diagnosis", "/problems"],
  ["/plan/M1.2-01", "planning", "/plan"],
  ["/applications/a-1", "cycle", "/calls"],
  ["/create/organisation", "evidence", "/register"],
  ["/server", "office", "/server"],
])("%s lies behind the door %s, at %s", (path, door, page) => {
  expect(placeOf(path)).toMatchObject({ door: { word: door }, page: { to: page } });
});

test("an address that no page has, and one that only begins like one, lie nowhere", () => {
  expect(["/nothing", "/planner", "/mapped"].map(placeOf)).toEqual([null, null, null]);
});

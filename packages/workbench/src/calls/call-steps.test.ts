import { expect, test } from "vitest";
import { type CallStanding, callWay } from "./call-steps.ts";

const standing = (given: Partial<CallStanding>): CallStanding => ({
  status: "closed",
  submitted: 3,
  matches: { found: 0, open: 0 },
  reviews: { assigned: 0, awaited: 0 },
  ...given,
});
const nowOf = (given: Partial<CallStanding>) => {
  const { steps, next } = callWay(standing(given));
  const now = steps.filter(({ state }) => state === "now");
  expect(now).toHaveLength(1);
  return [now[0]?.name, next];
};

test("a call has one step at a time and one thing to do next, from draft to payment", () => {
  expect(nowOf({ status: "draft" })).toEqual(["draft", "open"]);
  expect(nowOf({ status: "null" })).toEqual(["draft", "open"]);
  expect(nowOf({ status: "open", submitted: 0 })).toEqual(["applications", "close"]);
  expect(nowOf({ submitted: 0 })).toEqual(["applications", "nobody-applied"]);
  expect(nowOf({})).toEqual(["duplicates", "check"]);
  expect(nowOf({ matches: { found: 2, open: 1 } })).toEqual(["duplicates", "decide"]);
  expect(nowOf({ matches: { found: 2, open: 0 } })).toEqual(["reviews", "assign"]);
  expect(nowOf({ reviews: { assigned: 4, awaited: 1 } })).toEqual(["reviews", "await-reviews"]);
  expect(nowOf({ reviews: { assigned: 4, awaited: 0 } })).toEqual(["award", "award"]);
  expect(nowOf({ status: "decided" })).toEqual(["payment", "pay"]);
});

test("a duplicate that is open holds the way even when reviews are in, and what may not be known promises nothing", () => {
  expect(nowOf({ matches: { found: 1, open: 1 }, reviews: { assigned: 4, awaited: 0 } })).toEqual(["duplicates", "decide"]);
  expect(nowOf({ matches: null, reviews: null })).toEqual(["duplicates", null]);
});

test("of a cancelled call nothing is next, and it stands at no step", () => {
  const { steps, next } = callWay(standing({ status: "cancelled" }));
  expect(next).toBe("cancelled");
  expect(steps.filter(({ state }) => state !== "later")).toEqual([]);
});

import { expect, test } from "vitest";
import { placeOfWork } from "./place-of-work.ts";

const matter = (use_case: string, type: string, id: string) => ({ use_case, subject: { type, id } });

test("every kind of work leads to the page and the part where it is done", () => {
  expect(placeOfWork(matter("pay", "award", "award-9"))).toEqual({ to: "/money", search: { award: "award-9" }, hash: "book" });
  expect(placeOfWork(matter("evaluate", "facility", "f-1"))).toEqual({
    to: "/evaluations",
    search: { evaluate: "facility", subject: "f-1" },
    hash: "evaluate",
  });
  expect(placeOfWork(matter("milestone", "milestone", "m-1"))).toEqual({ to: "/tracking", hash: "m-1" });
  expect(placeOfWork(matter("call-open", "call", "call 1"))).toEqual({ to: "/calls/call%201", hash: "call-terms" });
  expect(placeOfWork(matter("review-submit", "review", "r-1"))).toEqual({ to: "/reviews", hash: "r-1" });
});

test("a possible duplicate is decided at its call; without the call its record is the nearest place", () => {
  expect(placeOfWork(matter("decide-duplicate", "duplicate-match", "d-1"), "call-1")).toEqual({ to: "/calls/call-1", hash: "call-duplicates" });
  expect(placeOfWork(matter("decide-duplicate", "duplicate-match", "d-1"))).toEqual({ to: "/register/duplicate-match/d-1" });
});

import { expect, test } from "vitest";
import type { Stored } from "../../register/typed-records.ts";
import { dayNumber, ownerSide, waitingResults } from "./waiting-results.ts";

const result = (id: string, fields: object) =>
  ({ type: "result", id, body: { id, offered_on: null, withdrawn_on: null, owners: [], ...fields } }) as unknown as Stored<"result">;
const transfer = (of: string, on: string) => ({ type: "transfer", id: `${of}-${on}`, body: { result: of, signed_on: on } }) as unknown as Stored<"transfer">;
const until = "2026-06-30";
const timesOf = (...args: Parameters<typeof waitingResults>) => waitingResults(...args).waiting.map(({ result: { id }, days, taken }) => [id, days, taken]);

test("a date that is known to the month or the year is its first day", () => {
  expect(dayNumber("2026-03")).toBe(dayNumber("2026-03-01"));
  expect(dayNumber("2026")).toBe(dayNumber("2026-01-01"));
  expect(dayNumber("1970-01-02")).toBe(1);
});

test("the first transfer ends the time; what waits is watched to the last day that is looked at", () => {
  const results = [result("a", { offered_on: "2026-01-01" }), result("b", { offered_on: "2026-06-01" })];
  expect(timesOf(results, [transfer("a", "2026-03-01"), transfer("a", "2026-01-31")], until)).toEqual([
    ["a", 30, true],
    ["b", 29, false],
  ]);
});

test("what was withdrawn is watched until then: a transfer after it is none of the offer", () => {
  const results = [result("a", { offered_on: "2026-01-01", withdrawn_on: "2026-02-01" })];
  expect(timesOf(results, [transfer("a", "2026-03-01")], until)).toEqual([["a", 31, false]]);
  expect(timesOf(results, [transfer("a", "2026-02-01")], until)).toEqual([["a", 31, true]]);
});

test("a transfer after the last day is not known yet, and an offer after it was not watched", () => {
  const results = [result("a", { offered_on: "2026-06-01" }), result("b", { offered_on: "2026-07-01" })];
  expect(timesOf(results, [transfer("a", "2026-07-15")], until)).toEqual([["a", 29, false]]);
});

test("what was never offered and what was transferred before its offer are told and not counted", () => {
  const results = [result("never", {}), result("before", { offered_on: "2026-02-01" })];
  const { waiting, neverOffered, before } = waitingResults(results, [transfer("before", "2026-01-01")], until);
  expect([waiting, neverOffered.map(({ id }) => id), before.map(({ id }) => id)]).toEqual([[], ["never"], ["before"]]);
});

test("the owner is who holds the largest share, the first by name of those that hold as much; nobody where nobody is named", () => {
  const ownerOf = (owners: readonly object[]) => waitingResults([result("a", { offered_on: "2026-01-01", owners })], [], until).waiting[0]?.owner;
  expect(
    ownerOf([
      { organisation: "z", share: 0.6 },
      { organisation: "a", share: 0.4 },
    ]),
  ).toBe("z");
  expect(
    ownerOf([
      { organisation: "z", share: 0.5 },
      { organisation: "a", share: 0.5 },
    ]),
  ).toBe("a");
  expect(ownerOf([])).toBeNull();
});

test("results come by their ids, whatever the order of records", () => {
  const results = ["c", "a", "b"].map((id) => result(id, { offered_on: "2026-01-01" }));
  expect(timesOf(results, [], until)).toEqual(timesOf(results.toReversed(), [], until));
  expect(timesOf(results, [], until).map(([id]) => id)).toEqual(["a", "b", "c"]);
});

test("a body of research, a firm, or neither", () => {
  expect(["university", "hospital", "enterprise", "government", null].map(ownerSide)).toEqual(["research", "research", "firm", null, null]);
});

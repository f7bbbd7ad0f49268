import { expect, test } from "vitest";
import { amongPeers, standing } from "./among-peers.ts";

const region = (id: string, value: number | null, verdict: "confirmed" | "insufficient-data" = "confirmed") => ({
  region: id,
  label: { en: id, zh: id },
  confirmed: 0,
  not_supported: 0,
  insufficient_data: 0,
  findings: [
    { key: "a", id: `a-${id}`, verdict: "insufficient-data" as const, value },
    { key: "b", id: `b-${id}`, verdict, value: value === null ? null : -value },
  ],
});
const question = (key: string) => ({ key, item: "P1.1", question: { en: key, zh: key }, unit: "share", better: key === "a" ? ("lower" as const) : null });
const counted = (values: readonly (number | null)[]) => ({
  regions: values.map((value, at) => region(`r${at}`, value)),
  questions: [question("a"), question("b")],
});

test("a place stands among those that have a value; ties share a place; what holds comes first", () => {
  const [first, second] = amongPeers(counted([3, 1, 2, 3, null, 5]), "r0");
  expect(first).toMatchObject({ key: "b", finding: "b-r0", value: -3, rank: 3, median: -3 });
  expect(second).toMatchObject({ key: "a", rank: 2, median: 3, values: [1, 2, 3, 3, 5] });
});

test("a missing value has no place, and a few places are no row", () => {
  expect(amongPeers(counted([3, 1, 2, 3, null, 5]), "r4")).toEqual([]);
  expect(amongPeers(counted([3, 1, 2, null]), "r0")).toEqual([]);
  expect(amongPeers(counted([3, 1, 2, 4, 5]), "nowhere")).toEqual([]);
});

test("an end is good or bad as the rule declares it; without a declaration neither is, and among equals nobody stands at an end", () => {
  const at = (better: "lower" | "higher" | null, value: number, values: readonly number[]) =>
    standing({ better, value, values, rank: 1 + values.filter((each) => each > value).length });
  const all = [1, 2, 3, 4, 9];
  expect([1, 3, 9].map((value) => at("lower", value, all))).toEqual(["lowerBest", "lower", "lowerWorst"]);
  expect([1, 3, 9].map((value) => at("higher", value, all))).toEqual(["higherWorst", "higher", "higherBest"]);
  expect([1, 9].map((value) => at(null, value, all))).toEqual(["neither", "neither"]);
  expect(at("lower", 2, [2, 2, 2])).toBe("lower");
  expect(at("lower", 1, [1, 1, 4])).toBe("lowerBest");
  expect(amongPeers(counted([3, 1, 2, 3, null, 5]), "r0").map(({ better }) => better)).toEqual([null, "lower"]);
});

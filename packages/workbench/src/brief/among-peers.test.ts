import { expect, test } from "vitest";
import { amongPeers, lastStep } from "./among-peers.ts";

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
const question = (key: string) => ({ key, item: "P1.1", question: { en: key, zh: key }, unit: "share" });
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

test("the last step is between the last two known years", () => {
  const label = { en: "x", zh: "x" };
  const chart = (values: (number | null)[]) =>
    ({ kind: "trend", title: label, years: [2020, 2021, 2022], lines: [{ label, unit: "share", values }], band: null, threshold: null }) as never;
  expect(lastStep({ chart: chart([0.1, 0.2, 0.3]) })).toEqual({ unit: "share", from: { year: 2021, value: 0.2 }, to: { year: 2022, value: 0.3 } });
  expect(lastStep({ chart: chart([0.1, 0.2, null]) })).toMatchObject({ from: { year: 2020 }, to: { year: 2021 } });
  expect(lastStep({ chart: chart([null, null, 0.3]) })).toBeNull();
  expect(lastStep({ chart: null })).toBeNull();
});

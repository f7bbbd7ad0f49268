import type { LineTable } from "@quoin/core";
import { expect, test } from "vitest";
import { type ShareOutWords, shareOutChart } from "./share-out-chart.ts";

const words: ShareOutWords = {
  language: "zh",
  pick: ({ zh }) => zh,
  ours: ({ zh }) => zh,
  placeName: (code) => ({ "110000": "北京", "350000": "福建" })[code] ?? code,
  by: (what, each) => `${each}：${what}`,
  range: "；细线为最少与最多",
};
const named = (zh: string) => ({ en: zh, zh });
const column = (name: string, zh: string, unit: string | null, kind?: "region") => ({ name, label: named(zh), unit, ...(kind === undefined ? {} : { kind }) });
const line = (table: LineTable | null, details: readonly LineTable[] = []) => ({
  id: "M1.2-01",
  table,
  details: details.map((each, at) => ({ name: `d${at}`, label: named("表"), table: each })),
  synthetic: false,
});

const byPlace: LineTable = {
  columns: [
    column("region", "省份", null, "region"),
    column("past", "往年", "share"),
    column("amount", "资金", "CNY"),
    column("low", "最少", "CNY"),
    column("high", "最多", "CNY"),
  ],
  rows: [
    ["350000", 0.1, 1_020_000_000, 900_000_000, 1_500_000_000],
    ["110000", 0.3, 20_400_000_000, 20_400_000_000, 20_400_000_000],
  ],
};

test("what a line gives to each place is drawn largest first, in hundreds of millions, with the range over the weights", () => {
  const chart = shareOutChart(line(byPlace), words);
  expect(chart).toMatchObject({ title: "省份：资金", subtitle: "亿元；细线为最少与最多" });
  expect(chart?.table.rows).toEqual([
    ["北京", 204, null, 204, 204, null],
    ["福建", 10.2, null, 9, 15, null],
  ]);
  expect(chart?.alt).toContain("北京");
});

test("a table that shares nothing out, by two things at once, or to one alone is not drawn; the next one may be", () => {
  const two: LineTable = {
    columns: [column("field", "领域", null), column("region", "省份", null, "region"), column("amount", "资金", "CNY")],
    rows: [
      ["a", "110000", 1],
      ["a", "350000", 2],
    ],
  };
  const alone: LineTable = { ...byPlace, rows: byPlace.rows.slice(0, 1) };
  for (const table of [two, alone, null]) expect(shareOutChart(line(table), words)).toBeNull();
  expect(shareOutChart(line(alone, [byPlace]), words)?.table.rows).toHaveLength(2);
});

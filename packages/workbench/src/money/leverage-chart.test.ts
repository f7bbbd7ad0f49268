import { expect, test } from "vitest";
import { leverageChart } from "./leverage-chart.ts";

const words = { title: "财政资金与总投入", subtitle: "名义值", source: "登记册", publicMoney: "财政资金", otherMoney: "其余投入", ratio: "总投入÷财政资金＝" };

test("public money and what stood beside it are one bar, read as both amounts and their ratio", () => {
  const chart = leverageChart([{ name: "中央", publicMoney: 40_000_000_000, otherMoney: 981_000_000_000 }], "CNY", "zh", words, false);
  expect(chart?.table.rows).toEqual([["中央", 40_000_000_000, 981_000_000_000, 25.525]]);
  expect(chart?.points.map(({ says }) => says)).toEqual(["中央，财政资金400亿元，其余投入9810亿元，总投入÷财政资金＝25.5"]);
  expect(chart?.alt).toContain("25.5");
});

test("where nothing was counted there is no picture", () => {
  expect(leverageChart([], "CNY", "zh", words, false)).toBeNull();
});

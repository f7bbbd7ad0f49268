import { expect, test } from "vitest";
import { valueChart } from "./value-chart.ts";

const finding = {
  value: 0.032,
  unit: "share of business R&D",
  threshold: 0.244,
  null: null,
  interval: null,
  comparison: null,
  years: { from: 2016, to: 2018 },
  question: { en: "Is it low?", zh: "是否偏低？" },
};

test("a finding whose rule draws nothing is drawn by its value beside the limit of its verdict", () => {
  const drawn = valueChart(finding, "zh");
  expect(drawn?.bars.map(({ id, label, value }) => [id, label.zh, value])).toEqual([
    ["value", "实际值", 0.032],
    ["limit", "界限", 0.244],
  ]);
  expect(drawn).toMatchObject({ title: { zh: "是否偏低？（2016–2018年）" }, band: null, threshold: null });
});

test("where chance was drawn its range stands behind the value, and the comparison is the title", () => {
  const chance = { mean: 0.1, p05: 0.05, p95: 0.15, p_value: 0.01 };
  const drawn = valueChart({ ...finding, null: chance, comparison: { kind: "null", text: { en: "104 drawn", zh: "随机抽取104个" } } }, "zh");
  expect(drawn).toMatchObject({ title: { zh: "对照：随机抽取104个（2016–2018年）" }, band: { low: 0.05, mean: 0.1, high: 0.15 }, threshold: 0.244 });
  expect(drawn?.bars).toHaveLength(1);
});

test("no value, or nothing to hold it against, is no comparison", () => {
  expect(valueChart({ ...finding, value: null }, "en")).toBeNull();
  expect(valueChart({ ...finding, threshold: null }, "en")).toBeNull();
});

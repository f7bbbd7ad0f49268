import { expect, test } from "vitest";
import type { FindingChart } from "../../diagnosis/finding/finding-chart.ts";
import { ownFormatter } from "../../language/message/formatter.ts";
import { slideChart } from "./slide-chart.ts";

const both = (text: string) => ({ en: text, zh: text });
const bar = (id: string, value: number) => ({ id, label: both(id), value, low: null, high: null, count: null });
const drawn = (chart: Partial<Extract<FindingChart, { kind: "bars" }>>) =>
  slideChart(
    {
      chart: { kind: "bars", title: both("t"), unit: "share", band: null, threshold: null, bars: [bar("a", 0.3), bar("b", 0.1)], ...chart },
      value: 0.3,
      unit: "share",
      threshold: null,
      null: null,
      question: both("q"),
      comparison: null,
    },
    ownFormatter("en"),
  );

test("bars stand beside the limit that the verdict used, and beside what chance gives", () => {
  expect(drawn({})?.categories).toEqual(["a", "b"]);
  const held = drawn({ threshold: 0.2, band: { low: 0.05, mean: 0.1, high: 0.15, label: both("chance") } });
  expect(held?.categories).toEqual(["a", "b", "chance, low", "chance, high", "Limit"]);
  expect(held?.series).toEqual([{ name: "Observed", values: [0.3, 0.1, 0.05, 0.15, 0.2], role: "own" }]);
  expect([drawn({})?.limits, held?.limits]).toEqual([0, 3]);
});

test("a few whole things against a few are told and not drawn; a share or more of them is drawn", () => {
  const beside = (value: number, unit: string, threshold = 1) =>
    slideChart({ chart: null, value, unit, threshold, null: null, question: both("q"), comparison: null }, ownFormatter("en"))?.series[0]?.values;
  expect(beside(1, "goals")).toBeUndefined();
  expect(beside(3, "goals")).toBeUndefined();
  expect(beside(4, "goals")).toEqual([4, 1]);
  expect(beside(1, "share")).toEqual([1, 1]);
  expect(beside(0.49, "ratio", 0.75)).toEqual([0.49, 0.75]);
});

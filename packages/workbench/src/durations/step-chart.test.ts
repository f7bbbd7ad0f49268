import { expect, test } from "vitest";
import { stepChart, ticksTo } from "./step-chart.ts";

const step = (time: number, value: number, atRisk: number | null) => ({ time, value, low: value, high: value, atRisk, events: 1, censored: 0 });
const words = {
  title: "Share",
  subtitle: "days",
  source: "t.csv",
  time: "time",
  group: "Group",
  atRisk: "still watched",
  ended: "ended",
  stopped: "stopped",
  low: "low",
  high: "high",
  synthetic: true,
};

test.each([
  [23, [0, 5, 10, 15, 20]],
  [1000, [0, 200, 400, 600, 800, 1000]],
  [0.7, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]],
  [0, [0]],
])("round times up to %d", (last, ticks) => {
  expect(ticksTo(last)).toEqual(ticks);
});

test("a chart names its groups, says each step, and hands out what it draws", () => {
  const chart = stepChart(
    [
      { name: "a", steps: [step(1, 0.5, 2)] },
      { name: "b", steps: [step(2, 0, 1)] },
    ],
    1,
    "f",
    words,
    "en",
  );
  expect(chart.synthetic).toBe(true);
  expect(chart.legend.map(({ label }) => label)).toEqual(["a", "b"]);
  expect(chart.points.map(({ says }) => says)).toEqual(["a, 1: 50%", "b, 2: 0%"]);
  expect(chart.table.rows).toEqual([
    ["a", 1, 0.5, 0.5, 0.5, 2, 1, 0],
    ["b", 2, 0, 0, 0, 1, 1, 0],
  ]);
});

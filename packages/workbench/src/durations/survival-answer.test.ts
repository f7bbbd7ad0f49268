import { expect, test } from "vitest";
import { atRiskAt, csvRecords, heldTo, survivalAnswer, thinned } from "./survival-answer.ts";

const files = [
  {
    name: "survival.csv",
    text: 'group,time,at_risk,events,censored,survival,se,low,high,cumulative_hazard\n"a, b",1,3,1,0,0.6666666666666666,0.1,0.05,0.94,0.33\n"a, b",4,2,2,0,0,,,,1.33\nc,2,1,0,1,1,0,1,1,0\n',
  },
  { name: "summary.csv", text: 'group,n,events,median,median_low,median_high,rmst,rmst_se,horizon\n"a, b",3,3,4,1,,3,0.8,4\nc,1,0,,,,2,0,2\n' },
  { name: "provenance.json", text: '{"parameters":{"unit":"months"}}' },
];

test("the command's tables become curves of each group; what is empty is unknown, not 0", () => {
  const { curves, summary, unit, cox, incidence } = survivalAnswer(files);
  expect(curves.map(({ group, steps }) => [group, steps.map(({ time, value, low }) => [time, value, low])])).toEqual([
    [
      "a, b",
      [
        [1, 0.6666666666666666, 0.05],
        [4, 0, null],
      ],
    ],
    ["c", [[2, 1, 1]]],
  ]);
  expect(summary.map(({ group, median }) => [group, median])).toEqual([
    ["a, b", "4"],
    ["c", ""],
  ]);
  expect([unit, cox, incidence]).toEqual(["months", [], []]);
  const invented = { name: "cases.csv", text: "id,synthetic\na,false\nb,true\n" };
  expect([survivalAnswer(files).synthetic, survivalAnswer([...files, invented]).synthetic]).toEqual([false, true]);
});

test("numbers at risk: before, at, between and after the steps", () => {
  const steps = survivalAnswer(files).curves[0]?.steps ?? [];
  expect([0, 1, 2, 4, 5].map((time) => atRiskAt(steps, time))).toEqual([3, 3, 2, 2, 0]);
});

test("a curve of many steps is drawn by few of them, its end kept", () => {
  const steps = Array.from({ length: 1003 }, (_, time) => ({ time, value: 1, low: null, high: null, atRisk: 1, events: 0, censored: 0 }));
  const few = thinned(steps, 100);
  expect(few.length).toBeLessThanOrEqual(101);
  expect(few.at(-1)?.time).toBe(1002);
  expect(thinned(steps.slice(0, 50), 100)).toHaveLength(50);
});

test("quotes and line ends inside a cell, an empty table", () => {
  expect(csvRecords('a,b\n"x ""y""\nz",1\n')).toEqual([{ a: 'x "y"\nz', b: "1" }]);
  expect([csvRecords(""), csvRecords("a,b\n")]).toEqual([[], []]);
});

test("a share that has ended goes on as it is, and no further than it is told", () => {
  const [step] = survivalAnswer(files).curves[1]?.steps ?? [];
  if (step === undefined) throw new Error("no step");
  expect(heldTo([step], 5).map(({ time, value }) => [time, value])).toEqual([
    [2, 1],
    [5, 1],
  ]);
  expect([heldTo([step], 2), heldTo([], 5)]).toEqual([[step], []]);
});

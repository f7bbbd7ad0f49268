import { expect, test } from "vitest";
import type { OfficePlanLine } from "../../../register/entities/office-plan-line.ts";
import { linePromises } from "./line-promises.ts";

type Line = Parameters<typeof linePromises>[0];
const target = (year: number, indicator = "share") => ({ indicator, year, target: 0.3, unit: "%", baseline: 0.1 }) as OfficePlanLine["targets"][number];
const capacity = (year: number, product = "cells") => ({ product, year, amount: 50, unit: "GWh" }) as OfficePlanLine["capacity"][number];
const line = (fields: Partial<Line>): Line => ({ targets: [], capacity: [], end: null, ...fields });

test("a line that says no year promises nothing", () => {
  expect(linePromises(line({}))).toEqual([]);
});

test("targets, capacities and the end are promises by year, whatever the order in which they stand", () => {
  const said = line({ targets: [target(2030), target(2027)], capacity: [capacity(2028)], end: 2029 });
  expect(linePromises(said).map(({ kind, year }) => [kind, year])).toEqual([
    ["target", 2027],
    ["capacity", 2028],
    ["end", 2029],
    ["target", 2030],
  ]);
  expect(linePromises({ ...said, targets: said.targets.toReversed() })).toEqual(linePromises(said));
});

test("a promise keeps its name when its value changes, and has another for another year or thing", () => {
  const [first] = linePromises(line({ targets: [target(2030)] }));
  const [raised] = linePromises(line({ targets: [{ ...target(2030), target: 0.5 }] }));
  expect([raised?.id, raised?.value]).toEqual([first?.id, 0.5]);
  const others = [
    line({ targets: [target(2031)] }),
    line({ targets: [target(2030, "other")] }),
    line({ capacity: [capacity(2030, "share")] }),
    line({ end: 2030 }),
  ];
  const ids = [first?.id, ...others.map((each) => linePromises(each)[0]?.id)];
  expect(new Set(ids).size).toBe(ids.length);
});

test("a target's baseline stands beside it; a capacity and an end have none", () => {
  const promised = linePromises(line({ targets: [target(2027)], capacity: [capacity(2028)], end: 2029 }));
  expect(promised.map(({ value, unit, baseline }) => [value, unit, baseline])).toEqual([
    [0.3, "%", 0.1],
    [50, "GWh", null],
    [null, null, null],
  ]);
});

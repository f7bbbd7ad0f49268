import { expect, test } from "vitest";
import { recordOf } from "../../../test/record-of.ts";
import type { Goal } from "../../register/entities/goal.ts";
import type { Indicator } from "../../register/entities/indicator.ts";
import { indicatorFlags } from "./indicator-flags.ts";

const path = { baseline: 10, baseline_year: 2020, milestone: 20, milestone_year: 2025, target: 40, target_year: 2030 };
const goal = (fields: object) => recordOf<Goal>("goal", { id: "g", indicator: "i", ...path, ...fields });
const indicator = (fields: object = {}) => recordOf<Indicator>("indicator", { id: "i", unit: "%", ...fields });
const flagsOf = (own: Goal, of: Indicator | undefined = indicator(), at = "2027-06-01") =>
  indicatorFlags([own], new Map(of === undefined ? [] : [["i", of]]), at, { off_track_share: 0.2 } as Parameters<typeof indicatorFlags>[3]);

test.each([
  ["half of the way by the milestone", { actual: 15, actual_year: 2025 }, "50%"],
  ["just below the share that is allowed", { actual: 17.9, actual_year: 2025 }, "79%"],
  ["between milestone and target", { actual: 20, actual_year: 2027 }, "55.6%"],
  ["after the target", { actual: 20, actual_year: 2026, target_year: 2026 }, "33.3%"],
  ["a goal that is to fall", { baseline: 40, milestone: 20, target: 10, actual: 39, actual_year: 2025 }, "5%"],
  ["without a milestone", { milestone: null, milestone_year: null, actual: 15, actual_year: 2025 }, "33.3%"],
])("behind its path: %s", (_, fields, way) => {
  const [flag, ...more] = flagsOf(goal(fields));
  expect(more).toEqual([]);
  expect(flag).toMatchObject({ code: "indicator-off-track", subject: { type: "goal", id: "g" }, synthetic: false });
  expect(flag?.statement.en).toContain(way);
});

test.each([
  ["at the share that is allowed", { actual: 18, actual_year: 2025 }],
  ["ahead of it", { actual: 25, actual_year: 2025 }],
  ["in the year of the baseline", { actual: 1, actual_year: 2020 }],
  ["without an actual value", {}],
  ["with a value of a year to come alone", { actual: 1, actual_year: 2028 }],
  ["without a baseline", { baseline: null, actual: 1, actual_year: 2025 }],
  ["with one point of its path alone", { milestone: null, target: null, actual: 1, actual_year: 2025 }],
])("nothing is said of a goal %s", (_, fields) => {
  expect(flagsOf(goal(fields))).toEqual([]);
});

test("the newest value counts, of the goal's own place, wherever it stands", () => {
  const actuals = [
    { year: 2024, region: null, value: 30, source: null },
    { year: 2026, region: null, value: 12, source: null },
    { year: 2026, region: "r", value: 99, source: null },
    { year: 2025, region: null, value: null, source: null },
  ];
  expect(flagsOf(goal({ actual: 25, actual_year: 2025 }), indicator({ actuals }))[0]?.statement.en).toContain("2026");
  expect(flagsOf(goal({ region: "r" }), indicator({ actuals }))).toEqual([]);
});

test("what is invented stays marked, and a unit stands as its language sets it", () => {
  const [told] = flagsOf(goal({ actual: 15, actual_year: 2025 }), indicator({ unit: "项", synthetic: true, source: "made" }));
  expect(told?.synthetic).toBe(true);
  expect(told?.statement.zh).toContain("15项");
  const [money] = flagsOf(
    goal({ baseline: 0, milestone: 9_000_000, target: null, target_year: null, actual: 4_500_000, actual_year: 2025 }),
    indicator({ unit: "EUR" }),
  );
  expect([money?.statement.en, money?.statement.zh].map((said) => said?.slice(0, 20))).toEqual(["g: 4,500,000 EUR in ", "g：2025年为4500000，进度要求"]);
  // A further language sets the number itself.
  expect(JSON.stringify(money?.statement_data)).toContain('"value":4500000');
  const [bare] = flagsOf(goal({ actual: 15, actual_year: 2025 }), undefined);
  expect(bare?.synthetic).toBe(false);
});

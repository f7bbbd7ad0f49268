import { expect, test } from "vitest";
import { officeOf, settingsOf } from "../../test/office.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import { aimOf } from "./aim-of.ts";
import { type ReachedCase, reachedCases, reachedClass } from "./targets/reached-cases.ts";

const found = (value: number | null, threshold: number | null, unit = "share"): Finding => ({ id: "a", measure: "m", value, threshold, unit }) as Finding;
const aimed = { item: "M1.6", place: "A", years: 5 };
const goals = (yearly: readonly number[], of: Partial<ReachedCase> = {}): ReachedCase[] =>
  yearly.map((each, at) => ({ goal: `g${at}`, indicator: "m", region: "B", yearly: each, ...of }));
const eight = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08];

test.each<[string, number | null, number | null, string, ReturnType<typeof aimOf>["direction"]]>([
  ["more towards a limit above", 0.4, 0.5, "share", "up"],
  ["less towards a limit below", 10, 1, "share", "down"],
  ["a count that confirms by reaching its limit falls", 1, 1, "share", "down"],
  ["a fall over years is to end", -0.08, -0.04, "change of the share", "up"],
  ["what is not measured goes nowhere", null, 1, "share", null],
  ["without a limit nothing says", 1, null, "share", null],
])("%s", (_, value, limit, unit, direction) => {
  expect(aimOf(found(value, limit, unit), aimed, settingsOf({}), [])).toEqual({ target: null, direction, basis: null, source: null, reached: null });
});

test.each([
  [false, 0.4 + 0.05],
  [true, 0.4 * 1.05],
])("an effect that was measured gives the target, absolute or as a share (%s), for its own item and indicator alone", (relative, target) => {
  const effects = [
    { item: "M1.2", indicator: "m", change: 9, source: "of another line" },
    { item: "M1.6", indicator: "other", change: 9, source: "of another indicator" },
    { item: "M1.6", indicator: "m", change: 0.05, relative, source: "Evaluation of 2019" },
  ];
  expect(aimOf(found(0.4, 0.5), aimed, settingsOf({ plan: { effects } }), goals(eight))).toEqual({
    ...{ target, direction: "up", basis: "effect", source: "Evaluation of 2019", reached: null },
  });
});

test("eight goals of the indicator elsewhere give the middle of what they reached in as many years", () => {
  const aim = aimOf(found(0.4, 0.5), aimed, settingsOf({}), goals(eight));
  expect(aim.target).toBeCloseTo(0.4 + 5 * 0.045, 12);
  expect(aim).toMatchObject({ basis: "reference", reached: { n: 8 } });
  expect([aim.reached?.median, aim.reached?.p10, aim.reached?.p90].map((each) => each?.toFixed(6))).toEqual(["0.225000", "0.085000", "0.365000"]);
});

test("goals that went the other way are shown and promise nothing", () => {
  const aim = aimOf(found(10, 1), aimed, settingsOf({}), goals(eight));
  expect(aim).toMatchObject({ target: null, direction: "down", basis: null, reached: { n: 8 } });
});

test.each([
  ["seven are too few", goals(eight.slice(1))],
  ["a place is no witness for itself", goals(eight, { region: "A" })],
  ["another indicator says nothing", goals(eight, { indicator: "other" })],
])("%s", (_, cases) => {
  expect(reachedClass(cases, "m", "A", 5)).toBeNull();
});

test("a goal that has run is a case; one without its years, without what became of it, or invented is none", async () => {
  const run = { indicator: "m", region: "B", baseline: 10, baseline_year: 2015, actual: 20, actual_year: 2020 };
  const { records } = officeOf({
    records: {
      goal: [
        { id: "run", ...run },
        { id: "no-year", ...run, baseline_year: null },
        { id: "not-measured", ...run, actual: null },
        { id: "at-once", ...run, actual_year: 2015 },
        { id: "invented", ...run, synthetic: true },
      ],
    },
  });
  expect(await reachedCases(records)).toEqual([{ goal: "run", indicator: "m", region: "B", yearly: 2 }]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { type ReachedCase, reachedCases, reachedClass } from "./reached-cases.ts";
import { type CostCase, leastCases, referenceClass } from "./reference-class.ts";

const costs = (values: readonly number[], group: (at: number) => string = (at) => `g${at}`, own: Partial<CostCase> = {}): CostCase[] =>
  values.map((cost, at) => ({ id: `c${at}`, cost, group: group(at), year: null, synthetic: false, ...own }));
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);

describe("what like things cost", () => {
  test("has no range of fewer than eight, and says how many there are", () => {
    expect(referenceClass([])).toEqual({ n: 0, median: null, p10: null, p90: null, years: null, held_out: null });
    expect(referenceClass(costs(upTo(leastCases - 1)))).toMatchObject({ n: 7, median: null, p10: null, p90: null, held_out: null });
    expect(referenceClass(costs(upTo(leastCases)))).toMatchObject({ n: 8, median: 4.5 });
  });

  test("is told by the middle one and the middle eight in ten, between those that stand there", () => {
    expect(referenceClass(costs(upTo(11)))).toMatchObject({ median: 6, p10: 2, p90: 10 });
    expect(referenceClass(costs(upTo(10)))).toMatchObject({ median: 5.5, p10: 1.9, p90: 9.1 });
  });

  test("does not depend on the order of the cases, and grows with the currency", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ cost: fc.integer({ min: 1, max: 1000 }), group: fc.constantFrom("a", "b", "c") }), { minLength: 8, maxLength: 30 }),
        (rows) => {
          const cases = rows.map(({ cost, group }, at): CostCase => ({ id: `c${at}`, cost, group, year: 2020 + (at % 3), synthetic: false }));
          const found = referenceClass(cases);
          expect(referenceClass(cases.toReversed())).toEqual(found);
          const dearer = referenceClass(cases.map((each) => ({ ...each, cost: 4 * each.cost })));
          expect([dearer.median, dearer.p10, dearer.p90]).toEqual([found.median, found.p10, found.p90].map((each) => 4 * (each ?? Number.NaN)));
          expect(dearer.held_out?.covered).toBe(found.held_out?.covered);
          expect((found.p10 ?? 0) <= (found.median ?? 0) && (found.median ?? 0) <= (found.p90 ?? 0)).toBe(true);
        },
      ),
    );
  });

  test("is of the years that are known", () => {
    const cases = [...costs(upTo(3), undefined, { year: 2021 }), ...costs([4], undefined, { year: 2018 }), ...costs([5])];
    expect(referenceClass(cases).years).toEqual({ from: 2018, to: 2021 });
    expect(referenceClass(costs(upTo(9))).years).toBeNull();
  });

  test("is tried by what was decided together: one group alone tries nothing", () => {
    expect(referenceClass(costs(upTo(20), () => "one")).held_out).toBeNull();
    expect(referenceClass(costs(upTo(9), (at) => (at < 5 ? "a" : "b"))).held_out).toBeNull();
  });

  test("is tried by groups that are left out whole: cases that are all alike are told exactly", () => {
    expect(
      referenceClass(
        costs(
          Array.from({ length: 20 }, () => 5),
          (at) => `g${at % 4}`,
        ),
      ).held_out,
    ).toEqual({ groups: 4, cases: 20, covered: 1, error: 0 });
    const apart = referenceClass(
      costs([...Array.from({ length: 10 }, () => 1), ...Array.from({ length: 10 }, () => 100)], (at) => (at < 10 ? "cheap" : "dear")),
    );
    expect(apart.held_out).toMatchObject({ groups: 2, cases: 20, covered: 0 });
    expect(apart.held_out?.error).toBeGreaterThan(0.9);
  });

  test("leaves groups out several at a time where they are very many, each once", () => {
    const found = referenceClass(costs(upTo(130)));
    expect(found.held_out).toMatchObject({ groups: 130, cases: 130 });
    expect(found.held_out?.covered).toBeGreaterThan(0.7);
    expect(found.held_out?.covered).toBeLessThan(0.9);
  });
});

describe("what goals reached", () => {
  const goal = (id: string, own: object = {}) => ({
    id,
    indicator: "i",
    region: "r",
    baseline: 10,
    baseline_year: 2020,
    actual: 20,
    actual_year: 2025,
    ...own,
  });
  const reached = async (...goals: object[]) => reachedCases(officeOf({ records: { indicator: [{ id: "i", unit: "points" }], goal: goals as never } }).records);

  test("is a change a year, with its sign", async () => {
    expect(
      (await reached(goal("up"), goal("down", { actual: 5 }), goal("still", { actual: 10 }), goal("whole", { region: null }))).map(
        ({ goal: id, region, yearly }) => [id, region, yearly],
      ),
    ).toEqual([
      ["down", "r", -1],
      ["still", "r", 0],
      ["up", "r", 2],
      ["whole", null, 2],
    ]);
  });

  test.each([
    ["was never measured", { actual: null }],
    ["has no baseline", { baseline: null }],
    ["has no year of its baseline", { baseline_year: null }],
    ["has no year of what was reached", { actual_year: null }],
    ["was measured in the year of its baseline", { actual_year: 2020 }],
    ["was measured before its baseline", { actual_year: 2019 }],
    ["is invented", { synthetic: true }],
  ])("is no case of a goal that %s", async (_, own) => {
    expect(await reached(goal("g", own))).toEqual([]);
  });

  test("counts a baseline of nothing", async () => {
    expect((await reached(goal("g", { baseline: 0, actual: 0 })))[0]?.yearly).toBe(0);
  });

  const cases = (n: number, own: Partial<ReachedCase> = {}): ReachedCase[] =>
    upTo(n).map((yearly) => ({ goal: `g${yearly}`, indicator: "i", region: `r${yearly}`, yearly, ...own }));

  test("is a class from eight goals of one indicator on, over the years of the plan", () => {
    expect(reachedClass(cases(8), "i", null, 5)).toMatchObject({ n: 8, median: 22.5 });
    expect(reachedClass(cases(7), "i", null, 5)).toBeNull();
    expect(reachedClass(cases(11), "i", null, 1)).toEqual({ n: 11, median: 6, p10: 2, p90: 10 });
    expect(reachedClass([...cases(7), ...cases(9, { indicator: "other" })], "i", null, 5)).toBeNull();
  });

  test("of a place is no witness for the place itself", () => {
    expect(reachedClass(cases(8), "i", "r3", 5)).toBeNull();
    expect(reachedClass(cases(9), "i", "r9", 1)).toMatchObject({ n: 8, median: 4.5 });
    expect(reachedClass(cases(8, { region: null }), "i", null, 5)).toBeNull();
  });

  test("falls where it fell, and the order of the goals does not matter", () => {
    const falling = cases(9).map((each) => ({ ...each, yearly: -each.yearly }));
    expect(reachedClass(falling.toReversed(), "i", null, 2)).toEqual(reachedClass(falling, "i", null, 2));
    expect(reachedClass(falling, "i", null, 2)).toMatchObject({ median: -10 });
  });
});

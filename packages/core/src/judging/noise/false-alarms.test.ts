import { expect, test } from "vitest";
import { alarmsOf, familyAlarmsOf, levelOf } from "./false-alarms.ts";
import { type CountedFinding, talliedNoise } from "./tallied-noise.ts";

const worlds = (...confirmed: readonly number[]) => confirmed.map((each) => ({ looks: 20, confirmed: each }));

test("looks and alarms add up over worlds, and what is promised is half of the significance", () => {
  expect(alarmsOf(worlds(0, 1, 1, 0), levelOf(0.05))).toEqual({ looks: 80, confirmed: 2, expected: 2, exceeds: false });
});

test("a rule that is confirmed in every world exceeds what it promises; one that was never asked does not", () => {
  expect(alarmsOf(worlds(5, 6, 5, 6), levelOf(0.05)).exceeds).toBe(true);
  expect(alarmsOf([], levelOf(0.05))).toEqual({ looks: 0, confirmed: 0, expected: 0, exceeds: false });
});

test("alarms that come in one world together are less surprising than as many one by one", () => {
  const single = alarmsOf(
    [1, 1, 1, 1, 1, 0, 0, 0].map((confirmed) => ({ looks: 5, confirmed })),
    0.025,
  );
  const together = alarmsOf(
    [5, 0, 0, 0, 0, 0, 0, 0].map((confirmed) => ({ looks: 5, confirmed })),
    0.025,
  );
  expect([single.exceeds, together.exceeds]).toEqual([true, false]);
});

test("a family promises in how many worlds anything of it is called", () => {
  expect(familyAlarmsOf(worlds(...Array.from({ length: 20 }, (_, at) => (at < 2 ? 3 : 0))), 0.1)).toEqual({
    looks: 400,
    confirmed: 6,
    expected: 2,
    exceeds: false,
  });
  expect(familyAlarmsOf(worlds(...Array.from({ length: 20 }, (_, at) => (at < 10 ? 1 : 0))), 0.1).exceeds).toBe(true);
});

test("a limit that was tried on others and held against no chance promises one in ten, everything else half of the significance", () => {
  const look: CountedFinding = {
    id: "a",
    rule: "held",
    verdict: "not-supported",
    family: null,
    value: 1,
    effect: null,
    null: { mean: 0, p05: 0, p95: 0, p_value: 1 },
    placebo: null,
  };
  const limit: CountedFinding = { ...look, id: "b", rule: "limit", null: null, placebo: { called: 0, of: 7, subjects: [] }, verdict: "confirmed" };
  const { rules, page } = talliedNoise(
    [
      [look, limit],
      [look, { ...limit, verdict: "not-supported" }],
    ],
    [],
    { significance: 0.05, q: 0.1 },
  );
  expect(rules.map(({ rule, expected, confirmed }) => [rule, expected, confirmed])).toEqual([
    ["held", 0.05, 0],
    ["limit", 0.2, 1],
  ]);
  expect(page.expected).toBeCloseTo(0.25, 12);
});

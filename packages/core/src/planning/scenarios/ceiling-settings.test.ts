import { expect, test } from "vitest";
import { settingsOf } from "../../../test/office.ts";
import { envelope } from "../../capabilities/funding/envelope/envelope.ts";
import type { EnvelopeBasis } from "../../capabilities/funding/envelope/envelope-basis.ts";
import { isClash } from "../../capabilities/funding/envelope/weight-range.ts";
import { noTerms } from "../../capabilities/funding/terms/verdict-terms.ts";
import { ceilingChanges, settingsAsked, settingsNow } from "./ceiling-settings.ts";

const cell = (region: string, category: string, money: number) => ({ field: "f", region, category, money });
const basis: EnvelopeBasis = {
  year: 2020,
  cells: [cell("a", "X", 6_000_000), cell("a", "Y", 2_000_000), cell("b", "Y", 2_000_000)],
  money: 10_000_000,
  counted: 3,
  left: [],
  unknown: new Set(),
  synthetic: false,
  evidence: [],
};
const asked = { weights: [] };

test("what nobody set is that of the base year, and nothing is to be written", () => {
  const settings = settingsOf({});
  expect(settingsNow(settings, basis, null)).toEqual({
    yearly: 10_000_000,
    largest_share: null,
    floor: 0,
    cap: null,
    weights: [
      { category: "X", weight: 1 },
      { category: "Y", weight: 1 },
    ],
  });
  expect(ceilingChanges(settings, settingsAsked(settings, basis, asked))).toEqual([]);
});

test("a ceiling is written in the unit of its column and divided by the same proportions", () => {
  const settings = settingsOf({});
  const wanted = settingsAsked(settings, basis, { ...asked, yearly: 5_000_000 });
  expect(ceilingChanges(settings, wanted)).toEqual([{ path: "budgets", value: [{ source: "central", column: "central_funds", amount: 500 }] }]);
  const found = envelope(basis, noTerms, wanted, [2027, 2028]);
  expect(isClash(found) ? null : [found.total, [...found.regions]]).toEqual([
    10_000_000,
    [
      ["a", 8_000_000],
      ["b", 2_000_000],
    ],
  ]);
});

test("several sources keep their proportions and add up to the sum that was asked for", () => {
  const settings = settingsOf({
    budgets: [
      { source: "one", column: "central_funds", amount: 200 },
      { source: "two", column: "central_funds", amount: 100 },
    ],
  });
  const wanted = settingsAsked(settings, basis, { ...asked, yearly: 10_000_000 });
  expect(settingsNow(wanted, basis, null).yearly).toBe(10_000_000);
  expect(wanted.budgets?.map(({ amount }) => amount)).toEqual([666.6667, 333.3333]);
});

test("a limit of regions takes the place of the one before, one of another group stays, and none takes it away", () => {
  const other = { group: "category", column: "central_funds", share: 0.1 };
  const settings = settingsOf({ floors: [other, { group: "region_code", column: "central_funds", share: 0.3 }] });
  expect(settingsNow(settings, basis, null).floor).toBe(0.3);
  const wanted = settingsAsked(settings, basis, { ...asked, floor: 0.5, cap: 1.5, largest_share: 0.7 });
  expect(ceilingChanges(settings, wanted)).toEqual([
    { path: "floors", value: [other, { group: "region", column: "central_funds", share: 0.5 }] },
    { path: "caps", value: [{ group: "region", column: "central_funds", share: 1.5 }] },
    { path: "envelope.largest_share", value: 0.7 },
  ]);
  expect(settingsAsked(settings, basis, { ...asked, floor: 0 }).floors).toEqual([other]);
});

test("weights are those of categories, others stay", () => {
  const settings = settingsOf({ weights: { X: 2, Z: 3 } });
  expect(settingsAsked(settings, basis, { weights: ["Y=1.5"] }).weights).toEqual({ X: 2, Z: 3, Y: 1.5 });
});

import { expect, test } from "vitest";
import { settingsOf } from "../../../../test/office.ts";
import { noTerms } from "../terms/verdict-terms.ts";
import { type Envelope, envelope } from "./envelope.ts";
import type { EnvelopeBasis } from "./envelope-basis.ts";
import { isClash, weightRanges } from "./weight-range.ts";

const cell = (field: string, region: string, category: string, money: number) => ({ field, region, category, money });
const cells = [cell("f", "a", "X", 600), cell("g", "a", "Y", 100), cell("f", "b", "X", 100), cell("g", "b", "Y", 100), cell("g", "c", "Y", 100)];
const basis: EnvelopeBasis = {
  year: 2020,
  cells,
  money: 1_000,
  counted: 5,
  left: [],
  unknown: new Set(),
  synthetic: false,
  evidence: [],
};
const cap = { ...noTerms, largestShare: { value: 0.4, finding: "x" } };
const divided = (...args: Parameters<typeof envelope>): Envelope => {
  const found = envelope(...args);
  if (isClash(found)) throw new Error("clash");
  return found;
};

test("without a finding money goes where it went, over sources and years", () => {
  const found = divided(basis, noTerms, settingsOf({}), [2024, 2025]);
  expect([found.total, [...found.regions]]).toEqual([
    2_000,
    [
      ["a", 1_400],
      ["b", 400],
      ["c", 200],
    ],
  ]);
  expect(found.sources).toEqual([
    { source: "central", year: 2024, amount: 1_000 },
    { source: "central", year: 2025, amount: 1_000 },
  ]);
  expect(found.certificate).toMatchObject({ objective: 0, bound: 0, gap: 0, status: "optimal", check: { violated: 0 } });
  expect(found.value).toBeCloseTo(2_000, 6);
});

test.each([
  ["central_funds", 5, 50_000],
  ["central_funds_cny_10k", 5, 50_000],
  ["local_funds_eur_1m", 2, 2_000_000],
  ["funds", 7_000, 7_000],
])("an amount of %s is in what the column counts in", (column, amount, money) => {
  expect(divided(basis, noTerms, settingsOf({ budgets: [{ source: "own", column, amount }] }), [2024]).total).toBe(money);
});

test("a cap takes from the largest what it holds above it, and the others share that as they stood", () => {
  const found = divided(basis, cap, settingsOf({}), [2024]);
  expect([...found.regions.values()]).toEqual([400, 400, 200]);
  expect(found.certificate).toMatchObject({ objective: 300, bound: 300, status: "optimal" });
});

test("a weight moves money between fields and is what its money is worth; ranges hold what corners give", () => {
  const generic = { ...noTerms, generic: { value: 2, categories: ["Y"], finding: "x" } };
  const found = divided(basis, generic, settingsOf({}), [2024]);
  // X 700, Y 300 × 2: of 1,300 weighed 600 go to Y.
  expect(found.fields.get("g")).toBeGreaterThan(450);
  expect(found.value).toBeCloseTo((found.fields.get("f") ?? 0) + 2 * (found.fields.get("g") ?? 0), 6);
  const ranges = weightRanges(found, basis, generic, settingsOf({}), [2024]);
  expect(ranges.corners).toBe(4);
  const range = ranges.fields.get("g");
  expect([Number(range?.low) < Number(range?.amount), Number(range?.high) > Number(range?.amount), range?.stays]).toEqual([true, true, false]);
  const fixed = weightRanges(found, basis, generic, settingsOf({ envelope: { weight_range: [1, 1] } }), [2024]);
  expect(fixed.fields.get("g")?.stays).toBe(true);
});

test("where regions follow each other a field is called where most of it is held", () => {
  const found = divided(basis, { ...noTerms, spread: { regions: 1, kept: null, finding: "x" } }, settingsOf({}), [2024]);
  expect(found.cells.filter(({ field }) => field === "f").map(({ region }) => region)).toEqual(["a"]);
  expect(found.cells.filter(({ field }) => field === "g").map(({ region }) => region)).toEqual(["a"]);
});

test("without a number of the office each field keeps a share of its regions, and never none", () => {
  const kept = (share: number) =>
    divided(basis, { ...noTerms, spread: { regions: null, kept: share, finding: "x" } }, settingsOf({}), [2024]).cells.filter(({ field }) => field === "f")
      .length;
  const all = divided(basis, noTerms, settingsOf({}), [2024]).cells.filter(({ field }) => field === "f").length;
  expect([kept(1), kept(0.01)]).toEqual([all, 1]);
});

test("limits that cannot hold together are a clash, and no division", () => {
  expect(isClash(envelope(basis, { ...noTerms, largestShare: { value: 0.3, finding: "x" } }, settingsOf({}), [2024]))).toBe(true);
});

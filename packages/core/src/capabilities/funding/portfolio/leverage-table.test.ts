import { type Decimal, decimalOfText, type ExactColumn, packedUnits, powerOfTen } from "@quoin/methods";
import { chosenPortfolio, type PortfolioModel, portfolioModel } from "@quoin/optimise";
import { expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import { leverageRatios, leverageTable, marginalLeverage } from "./leverage-table.ts";

const exact = (text: string): Decimal => decimalOfText(text) as Decimal;

function columnOf(texts: readonly string[]): ExactColumn {
  const numbers = texts.map(exact);
  const decimals = Math.max(...numbers.map((each) => each.decimals));
  return { decimals, units: packedUnits(numbers.map((each) => each.units * powerOfTen(decimals - each.decimals))) };
}

const columns: Readonly<Record<string, readonly string[]>> = {
  public: ["4", "1.5", "0"],
  private: ["6", "0.5", "3"],
  total: ["10", "2.25", "3"],
  half: ["2", "0.75", "0"],
  region: ["north", "south", "north"],
};

function modelOf(value: string, budgets: readonly (readonly [source: string, column: string, amount: string])[]): PortfolioModel {
  const projects = {
    ids: ["a", "b", "c"],
    fileOrder: Int32Array.of(0, 1, 2),
    amounts: (column: string) => columnOf(columns[column] ?? []),
    groups: (column: string) => columns[column] ?? [],
    windows: null,
  };
  const rules = { further: [], floors: [], caps: [], prerequisites: [], exclusions: [], include: [], exclude: [] };
  const stated = { ...rules, value: { [value]: exact("1") }, budgets: budgets.map(([source, column, amount]) => ({ source, column, amount: exact(amount) })) };
  return portfolioModel(
    stated,
    projects,
    new Map([
      ["a", 0],
      ["b", 1],
      ["c", 2],
    ]),
  );
}

const entry = { public: "public", total: "total", private: "private", parts: ["public", "private"], by: ["region"] };
const model = modelOf("total", []);

test("ratios of sums of all candidates and of the funded ones, as a whole and by each group; the mean of ratios stands beside", () => {
  const rows = leverageRatios(model, entry, Uint8Array.of(1, 1, 0));
  expect(
    rows.map(({ set, by, group, projects, own, total, others, leverage_total, leverage_private, mean_of_ratios, parts_off }) => [
      set,
      by,
      group,
      projects,
      own,
      total,
      others,
      leverage_total,
      leverage_private,
      mean_of_ratios,
      parts_off,
    ]),
  ).toEqual([
    ["candidates", "all", null, 3, 5.5, 15.25, 9.5, 15.25 / 5.5, 9.5 / 5.5, 2, 1],
    ["candidates", "region", "north", 2, 4, 13, 9, 3.25, 2.25, 2.5, 0],
    ["candidates", "region", "south", 1, 1.5, 2.25, 0.5, 1.5, 1 / 3, 1.5, 1],
    ["funded", "all", null, 2, 5.5, 12.25, 6.5, 12.25 / 5.5, 6.5 / 5.5, 2, 1],
    ["funded", "region", "north", 1, 4, 10, 6, 2.5, 1.5, 2.5, 0],
    ["funded", "region", "south", 1, 1.5, 2.25, 0.5, 1.5, 1 / 3, 1.5, 1],
  ]);
});

test("without public money no ratio; without a plan, a column of private money or parts nothing is said of them", () => {
  const { private: _, ...bare } = { ...entry, parts: [], by: [] };
  expect(leverageRatios(model, bare, null)).toMatchObject([{ set: "candidates", others: null, leverage_private: null, parts_off: null }]);
  expect(leverageRatios(model, entry, Uint8Array.of(0, 0, 1)).at(3)).toMatchObject({
    own: 0,
    total: 3,
    leverage_total: null,
    leverage_private: null,
    mean_of_ratios: null,
  });
  expect(leverageRatios(model, { ...entry, parts: ["half"] }, null)[0]?.parts_off).toBe(3);
});

test("the table says the margin of the funded whole alone, and that additionality is not measured", () => {
  const rows = [...leverageTable(model, { ...entry, by: [] }, Uint8Array.of(1, 0, 0), 2.5).rows];
  expect(rows.map((row) => [row[0], ...row.slice(-2)])).toEqual([
    ["candidates", null, "not measured"],
    ["funded", 2.5, "not measured"],
  ]);
});

test.each<[string, string, readonly (readonly [string, string, string])[], number | null]>([
  ["of the one budget on public money, where the total is what is wanted", "total", [["s", "public", "2"]], 2.5],
  ["a budget that leaves money over brings nothing more", "total", [["s", "public", "9"]], 0],
  ["not where something else is wanted", "private", [["s", "public", "2"]], null],
  [
    "not of two budgets on it",
    "total",
    [
      ["s", "public", "2"],
      ["t", "public", "3"],
    ],
    null,
  ],
  ["not without one", "total", [["s", "private", "2"]], null],
])("what one more unit would bring: %s", async (_, value, budgets, expected) => {
  const own = modelOf(value, budgets);
  const choice = await chosenPortfolio(officeOf().solver, own, { gap: 0, timeLimitSeconds: 30, seed: 1 }, { settle: false });
  const margin = marginalLeverage(own, choice, entry);
  if (expected === null) expect(margin).toBeNull();
  else expect(margin).toBeCloseTo(expected, 9);
});

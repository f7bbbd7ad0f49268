import { expect, test } from "vitest";
import type { RowWith } from "../../../../evidence/roles/gathered-table.ts";
import { type CarryingLimits, carrying, type Generality } from "./carried-technologies.ts";

const limits: CarryingLimits = {
  general_part: 0.5,
  performer_share: 0.5,
  steady_part: 0.5,
  window: 4,
  minimum_citations: 10,
  minimum_amount: 10,
  size_classes: 2,
};
type Said = readonly [technology: string | null, generality: number | null, citing: number | null, name?: string];
type Worked = readonly [technology: string | null, performer: string | null, year: number | null, amount: number | null];
const general = (...rows: readonly Said[]): Generality[] =>
  rows.map(([technology, generality, citing, name = null], at) => ({ row: at + 1, values: { technology, generality, citing, name } }));
const work = (...rows: readonly Worked[]): RowWith<"technology" | "performer", "year" | "amount">[] =>
  rows.map(([technology, performer, year, amount], at) => ({ row: at + 1, values: { technology, performer, year, amount } }));

const performed = work(
  ["a", "x", 2020, 30],
  ["a", "x", 2021, 30],
  ["a", "y", 2023, 20],
  ["b", "y", 2022, 15],
  ["b", "x", 2022, 15],
  ["c", "y", 2023, 5],
  ["d", "z", 2019, 99],
  ["a", "x", 2018, 99],
);

test("who carries a technology: the performer with the most of those at work in enough of the years that report, by name where two have as much", () => {
  const found = carrying(general(["b", 0.5, 20], ["a", 0.9, 20, "Alloys"], ["c", 0.8, 20], ["d", 0.7, 20], ["e", 0.6, 20]), performed, {
    ...limits,
    steady_part: 0.25,
  });
  expect(found).toMatchObject({ from: 2020, to: 2023, reported: 4, leftOut: 3 });
  expect(
    found?.technologies.map(({ technology, name, amount, performers, steadiest, isCarried, isGeneral, sizeClass }) => [
      technology,
      name,
      amount,
      performers,
      steadiest,
      isCarried,
      isGeneral,
      sizeClass,
    ]),
  ).toEqual([
    ["a", "Alloys", 80, 2, { performer: "x", share: 0.75, years: 2 }, true, true, 1],
    ["b", "b", 30, 2, { performer: "x", share: 0.5, years: 1 }, true, false, 0],
  ]);
});

test("where nobody is at work in enough years nobody carries it", () => {
  const found = carrying(general(["b", 0.5, 20]), performed, limits);
  expect(found?.technologies.map(({ steadiest, isCarried }) => [steadiest, isCarried])).toEqual([[null, false]]);
});

test.each<[string, Said]>([
  ["without a code", [null, 0.5, 20]],
  ["without its generality", ["a", null, 20]],
  ["without its citations", ["a", 0.5, null]],
  ["cited too little", ["a", 0.5, 9]],
  ["that nobody works on", ["w", 0.5, 20]],
])("a technology %s is left out", (_, row) => {
  expect(carrying(general(row), performed, limits)).toMatchObject({ technologies: [], leftOut: 1 });
});

test.each<[string, Worked]>([
  ["no technology", [null, "x", 2020, 1]],
  ["no performer", ["a", null, 2020, 1]],
  ["no year", ["a", "x", null, 1]],
  ["no amount", ["a", "x", 2020, null]],
  ["nothing", ["a", "x", 2020, 0]],
])("where rows say %s nothing is known", (_, row) => {
  expect(carrying(general(["a", 0.5, 20]), work(row), limits)).toBeNull();
});

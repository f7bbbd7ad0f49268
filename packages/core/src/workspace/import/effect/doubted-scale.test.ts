import { expect, test } from "vitest";
import { csvText } from "../../../contract/csv-text.ts";
import { doubtedScales } from "./doubted-scale.ts";
import { namingColumns } from "./doubted-spread.ts";
import { rowEffect } from "./row-effect.ts";
import { storedCells, type TableCells } from "./table-cells.ts";

type Row = readonly [region: string, year: number, indicator: string, value: number | null];

function cells(rows: readonly Row[]): TableCells {
  const names = ["region", "year", "indicator", "value"];
  const fields = names.map((name) => ({ name, type: name === "year" ? ("year" as const) : name === "value" ? ("number" as const) : ("string" as const) }));
  return storedCells(csvText(names, rows), { schema: { fields } });
}

const key = ["region", "year", "indicator"];
const standing: readonly Row[] = ["a", "b", "c"].flatMap((region, place) =>
  [2019, 2020].flatMap((year): Row[] => [
    [region, year, "rd", 100 * (place + 1) * (year - 2018)],
    [region, year, "share", 0.1 * (place + 1)],
  ]),
);

function doubted(given: readonly Row[], before = standing) {
  const tables = { standing: cells(before), given: cells(given) };
  const effect = rowEffect({ ...tables, key, mode: "update" });
  return doubtedScales({ ...tables, effect, key, year: "year", indicator: "indicator" }).map(({ indicator, factor, isLarger, figures }) => [
    indicator,
    isLarger ? factor : 1 / factor,
    figures,
  ]);
}

const newYear = (rd: number, share = 1): Row[] =>
  ["a", "b", "c"].flatMap((region, place): Row[] => [
    [region, 2021, "rd", 230 * (place + 1) * rd],
    [region, 2021, "share", 0.1 * (place + 1) * share],
  ]);

test.each<[string, readonly Row[], readonly unknown[]]>([
  ["a new year that grew", newYear(1), []],
  ["ten thousand times the last year", newYear(10_000), [["rd", 10_000, 3]]],
  ["a thousandth of the last year", newYear(0.001), [["rd", 1 / 1_000, 3]]],
  ["percent where shares stood", newYear(1, 100), [["share", 100, 3]]],
  [
    "both",
    newYear(10, 10),
    [
      ["rd", 10, 3],
      ["share", 10, 3],
    ],
  ],
  ["three times as much is no unit", newYear(3), []],
  [
    "a restated year is held against itself",
    standing.map(([region, year, indicator, value]) => [region, year, indicator, indicator === "rd" ? (value ?? 0) * 1_000 : value]),
    [["rd", 1_000, 6]],
  ],
  [
    "one correction among figures that stay is none",
    standing.map(([region, year, indicator, value], place) => [region, year, indicator, place === 0 ? 10 * (value ?? 0) : value]),
    [],
  ],
  ["a single figure that is all there is", [["a", 2021, "rd", 2_000_000]], [["rd", 10_000, 1]]],
  [
    "zeros and missing figures say nothing",
    [
      ["a", 2021, "rd", 0],
      ["b", 2021, "rd", null],
    ],
    [],
  ],
  ["a place that was not there says nothing", [["z", 2021, "rd", 5_000_000]], []],
])("%s", (_, given, expected) => {
  expect(doubted(given)).toEqual(expected);
});

test("the last figure that is there counts, not the last row", () => {
  expect(doubted([["a", 2022, "rd", 2_000_000]], [...standing, ["a", 2021, "rd", null]])).toEqual([["rd", 10_000, 1]]);
});

const others = (times: number): Row[] => ["d", "e", "f", "g"].map((region, place): Row => [region, 2021, "rd", 210 * (place + 1) * times]);

test.each<[string, readonly Row[], readonly unknown[]]>([
  ["new places of the usual size", others(1), []],
  ["new places a thousand times as large", others(1_000), [["rd", 1_000, 4]]],
  ["new places of a hundredth", others(0.01), [["rd", 1 / 100, 4]]],
  ["beside a new year that is right, they are larger places", [...newYear(1), ...others(1_000)], []],
  ["two are too few to tell", others(1_000).slice(0, 2), []],
])("figures without former ones are held as a whole against those of the latest year: %s", (_, given, expected) => {
  expect(doubted(given)).toEqual(expected);
});

test("rows of a table without a key are told apart by what else they hold; numberings are no figures", () => {
  const table = (rows: readonly (readonly (string | number)[])[]) =>
    storedCells(csvText(["no", "title", "funds"], rows), {
      schema: { fields: ["no", "title", "funds"].map((name) => ({ name, type: name === "title" ? ("string" as const) : ("number" as const) })) },
    });
  const rows = [..."abcdefghij"].map((title, at) => [at + 1, title, 120 + ((at * 37) % 50)] as const);
  const before = table(rows);
  expect(namingColumns(before, before)).toEqual(["title"]);
  expect(namingColumns(table([...rows, ...rows]), before)).toEqual([]);
  const unkeyed = (given: TableCells, naming: readonly string[]) =>
    doubtedScales({
      standing: before,
      given,
      effect: rowEffect({ standing: before, given, key: naming, mode: "replace" }),
      key: naming,
      year: null,
      indicator: null,
    }).map(({ column, factor, isSpread }) => [column, factor, isSpread === true]);
  expect(unkeyed(table(rows.map(([no, title, funds]) => [no, title, funds * 1_000])), ["title"])).toEqual([["funds", 1_000, false]]);
  expect(unkeyed(table(rows.map(([no, title, funds]) => [no + 100, `${title}${title}`, funds * 100])), [])).toEqual([["funds", 100, true]]);
  expect(unkeyed(table(rows.map(([no, title, funds]) => [no + 100, `${title}${title}`, funds])), [])).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText } from "../../../contract/csv-text.ts";
import { type ImportMode, importModes, rowEffect } from "./row-effect.ts";
import { plainNumber, storedCells, type TableCells } from "./table-cells.ts";

function cells(csv: string, numbers: readonly string[] = ["year", "n"]): TableCells {
  const names = csv.split("\n")[0]?.split(",") ?? [];
  return storedCells(csv, { schema: { fields: names.map((name) => ({ name, type: numbers.includes(name) ? "number" : "string" })) } });
}

const stands = cells("region,year,n\na,2020,1\na,2021,2\nb,2020,3\nb,2021,4\n");

function effect(given: string, mode: ImportMode, key: readonly string[] = ["region", "year"], standing = stands) {
  const { counts, fates } = rowEffect({ standing, given: cells(given), key, mode });
  return [counts.come, counts.change, counts.stay, counts.go, fates.join(" ")];
}

describe("rows by what an import does to them: come, change, stay, go", () => {
  test.each<[string, string, ImportMode, readonly unknown[]]>([
    ["a new year beside those that stand", "region,year,n\na,2022,5\nb,2022,6\n", "append", [2, 0, 4, 0, "come come"]],
    ["the same in place of all", "region,year,n\na,2022,5\nb,2022,6\n", "replace", [2, 0, 0, 4, "come come"]],
    ["one corrected, one new", "region,year,n\na,2021,9\na,2022,5\n", "update", [1, 1, 3, 0, "change come"]],
    ["the file is the table, one corrected, one left out", "region,year,n\na,2020,1\na,2021,9\nb,2021,4\n", "replace", [0, 1, 2, 1, "stay change stay"]],
    ["numbers are the same by value", "region,year,n\na,2020,1.0\nb,2020,3e0\n", "update", [0, 0, 4, 0, "stay stay"]],
    ["a further column changes the rows that have something in it", "region,year,n,note\na,2020,1,x\nb,2020,3,\n", "update", [0, 1, 3, 0, "change stay"]],
    ["a column that the file lacks changes none", "year,region\n2020,a\n2021,b\n", "update", [0, 0, 4, 0, "stay stay"]],
  ])("%s", (_, given, mode, expected) => {
    expect(effect(given, mode)).toEqual(expected);
  });

  test("without a key whole rows are compared, each as often as it stands", () => {
    const twice = cells("region,n\na,1\na,1\nb,2\n");
    expect(effect("region,n\na,1\na,1\na,1\nb,3\n", "replace", [], twice)).toEqual([2, 0, 2, 1, "stay stay come come"]);
  });

  test("cells that join to one text are not one key", () => {
    expect(effect("region,year,n\n1:ab,,1\n", "replace", ["region", "year"], cells("region,year,n\n1:a,b,1\n"))).toEqual([1, 0, 0, 1, "come"]);
  });

  test("of any two tables the counts add up, and nothing goes but by replacing", () => {
    const table = fc
      .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 2019, max: 2022 })), { selector: ([region, year]) => `${region}${year}` })
      .chain((keys) => fc.tuple(...keys.map(([region, year]) => fc.integer({ min: 0, max: 2 }).map((n) => [region, year, n] as const))));
    const written = table.map((rows) => cells(csvText(["region", "year", "n"], rows)));
    fc.assert(
      fc.property(written, written, fc.constantFrom(...importModes), fc.constantFrom(["region", "year"], []), (standing, given, mode, key) => {
        const { counts, named, standing: found } = rowEffect({ standing, given, key, mode });
        expect(counts.change + counts.stay + counts.go).toBe(standing.rows);
        expect(mode === "replace" ? counts.come + counts.change + counts.stay : counts.come).toBe(
          mode === "replace" ? given.rows : found.filter((row) => row < 0).length,
        );
        expect(mode === "replace" ? 0 : counts.go).toBe(0);
        if (mode === "replace") expect(named.filter((row) => row < 0)).toHaveLength(counts.go);
        const again = rowEffect({ standing: given, given, key, mode }).counts;
        expect(again).toEqual({ come: 0, change: 0, stay: given.rows, go: 0 });
      }),
    );
  });
});

test.each([
  ["+01.50", "1.5"],
  ["-0.0", "0"],
  [".5", "0.5"],
  ["…", ""],
  ["1e3", "1000"],
  ["123456789012345678901.10", "123456789012345678901.1"],
  ["12 kg", "12 kg"],
])("the number %s is %s", (text, plain) => {
  expect(plainNumber(text)).toBe(plain);
});

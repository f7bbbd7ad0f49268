import type { SheetCell, WrittenSheet } from "@quoin/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetNames } from "../../../../core/src/report/workbook/sheet-names.ts";
import { tableReader } from "../reading/table-reader.ts";
import { zipDirectory } from "../zip/zip-directory.ts";
import { workbookWriter } from "./workbook-writer.ts";

async function written(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return Buffer.concat(await workbookWriter.xlsx(sheets));
}

async function readBack(sheets: readonly WrittenSheet[], sheet?: string): Promise<string[][]> {
  const bytes = await written(sheets);
  const opened = await tableReader.open({ name: "w.xlsx", bytes: async () => bytes }, { sheet });
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  expect(opened.notes).toEqual([]);
  const cells = opened.value.sheet;
  return Array.from({ length: cells.rows }, (_, row) => Array.from({ length: cells.width(row) }, (_, column) => cells.text(row, column)));
}

test("codes stay texts, numbers numbers, what looks like a formula is none", async () => {
  const rows: SheetCell[][] = [
    [
      { value: "代码", look: "header" },
      { value: "n", look: "header" },
    ],
    ["0011", 0.1],
    ["=1+1", 1e21],
    [" a\r\nb ", -0],
    ["_x0041_\u0001", Number.NaN],
    [{ value: "seen", link: "https://example.org/?a=1&b=2" }, null],
  ];
  expect(await readBack([{ name: "S", frozenRows: 1, columns: [{ format: "text" }, {}], rows }])).toEqual([
    ["代码", "n"],
    ["0011", "0.1"],
    ["=1+1", "1e+21"],
    [" a\r\nb ", "0"],
    ["_x0041_\u0001"],
    ["seen"],
  ]);
});

test("the same content gives the same bytes", async () => {
  const sheets = (): WrittenSheet[] => [
    {
      name: "S",
      rows: [
        ["a", 1],
        ["b", 2],
      ],
    },
  ];
  expect(Buffer.compare(await written(sheets()), await written(sheets()))).toBe(0);
});

test("choices stand on a hidden sheet", async () => {
  const sheet = { name: "form", frozenRows: 1, columns: [{}, { choices: ["甲", "乙"] }], rows: [["id", "kind"]] };
  expect(await readBack([sheet])).toEqual([["id", "kind"]]);
  expect(await readBack([sheet], "choices")).toEqual([["甲"], ["乙"]]);
});

test("many rows are written without holding them", async () => {
  function* rows(): Generator<SheetCell[]> {
    for (let row = 0; row < 50_000; row++) yield [`r${row}`, row];
  }
  const bytes = await written([{ name: "S", rows: rows() }]);
  expect(zipDirectory(bytes).get("xl/worksheets/sheet1.xml")?.size).toBeGreaterThan(1_000_000);
});

test("names that sheets may have", () => {
  expect(sheetNames(["a/b", "A B", "", "'x'", "一".repeat(40), "一".repeat(40)])).toEqual([
    "a b",
    "A B 2",
    "Sheet",
    "x",
    "一".repeat(31),
    `${"一".repeat(29)} 2`,
  ]);
});

/** A number as a workbook shows it: fifteen digits behind a point, what lies beyond is the noise of a double. */
function asShown(each: number): string {
  const text = String(Object.is(each, -0) ? 0 : each);
  return text.includes(".") ? String(Number(each.toPrecision(15))) : text;
}

test("every text and number comes back", async () => {
  const cell = fc.oneof(
    fc.string({ minLength: 1, unit: "binary" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom("\n", "_x000D_", "__x0041_", "]]>", "&amp;"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows) => {
      const expected = rows.map((row) => row.map((each) => (typeof each === "number" ? asShown(each) : each)));
      expect(await readBack([{ name: "S", rows }])).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

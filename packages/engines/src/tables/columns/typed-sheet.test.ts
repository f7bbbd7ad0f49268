import { CsvTable } from "@quoin/core";
import { expect, test } from "vitest";
import { arrowBytes } from "../arrow/arrow-bytes.ts";
import { tableReader } from "../reading/table-reader.ts";

test("a sheet of a file with types says what each cell is, under its names in line 1", async () => {
  const bytes = await arrowBytes(new CsvTable(["code", "value", "day"], [["1201", 1.234, "2014-05-01"], ["1202", null, null]])); // biome-ignore format: one table
  const opened = await tableReader.open({ name: "t.arrow", bytes: async () => bytes });
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const { sheet } = opened.value;
  const kinds = [0, 1, 2].map((row) => [0, 1, 2].map((column) => sheet.kind(row, column)));
  expect(kinds).toEqual([["text", "text", "text"], ["text", "number", "date"], ["text", "text", "text"]]); // biome-ignore format: one row beside the other
  expect(sheet).toMatchObject({ isTyped: true, rows: 3, columns: 3 });
  expect([0, 1, 2].map((row) => sheet.line(row))).toEqual([1, 2, 3]);
  expect([sheet.isBlank(0), sheet.isBlank(1), sheet.isBlank(2)]).toEqual([false, false, false]);
  const part = sheet.column("value", 1, Uint32Array.of(2));
  expect([part.length, part.text(0), part.isNumeric]).toEqual([1, "", true]);
  const withName = sheet.column("value", 1, Uint32Array.of(0, 1));
  expect([withName.text(0), withName.text(1)]).toEqual(["value", "1.234"]);
});

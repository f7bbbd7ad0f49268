import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { ColumnTable, CsvTable } from "@quoin/core";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrowBytes } from "../arrow/arrow-bytes.ts";
import { parquetBytes } from "../parquet/parquet-bytes.ts";
import { tableReader } from "../reading/table-reader.ts";
import { writtenColumns } from "./written-columns.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-written-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Numbers whose bits a detour over short texts would lose, a text that looks like a number, gaps of each kind. */
const columns = ["code", 'name, "x"', "value", "count", "large", "day", "none"];
const rows = [
  ["0011", "北京", 0.1 + 0.2, 3, 9_007_199_254_740_991, "2014-05-01", null],
  ["NA", 'a "b", c\nd', Number.MIN_VALUE, null, 1, "", undefined],
  ["", "=1+1", Number.NaN, 5, -7, "1901-12-31", Number.NaN],
  ["1e5", "", -1.7976931348623157e308, 6, 0, "2020-02-29", null],
] as const;
const table = new CsvTable(columns, rows);
/** The same, as it is kept by columns. */
const kept = new ColumnTable(
  ["code", "value", "count"],
  [{ codes: Int32Array.of(0, 1, 0), texts: ["0011", "NA"] }, Float64Array.of(0.1 + 0.2, Number.NaN, 1e-300), Int32Array.of(1, 2, 3)],
);

async function answered(sql: string): Promise<readonly (readonly unknown[])[]> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRows();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

test("DuckDB reads a parquet file to the bit, with types, gaps and what is kept beside the columns", async () => {
  const path = join(folder, "t.parquet");
  await writeFile(path, await parquetBytes(table, { quoin: '{"it\'s":"kept"}' }));
  expect(await answered(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${path}')`)).toEqual(
    columns.map((name, place) => [name, ["VARCHAR", "VARCHAR", "DOUBLE", "BIGINT", "BIGINT", "DATE", "DOUBLE"][place]]),
  );
  const read = await answered(`SELECT code, "name, ""x""", value, count, large, CAST(day AS VARCHAR), none FROM '${path}'`);
  expect(read).toEqual([
    ["0011", "北京", 0.1 + 0.2, 3n, 9_007_199_254_740_991n, "2014-05-01", null],
    ["NA", 'a "b", c\nd', Number.MIN_VALUE, null, 1n, null, null],
    [null, "=1+1", null, 5n, -7n, "1901-12-31", null],
    ["1e5", null, -1.7976931348623157e308, 6n, 0n, "2020-02-29", null],
  ]);
  expect(await answered(`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path}') WHERE decode(key) = 'quoin'`)).toEqual([
    ["quoin", '{"it\'s":"kept"}'],
  ]);
});

test("an Arrow file holds the same types, and what is kept of the table and of its columns", async () => {
  const read = tableFromIPC(await arrowBytes(table, { table: { quoin: "{}" }, units: { value: "bits" } }));
  expect(read.schema.fields.map(({ type }) => String(type))).toEqual(["Utf8", "Utf8", "Float64", "Int32", "Int64", "Date32<DAY>", "Float64"]);
  expect([...read.schema.metadata]).toEqual([["quoin", "{}"]]);
  expect(read.schema.fields.map(({ metadata }) => metadata.get("unit"))).toEqual([undefined, undefined, "bits", undefined, undefined, undefined, undefined]);
  expect(read.getChild("value")?.toJSON()).toEqual([0.1 + 0.2, Number.MIN_VALUE, null, -1.7976931348623157e308]);
  expect(read.getChild("large")?.toJSON()).toEqual([9_007_199_254_740_991n, 1n, -7n, 0n]);
  expect(read.getChild("day")?.get(1)).toBeNull();
});

test.each(["parquet", "arrow"] as const)("what is written as %s is read back cell by cell, and is the same bytes each time", async (format) => {
  const write = format === "parquet" ? parquetBytes : arrowBytes;
  for (const each of [table, kept]) {
    const bytes = await write(each);
    expect(Buffer.compare(bytes, await write(each))).toBe(0);
    const outcome = await tableReader.read({ name: `t.${format}`, bytes: async () => bytes });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
    const { columns: found, rowCount } = outcome.value;
    expect(found.map(({ name }) => name)).toEqual(each.columns);
    const cells = Array.from({ length: rowCount }, (_, row) => found.map((column) => column.text(row)));
    expect(cells).toEqual(each.rows.map((row) => row.map((cell) => (cell === null || cell === undefined || Number.isNaN(cell) ? "" : String(cell)))));
    for (const [place, column] of writtenColumns(each).entries())
      if (column.kind === "number") expect([...(found[place]?.plainNumbers() ?? [])]).toEqual([...column.values]);
  }
});

test("a text that only looks like a day stays a text, and no row is a table too", async () => {
  const [column] = writtenColumns(new CsvTable(["day"], [["2014-05-01"], ["2014-02-30"]]));
  expect(column?.kind).toBe("text");
  const path = join(folder, "none.parquet");
  await writeFile(path, await parquetBytes(new CsvTable(["a"], [])));
  expect(await answered(`SELECT count(*) FROM '${path}'`)).toEqual([[0n]]);
  expect(tableFromIPC(await arrowBytes(new CsvTable(["a"], []))).numRows).toBe(0);
});

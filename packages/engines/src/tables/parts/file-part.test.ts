import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { CsvTable, ExternalFault, type SourceFile } from "@quoin/core";
import { tableFromIPC } from "apache-arrow";
import Database from "libsql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tableReader } from "../reading/table-reader.ts";
import { arrowBytes } from "./arrow-bytes.ts";
import { filePart } from "./file-part.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-parts-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const instance = await DuckDBInstance.create(at("trade.duckdb"));
  const connection = await instance.connect();
  await connection.run("CREATE TABLE exports AS SELECT '0011' AS code, 1.5::DOUBLE AS value UNION ALL SELECT 'NA', NULL");
  await connection.run("CREATE SCHEMA old");
  await connection.run('CREATE VIEW old."of last year" AS SELECT code FROM exports');
  connection.closeSync();
  instance.closeSync();
  const database = new Database(at("trade.sqlite"));
  database.exec("CREATE TABLE exports (code TEXT, value REAL); INSERT INTO exports VALUES ('0011', 1.5), ('NA', NULL); CREATE TABLE empty (a)");
  database.close();
  writeFileSync(at("exports.csv"), "code,value\n0011,1.5\nNA,\n");
  const resources = [
    { name: "exports", path: "exports.csv" },
    { name: "far", path: "https://example.org/x.csv" },
    { name: "up", path: "../x.csv" },
    { name: "many", path: ["exports.csv", "exports.csv"] },
  ];
  writeFileSync(at("datapackage.json"), JSON.stringify({ name: "trade", resources }));
});

async function cells(path: string): Promise<readonly (readonly string[])[]> {
  const part = filePart(path);
  if (part === null || !("bytes" in part)) throw new Error("no part");
  const file: SourceFile = part;
  const read = await tableReader.read(file);
  if (!read.ok) throw new Error(JSON.stringify(read.notes));
  const { columns, rowCount } = read.value;
  return [columns.map(({ name }) => name), ...Array.from({ length: rowCount }, (_, row) => columns.map((column) => column.text(row)))];
}

function refusal(path: string): Promise<string> {
  const asked = async () => {
    const part = filePart(path);
    return part !== null && "bytes" in part ? part.bytes() : part;
  };
  return asked().then(
    () => "none",
    (cause: unknown) => (cause instanceof ExternalFault ? `${cause.note.code} ${String(cause.note.parameters["known"] ?? "")}`.trim() : String(cause)),
  );
}

const exported = [
  ["code", "value"],
  ["0011", "1.5"],
  ["NA", ""],
];

test("tables of databases are read with their codes and gaps, views and schemas too", async () => {
  expect(await cells(at("trade.duckdb#exports"))).toEqual(exported);
  expect(await cells(at("trade.sqlite#exports"))).toEqual(exported);
  expect(await cells(at("trade.duckdb#old.of last year"))).toEqual([["code"], ["0011"], ["NA"]]);
  expect(filePart(at("trade.duckdb#exports"))).toMatchObject({ name: "trade.exports.parquet" });
});

test("a resource of a package is the file that it names, within the package's folder", async () => {
  expect(filePart(at("datapackage.json#exports"))).toEqual({ path: at("exports.csv") });
  for (const name of ["far", "up", "many"]) expect(await refusal(at(`datapackage.json#${name}`))).toBe("input.part-elsewhere");
});

test("what is not there is refused with what is", async () => {
  expect(await refusal(at("trade.duckdb#import"))).toBe("input.no-such-part exports, of last year");
  expect(await refusal(at("trade.sqlite#import"))).toBe("input.no-such-part empty, exports");
  expect(await refusal(at('trade.sqlite#exports"; DROP TABLE exports; --'))).toBe("input.no-such-part empty, exports");
  expect(await refusal(at("datapackage.json#import"))).toBe("input.no-such-part exports, far, up, many");
  expect(await refusal(at("exports.csv#exports"))).toBe("input.no-parts");
  expect(await refusal(at("nowhere.duckdb#exports"))).toBe("input.file-not-found");
  writeFileSync(at("torn.duckdb"), "12345678DUCK and nothing else");
  expect(await refusal(at("torn.duckdb#exports"))).toBe("table.broken-file");
});

test("a name that holds the sign stays a name", () => {
  writeFileSync(at("a#b.csv"), "a\n1\n");
  expect(filePart(at("a#b.csv"))).toBeNull();
  expect(filePart("plain.csv")).toBeNull();
});

test("a table leaves as Arrow with texts, whole numbers, numbers and gaps", async () => {
  const table = tableFromIPC(await arrowBytes(new CsvTable(["code", "n", "value", "none"], [["0011", 3, 0.5, null], ["NA", null, Number.NaN, null]]))); // biome-ignore format: one row beside the other
  expect(table.toArray().map((row) => ({ ...row?.toJSON() }))).toEqual([
    { code: "0011", n: 3, value: 0.5, none: null },
    { code: "NA", n: null, value: null, none: null },
  ]);
  expect(table.schema.fields.map(({ type }) => String(type))).toEqual(["Utf8", "Int32", "Float64", "Float64"]);
});

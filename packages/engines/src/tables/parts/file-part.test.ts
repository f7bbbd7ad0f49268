import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { CsvTable, ExternalFault, type Outcome, type RawTable } from "@quoin/core";
import { tableFromIPC } from "apache-arrow";
import Database from "libsql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrowBytes } from "../arrow/arrow-bytes.ts";
import { fileOfMachine } from "../reading/file-of-machine.ts";
import { tableReader } from "../reading/table-reader.ts";
import { brokenDatabase } from "./database-faults.ts";
import { filePart } from "./file-part.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-parts-"));
const at = (name: string) => join(folder, name);
const secret = at("secret.txt");
const package_ = at("package");
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  writeFileSync(secret, "nobody is to read this\n");
  const instance = await DuckDBInstance.create(at("trade.duckdb"));
  const connection = await instance.connect();
  await connection.run("CREATE TABLE exports AS SELECT '0011' AS code, 1.5::DOUBLE AS value, 9007199254740993::BIGINT AS id UNION ALL SELECT 'NA', NULL, NULL");
  await connection.run("CREATE SCHEMA old");
  await connection.run('CREATE VIEW old."of last year" AS SELECT code FROM exports');
  await connection.run(`CREATE VIEW beyond AS SELECT * FROM read_text('${secret}')`);
  connection.closeSync();
  instance.closeSync();
  const database = new Database(at("trade.sqlite"));
  database.exec("CREATE TABLE exports (code TEXT, value REAL, id INTEGER); INSERT INTO exports VALUES ('0011', 1.5, 9007199254740993), ('NA', NULL, NULL)");
  database.exec(`CREATE TABLE empty (a); CREATE VIEW beyond AS SELECT readfile('${secret}') AS a; CREATE VIEW listing AS SELECT name FROM fsdir('${folder}')`);
  database.close();
  const single = new Database(at("single.sqlite"));
  single.exec("CREATE TABLE only (code TEXT, n INTEGER); INSERT INTO only VALUES ('x', 3)");
  single.close();
  new Database(at("bare.sqlite")).exec("CREATE TABLE gone (a); DROP TABLE gone");
  mkdirSync(package_);
  writeFileSync(join(package_, "exports.csv"), "code,value\n0011,1.5\nNA,\n");
  writeFileSync(join(package_, "european.csv"), "code;value\n0011;1.234,5\n-99;-99\n");
  symlinkSync(secret, join(package_, "link.csv"));
  const resources = [
    { name: "exports", path: "exports.csv" },
    {
      name: "european",
      path: "european.csv",
      encoding: "UTF-8",
      dialect: { delimiter: ";" },
      schema: { missingValues: ["", "-99"], fields: [{ name: "code", type: "string" }, { name: "value", type: "number", decimalChar: ",", groupChar: "." }] }, // biome-ignore format: one field beside the other
    },
    { name: "rows", data: [{ code: "0011", value: 2 }] },
    { name: "far", path: "https://example.org/x.csv" },
    { name: "up", path: "../secret.txt" },
    { name: "link", path: "link.csv" },
    { name: "many", path: ["exports.csv", "exports.csv"] },
    { name: "headless", path: "exports.csv", dialect: { header: false } },
  ];
  writeFileSync(join(package_, "datapackage.json"), JSON.stringify({ name: "trade", resources }));
});

function read(path: string, sql?: string): Promise<Outcome<RawTable>> {
  const part = filePart(path, sql);
  return tableReader.read(part === null ? fileOfMachine(path) : "bytes" in part ? part : fileOfMachine(part.path, part.said));
}

async function cells(path: string, sql?: string): Promise<readonly (readonly string[])[]> {
  const outcome = await read(path, sql);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  const { columns, rowCount } = outcome.value;
  return [columns.map(({ name }) => name), ...Array.from({ length: rowCount }, (_, row) => columns.map((column) => column.text(row)))];
}

/** The code of the refusal, and what it names. */
async function refusal(path: string, sql?: string): Promise<string> {
  try {
    const outcome = await read(path, sql);
    return outcome.ok ? "none" : outcome.notes.map(({ code }) => code).join(" ");
  } catch (cause) {
    if (!(cause instanceof ExternalFault)) throw cause;
    const { code, parameters } = cause.note;
    return [code, parameters["known"], parameters["problem"], parameters["what"]].filter((each) => each !== undefined).join(" ");
  }
}

const exported = [
  ["code", "value", "id"],
  ["0011", "1.5", "9007199254740993"],
  ["NA", "", ""],
];

test("tables of databases are read with their codes, gaps and whole numbers of any size, views and schemas too", async () => {
  expect(await cells(at("trade.duckdb#exports"))).toEqual(exported);
  expect(await cells(at("trade.sqlite#exports"))).toEqual(exported);
  expect(await cells(at("trade.duckdb#old.of last year"))).toEqual([["code"], ["0011"], ["NA"]]);
  expect(filePart(at("trade.duckdb#exports"))).toMatchObject({ name: "trade.exports.arrow" });
});

test("a database of one table is that table; of several, none or an empty one it is said", async () => {
  expect(await cells(at("single.sqlite"))).toEqual([["code", "n"], ["x", "3"]]); // biome-ignore format: one row
  expect(await refusal(at("trade.duckdb"))).toBe("input.part-needed beyond, exports, of last year");
  expect(await refusal(at("trade.sqlite"))).toBe("input.part-needed beyond, empty, exports, listing");
  expect(await refusal(at("bare.sqlite"))).toBe("input.no-tables");
  expect(await refusal(at("trade.sqlite#empty"))).toBe("table.empty");
  const bytes = new Uint8Array(readFileSync(at("trade.sqlite")));
  const sent = await tableReader.read({ name: "trade.sqlite", bytes: async () => bytes });
  expect(sent.notes.map(({ code }) => code)).toEqual(["table.database-bytes"]);
});

test.each(["trade.duckdb", "trade.sqlite"])("a query of %s answers a table in its order", async (file) => {
  expect(await cells(at(file), "SELECT code, value * 2 AS twice FROM exports ORDER BY code DESC -- all of them")).toEqual([
    ["code", "twice"],
    ["NA", ""],
    ["0011", "3"],
  ]);
  expect(await cells(at(file), " SELECT 7 AS n;\n")).toEqual([["n"], ["7"]]);
  expect(await refusal(at(file), "SELECT code FROM exports WHERE 1 = 0")).toBe("table.empty");
});

test.each([
  ["no SQL", "SELECT FROM WHERE"],
  ["no such table", "SELECT * FROM imports"],
  ["a change", "DELETE FROM exports"],
  ["two statements", "SELECT 1; SELECT 2"],
  ["a statement behind brackets", "SELECT 1 AS a); DROP TABLE exports; SELECT (2"],
  ["a setting", "PRAGMA user_version = 3"],
  ["another database", "ATTACH 'other.db' AS other"],
])("a query is refused: %s", async (_, sql) => {
  expect(await refusal(at("trade.duckdb"), sql)).toContain("input.bad-sql");
  expect(await refusal(at("trade.sqlite"), sql)).toContain("input.bad-sql");
});

test.each([
  `SELECT * FROM read_csv('${secret}')`,
  `SELECT * FROM read_text('${secret}')`,
  `SELECT * FROM '${secret}'`,
  `SELECT * FROM glob('${folder}/*')`,
  `COPY (SELECT 1) TO '${folder}/written.csv'`,
  `INSTALL httpfs`,
  `SET enable_external_access = true`,
])("a query of DuckDB reaches no other file: %s", async (sql) => {
  expect(await refusal(at("trade.duckdb"), sql)).toContain("input.bad-sql");
  expect(existsSync(at("written.csv"))).toBe(false);
});

test.each([
  `SELECT readfile('${secret}')`,
  `SELECT upper("readfile"('${secret}'))`,
  `SELECT writefile('${folder}/written.csv', 'x')`,
  `WITH a AS (SELECT writefile('${folder}/written.csv', 'x') AS x) SELECT max(x) FROM a`,
  `SELECT name FROM fsdir('${folder}')`,
  "SELECT load_extension('x')",
])("a query of SQLite reaches no other file: %s", async (sql) => {
  expect(await refusal(at("trade.sqlite"), sql)).toContain("input.bad-sql");
  expect(existsSync(at("written.csv"))).toBe(false);
});

test("a view of a file from elsewhere reaches nothing of this machine", async () => {
  expect(await refusal(at("trade.duckdb#beyond"))).toContain("table.broken-file");
  expect(await refusal(at("trade.sqlite#beyond"))).toContain("input.bad-sql");
  expect(await refusal(at("trade.sqlite#listing"))).toContain("input.bad-sql");
});

test("a query is asked of a database alone, without a table beside it", async () => {
  expect(await refusal(join(package_, "exports.csv"), "SELECT 1")).toBe("input.sql-elsewhere");
  expect(await refusal(at("trade.duckdb#exports"), "SELECT 1")).toBe("input.sql-elsewhere");
});

test("a resource of a package is the file that it names, as the package says it is written", async () => {
  const part = (name: string) => join(package_, `datapackage.json#${name}`);
  expect(await cells(part("exports"))).toEqual([["code", "value"], ["0011", "1.5"], ["NA", ""]]); // biome-ignore format: one table
  expect(await cells(part("rows"))).toEqual([["code", "value"], ["0011", "2"]]); // biome-ignore format: one table
  expect(await cells(part("european"))).toEqual([["code", "value"], ["0011", "1.234,5"], ["", ""]]); // biome-ignore format: one table
  const file = filePart(part("european"));
  expect(file).toMatchObject({ said: { delimiter: ";", decimal: ",", thousands: ".", encoding: "utf-8", missing: ["-99"] } });
  for (const name of ["far", "up", "link", "many"]) expect(await refusal(part(name))).toBe("input.part-elsewhere");
  expect(await refusal(part("headless"))).toBe("input.dialect dialect.header: false");
  expect(await refusal(join(package_, "datapackage.json"))).toContain("input.part-needed");
});

test("what is not there is refused with what is", async () => {
  expect(await refusal(at("trade.duckdb#import"))).toBe("input.no-such-part beyond, exports, of last year");
  expect(await refusal(at("trade.sqlite#import"))).toBe("input.no-such-part beyond, empty, exports, listing");
  expect(await refusal(at('trade.sqlite#exports"; DROP TABLE exports; --'))).toBe("input.no-such-part beyond, empty, exports, listing");
  expect(await refusal(join(package_, "datapackage.json#import"))).toBe("input.no-such-part exports, european, rows, far, up, link, many, headless");
  expect(await refusal(join(package_, "exports.csv#exports"))).toBe("input.no-parts");
  expect(await refusal(at("nowhere.duckdb#exports"))).toBe("input.file-not-found");
  writeFileSync(at("torn.duckdb"), "12345678DUCK and nothing else");
  expect(await refusal(at("torn.duckdb#exports"))).toContain("table.broken-file");
});

test("a database of a newer DuckDB is told from a damaged one", () => {
  const said = "IO Error: Trying to read a database file with version number 69, but we can only read versions between 64 and 68.";
  expect(brokenDatabase(at("trade.duckdb"), new Error(said)).note.code).toBe("input.newer-database");
  expect(brokenDatabase(at("trade.duckdb"), new Error(`IO Error: ${at("trade.duckdb")} is torn`)).note).toMatchObject({
    code: "table.broken-file",
    parameters: { problem: "IO Error: trade.duckdb is torn" },
  });
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

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tableReader } from "../reading/table-reader.ts";

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-parquet-test-"));
  path = join(folder, "t'able.parquet");
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT * FROM (VALUES ('0011', 2014.0::DOUBLE, 0.1::DOUBLE, DATE '2014-05-01', 12345678901234567890.123::DECIMAL(30,3)), ('NA', NULL, 1e-7, NULL, NULL)) t(code, year, "n,""x", day, money)) TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
});

afterAll(() => rm(folder, { recursive: true }));

const expected = [
  ["code", "year", 'n,"x', "day", "money"],
  ["0011", "2014", "0.1", "2014-05-01", "12345678901234567890.123"],
  ["NA", "", "1e-7", "", ""],
];

test.each(["path", "bytes"])("reads parquet by its %s", async (how) => {
  const bytes = new Uint8Array(await readFile(path));
  const outcome = await tableReader.read({ name: "t.parquet", bytes: async () => bytes, ...(how === "path" ? { path } : {}) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  const { columns, rowCount, decided } = outcome.value;
  expect(decided.format).toBe("parquet");
  expect([columns.map(({ name }) => name), ...Array.from({ length: rowCount }, (_, row) => columns.map((column) => column.text(row)))]).toEqual(expected);
});

test("a torn file is a fault", async () => {
  const bytes = new Uint8Array(await readFile(path)).subarray(0, 60);
  const outcome = await tableReader.read({ name: "t.parquet", bytes: async () => bytes });
  expect(outcome.notes.map(({ code }) => code)).toEqual(["table.broken-file"]);
});

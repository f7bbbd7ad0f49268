import { DuckDBInstance, DuckDBVarCharVector } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { DuckdbCells } from "./duckdb-cells.ts";

test("cells are what the library gives: missing, empty, long, in any script, in more than there is room to remember", async () => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const texts =
    "CASE i % 7 WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN '上海市' WHEN 3 THEN 'a longer text than twelve bytes ' || i % 9 WHEN 4 THEN 'twelve bytes' ELSE 'k' || (i * 7919) % 5000 END";
  const select = `SELECT ${texts} AS s, CASE WHEN i % 5 = 0 THEN NULL ELSE i END AS n, i / 3.0::DOUBLE AS d, CASE WHEN i % 3 = 0 THEN NULL ELSE 'x' END AS often FROM range(20000) AS t(i)`;
  const theirs = (await connection.runAndReadAll(select)).getColumns();
  const mine = await connection.stream(select);
  const cells = new DuckdbCells(DuckDBVarCharVector);
  const columns: unknown[][] = [[], [], [], []];
  for (let chunk = await mine.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await mine.fetchChunk())
    cells.of(chunk).forEach((column, place) => {
      columns[place]?.push(...column);
    });
  expect(columns).toEqual(theirs);
  expect(new Set(columns[0]).size).toBeGreaterThan(1024);
  connection.closeSync();
  instance.closeSync();
});

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { fileOfMachine, tableReader } from "@quoin/engines";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { repository } from "../sources-hash.ts";
import { commandLines, invented, nameOf, shipped, tableCommands } from "./table-commands.ts";
import { cellsOf } from "./table-forms.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-ways-out-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  for (const [name, from] of Object.entries(shipped)) cpSync(join(repository, "examples", from), join(folder, name));
  for (const [name, text] of Object.entries(invented)) writeFileSync(join(folder, name), text);
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly unit?: string;
}

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[] };
    readonly quoin: unknown;
  }[];
}

let runs = 0;

async function written(words: string, format: string): Promise<{ readonly out: string; readonly described: Package }> {
  const out = join(folder, `out-${runs++}`);
  const [line = ""] = commandLines[words] ?? [];
  const said = line.split(" ").map((word) => (/\.(csv|yaml)$/.test(word) ? join(folder, word) : word));
  const run = await quoin(...words.split(" "), ...said, "--out", out, "--format", format, "--datapackage");
  expect(run).toMatchObject({ exitCode: 0 });
  expect(readdirSync(out)).toContain("provenance.json");
  return { out, described: JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8")) as Package };
}

/** Fifteen digits, as a workbook shows a number. */
const shown = (cells: readonly (readonly string[])[]) =>
  cells.map((row) => row.map((cell) => (cell !== "" && String(Number(cell)) === cell ? String(Number(Number(cell).toPrecision(15))) : cell)));

async function typesOfParquet(path: string): Promise<{ readonly types: readonly string[]; readonly quoin: unknown }> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    const types = (await connection.runAndReadAll(`SELECT column_type FROM (DESCRIBE SELECT * FROM '${path}')`)).getRows().map(([type]) => String(type));
    const kept = (await connection.runAndReadAll(`SELECT decode(value) FROM parquet_kv_metadata('${path}') WHERE decode(key) = 'quoin'`)).getRows();
    return { types, quoin: JSON.parse(String(kept[0]?.[0])) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const parquetTypes: Readonly<Record<string, readonly string[]>> = { integer: ["BIGINT"], number: ["DOUBLE"], date: ["DATE"], string: ["VARCHAR"] };
const arrowTypes: Readonly<Record<string, readonly string[]>> = { integer: ["Int32", "Int64"], number: ["Float64"], date: ["Date32<DAY>"], string: ["Utf8"] };

describe.each(tableCommands.filter(({ delivers }) => delivers === "folder").map(nameOf))("%s", (words) => {
  test("writes the same cells, types, units and provenance as csv, Parquet, Arrow and xlsx", async () => {
    const csv = await written(words, "csv");
    const [parquet, arrow, xlsx] = [await written(words, "parquet"), await written(words, "arrow"), await written(words, "xlsx")];
    expect(csv.described.resources.length).toBeGreaterThan(0);
    for (const { name, schema, quoin: facts } of csv.described.resources) {
      const cells = await cellsOf(join(csv.out, `${name}.csv`)).catch(() => null);
      // A table of no rows is written, too.
      if (cells === null) continue;
      for (const { out, described } of [parquet, arrow]) {
        const path = described.resources.find((each) => each.name === name)?.path ?? "";
        expect(await cellsOf(join(out, path)), path).toEqual(cells);
        expect(described.resources.find((each) => each.name === name)?.schema).toEqual(schema);
      }
      const typed = await typesOfParquet(join(parquet.out, `${name}.parquet`));
      const read = tableFromIPC(readFileSync(join(arrow.out, `${name}.arrow`)));
      for (const [place, { name: column, type, unit }] of schema.fields.entries()) {
        expect(parquetTypes[type], `${name}.${column}`).toContain(typed.types[place]);
        expect(arrowTypes[type], `${name}.${column}`).toContain(String(read.schema.fields[place]?.type));
        expect(read.schema.fields[place]?.metadata.get("unit"), `${name}.${column}`).toBe(unit);
      }
      expect(typed.quoin).toEqual(facts);
      expect(JSON.parse(String(read.schema.metadata.get("quoin")))).toEqual(facts);
      expect(facts).toMatchObject({
        command: words,
        table: name,
        inputs: expect.arrayContaining([expect.objectContaining({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })]),
      });
      const book = join(xlsx.out, `${name}.xlsx`);
      expect(shown(await cellsOf(book))).toEqual(shown(cells));
      if (cells.length === 1) continue;
      // The workbook carries what it was made of and what its columns mean with it.
      const units = await sheetOf(book, "columns");
      expect(units).toEqual([["table", "column", "unit", "measure", "version"], ...unitsOf(name, schema.fields, facts)]);
      expect((await sheetOf(book, "provenance")).map(([what]) => what)).toEqual(expect.arrayContaining(["command", "inputs", "code_version"]));
    }
  });
});

async function sheetOf(path: string, sheet: string): Promise<readonly (readonly string[])[]> {
  const opened = await tableReader.open(fileOfMachine(path), { sheet });
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const { sheet: found } = opened.value;
  return Array.from({ length: found.rows }, (_, row) => Array.from({ length: found.columns }, (_cell, column) => found.text(row, column)));
}

function unitsOf(table: string, fields: readonly Field[], facts: unknown): readonly (readonly string[])[] {
  const { columns } = facts as { readonly columns: Readonly<Record<string, { readonly unit: string; readonly measure: string; readonly version: number }>> };
  return fields.map(({ name }) => [
    table,
    name,
    columns[name]?.unit ?? "",
    columns[name]?.measure ?? "",
    columns[name] === undefined ? "" : String(columns[name].version),
  ]);
}

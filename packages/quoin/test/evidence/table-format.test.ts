import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { fileOfMachine, tableReader } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandRun, quoin } from "../command-line.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-format-"));
  await writeFile(join(folder, "units.csv"), "place,kind,count\n0011,x,30\n0011,y,40\n0012,x,50\n0012,y,20\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const columns = ["--location", "place", "--activity", "kind", "--value", "count"];

function structure(...words: readonly string[]): Promise<CommandRun> {
  return quoin("measure", "structure", ...(words.includes("--data") ? [] : ["--data", join(folder, "units.csv")]), ...columns, ...words);
}

async function measured(format: string, name = format): Promise<string> {
  const out = join(folder, name);
  expect(await structure("--out", out, "--format", format)).toMatchObject({ exitCode: 0 });
  return out;
}

async function cellsOf(path: string): Promise<readonly (readonly string[])[]> {
  const opened = await tableReader.open(fileOfMachine(path), {});
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const { sheet } = opened.value;
  return Array.from({ length: sheet.rows }, (_, row) => Array.from({ length: sheet.width(row) }, (_cell, column) => sheet.text(row, column)));
}

test("json holds codes as texts and numbers as numbers, row by row what csv holds", async () => {
  const csv = (await readFile(join(await measured("csv"), "cells.csv"), "utf8")).trim().split("\n");
  const json: unknown = JSON.parse(await readFile(join(await measured("json"), "cells.json"), "utf8"));
  expect(json).toHaveLength(csv.length - 1);
  expect(json).toMatchObject([{ location: "0011", activity: "x", value: 30 }, {}, {}, { location: "0012", activity: "y", value: 20 }]);
  expect((await readdir(join(folder, "json"))).filter((name) => name.endsWith(".csv"))).toEqual([]);
  expect(await readdir(join(folder, "json"))).toContain("provenance.json");
});

test.each(["parquet", "arrow", "jsonl", "csv.gz"])("%s is read back as what csv holds, and is the same bytes each time", async (format) => {
  const [csv, one, two] = [await measured("csv"), await measured(format), await measured(format, "again")];
  expect(Buffer.compare(await readFile(join(one, `cells.${format}`)), await readFile(join(two, `cells.${format}`)))).toBe(0);
  expect(await cellsOf(join(one, `cells.${format}`))).toEqual(await cellsOf(join(csv, "cells.csv")));
});

test("another format is refused before anything is read", async () => {
  const run = await structure("--out", "o", "--format", "xml");
  expect(run).toMatchObject({ exitCode: 2 });
  expect(run.stderr).toContain("--format must be one of csv, csv.gz, json, jsonl, parquet, arrow, xlsx; it is 'xml'.");
});

test("a file behind --out takes one table in the format of its ending, with what it was made of", async () => {
  const path = join(folder, "one.parquet");
  expect(await structure("--out", path, "--table", "locations")).toMatchObject({ exitCode: 0, stdout: "" });
  expect(await cellsOf(path)).toEqual(await cellsOf(join(await measured("csv"), "locations.csv")));
  const kept = (await readFile(path)).toString("latin1");
  const sha256 = createHash("sha256")
    .update(await readFile(join(folder, "units.csv")))
    .digest("hex");
  for (const said of ['"command":"measure structure"', `"sha256":"${sha256}"`, '"entropy":{"unit":"bits","measure":"structure.location-entropy"'])
    expect(kept).toContain(said);
  const packed = join(folder, "one.csv.gz");
  expect(await structure("--out", packed, "--table", "locations")).toMatchObject({ exitCode: 0 });
  expect(gunzipSync(await readFile(packed)).toString()).toBe(await readFile(join(folder, "csv", "locations.csv"), "utf8"));
});

test("a workbook takes every table as a sheet, and what they were made of", async () => {
  const path = join(folder, "all.xlsx");
  expect(await structure("--out", path)).toMatchObject({ exitCode: 0 });
  const opened = await tableReader.open(fileOfMachine(path), { sheet: "cells" });
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  expect(opened.value.sheets.map(({ name }) => name)).toEqual(["locations", "activities", "cells", "pairs", "similarity", "columns", "provenance"]);
  const { sheet } = opened.value;
  // Of a workbook fifteen digits are read, as it shows them.
  expect(["location", "activity", "value", "share"].map((_, column) => sheet.text(1, column))).toEqual([
    "0011",
    "x",
    "30",
    String(Number((3 / 7).toPrecision(15))),
  ]);
});

test("standard output takes one table", async () => {
  const run = await structure("--out", "-", "--table", "pairs", "--format", "jsonl");
  expect(run).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(run.stdout)).toMatchObject({ location_a: "0011", location_b: "0012" });
});

test("which table is meant is asked, and one that is not there is refused; nothing is written", async () => {
  const several = await structure("--out", join(folder, "x.csv"));
  expect(several).toMatchObject({ exitCode: 2 });
  expect(several.stderr).toContain("error[input.table-needed]");
  const none = await structure("--out", join(folder, "x"), "--table", "cell");
  expect(none.stderr).toContain("error[input.no-such-table]");
  expect((await readdir(folder)).filter((name) => /^x(\.|$)/.test(name))).toEqual([]);
});

test("datapackage.json says types, units, hashes and inputs, and its tables are read by their names", async () => {
  const out = join(folder, "described");
  expect(await structure("--out", out, "--datapackage")).toMatchObject({ exitCode: 0 });
  const written: unknown = JSON.parse(await readFile(join(out, "datapackage.json"), "utf8"));
  const sha256 = createHash("sha256")
    .update(await readFile(join(out, "locations.csv")))
    .digest("hex");
  expect(written).toMatchObject({
    resources: [
      {
        name: "locations",
        path: "locations.csv",
        hash: `sha256:${sha256}`,
        sources: [{ title: "units.csv" }],
        schema: { missingValues: [""] },
      },
      {},
      {},
      {},
      {},
    ],
  });
  const again = await quoin("measure", "structure", "--data", `${join(out, "datapackage.json")}#cells`, "--location", "location", "--activity", "activity", "--value", "value", "--out", join(folder, "from-package")); // biome-ignore format: one command a line
  expect(again).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(folder, "from-package", "cells.csv"), "utf8")).toBe(await readFile(join(out, "cells.csv"), "utf8"));
});

test("only the tables that are asked for are computed, the same as among all", async () => {
  const out = join(folder, "some");
  expect(await structure("--out", out, "--tables", "locations,cells")).toMatchObject({ exitCode: 0 });
  expect((await readdir(out)).sort()).toEqual(["cells.csv", "locations.csv", "provenance.json"]);
  expect(await readFile(join(out, "cells.csv"), "utf8")).toBe(await readFile(join(folder, "csv", "cells.csv"), "utf8"));
  expect((await structure("--out", out, "--tables", "cell")).stderr).toContain("unknown-table");
});

test("a query is asked of a database, and what standard input holds is only said of standard input", async () => {
  const sql = "SELECT 1";
  const run = await structure("--out", join(folder, "y"), "--sql", sql);
  expect(run.stderr).toContain("error[input.sql-elsewhere]");
  expect((await structure("--out", join(folder, "y"), "--input-format", "csv")).stderr).toContain("error[input.no-standard-input]");
  expect((await structure("--out", join(folder, "y"), "--data", "-", "--input-format", "ods")).stderr).toContain(
    "--input-format must be one of csv, tsv, xlsx, json, jsonl, parquet, arrow",
  );
});

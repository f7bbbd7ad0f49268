import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableReader } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-format-"));
  await writeFile(join(folder, "units.csv"), "place,kind,count\n0011,x,30\n0011,y,40\n0012,x,50\n0012,y,20\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function measured(format: string, name = format): Promise<string> {
  const out = join(folder, name);
  const run = await quoin(
    ...["measure", "structure", "--data", join(folder, "units.csv"), "--location", "place", "--activity", "kind", "--value", "count"],
    ...["--out", out, "--format", format],
  );
  expect(run.exitCode).toBe(0);
  return out;
}

test("json holds codes as texts and numbers as numbers, row by row what csv holds", async () => {
  const csv = (await readFile(join(await measured("csv"), "cells.csv"), "utf8")).trim().split("\n");
  const json: unknown = JSON.parse(await readFile(join(await measured("json"), "cells.json"), "utf8"));
  expect(json).toHaveLength(csv.length - 1);
  expect(json).toMatchObject([{ location: "0011", activity: "x", value: 30 }, {}, {}, { location: "0012", activity: "y", value: 20 }]);
  expect((await readdir(join(folder, "json"))).filter((name) => name.endsWith(".csv"))).toEqual([]);
  expect(await readdir(join(folder, "json"))).toContain("provenance.json");
});

test("parquet is read back as what csv holds, and is the same bytes each time", async () => {
  const [csv, one, two] = [await measured("csv"), await measured("parquet"), await measured("parquet", "again")];
  expect(Buffer.compare(await readFile(join(one, "cells.parquet")), await readFile(join(two, "cells.parquet")))).toBe(0);
  const cellsOf = async (path: string): Promise<string[][]> => {
    const opened = await tableReader.open({ name: path, path, bytes: async () => new Uint8Array(await readFile(path)) }, {});
    if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
    const { sheet } = opened.value;
    return Array.from({ length: sheet.rows }, (_, row) => Array.from({ length: sheet.width(row) }, (_, column) => sheet.text(row, column)));
  };
  expect(await cellsOf(join(one, "cells.parquet"))).toEqual(await cellsOf(join(csv, "cells.csv")));
});

test("another format is refused before anything is read", async () => {
  const run = await quoin("measure", "structure", "--data", "none.csv", "--location", "a", "--activity", "b", "--value", "c", "--out", "o", "--format", "xml");
  expect(run).toMatchObject({ exitCode: 2 });
  expect(run.stderr).toContain("--format must be one of csv, json, parquet, arrow, xlsx; it is 'xml'.");
});

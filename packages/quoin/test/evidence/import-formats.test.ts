import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const rows = "place,kind,count\n0011,x,30\n0011,y,40\n0012,x,50\n0012,y,20\n";
let folder = "";
let workspace = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-import-formats-"));
  workspace = join(folder, "office");
  await cp(join(import.meta.dirname, "../../../../examples/empty"), workspace, { recursive: true });
  await writeFile(join(folder, "units.csv"), rows);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The table of the workspace that `import` makes of a file, as it is kept. */
async function imported(data: string, as: string): Promise<string> {
  expect(await quoin("import", workspace, "--data", data, "--as", as)).toMatchObject({ exitCode: 0, stderr: "" });
  return readFile(join(workspace, "data", `${as}.csv`), "utf8");
}

test("a table that a measure wrote is imported the same from every format that it is written in", async () => {
  const words = ["measure", "structure", "--data", join(folder, "units.csv"), "--location", "place", "--activity", "kind", "--value", "count"];
  const kept: string[] = [];
  for (const format of ["csv", "csv.gz", "json", "jsonl", "parquet", "arrow", "xlsx"]) {
    const file = join(folder, `pairs.${format}`);
    expect(await quoin(...words, "--out", file, "--table", "activities")).toMatchObject({ exitCode: 0 });
    kept.push(await imported(file, `activities_${format.replace(".", "_")}`));
  }
  expect(kept[0]?.split("\n").length).toBeGreaterThan(2);
  // Of a workbook fifteen digits are read, as it shows them; every other format keeps each bit.
  expect(kept.slice(1, -1)).toEqual(kept.slice(1, -1).map(() => kept[0]));
  const numbers = (text: string) => text.split(/[,\n]/).map((cell) => (/\.\d{15,}/.test(cell) ? String(Number(Number(cell).toPrecision(15))) : cell));
  expect(numbers(kept.at(-1) ?? "")).toEqual(numbers(kept[0] ?? ""));
});

test("the help of import names every way in", async () => {
  const help = (await quoin("import", "--help")).stdout.replaceAll(/\s+/g, " ");
  for (const way of [".csv.gz", ".jsonl", ".xlsx", ".parquet", ".arrow", "F.duckdb#TABLE", "F.sqlite#TABLE", "datapackage.json#RESOURCE", "- (standard input)"])
    expect(help).toContain(way);
});

import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { importRuns } from "./import-runs.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-import-"));
  dir = join(folder, "office");
  expect((await quoin("init", dir)).exitCode).toBe(0);
  expect(await codes("regions", "region_code,name_zh,n\n110000,北京,1\n120000,天津,2\n130000,河北,3\n140000,山西,4\n")).toEqual([0]);
  const manifest = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));
  manifest.resources[0].schema.primaryKey = "region_code";
  await writeFile(join(dir, "datapackage.json"), `${JSON.stringify(manifest, null, 2)}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const { newestFile, importing, codes, report } = importRuns(() => ({ folder, dir }));

/** Hashes of all files; the two that SQLite keeps beside a database while this process has it open hold nothing of their own. */
async function everyFile(): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => !/-(shm|wal)$/.test(name));
  const hashes = await Promise.all(
    names.sort().map(
      async (name) =>
        [
          name,
          createHash("sha256")
            .update(await readFile(name))
            .digest("hex"),
        ] as const,
    ),
  );
  return Object.fromEntries(hashes);
}

const page = "表1,,\n地区,2019,2020\n全国,3,9\n北 京,1,4\n天津,2,5\n注：示例,,\n";

describe("an import", () => {
  test("answers everything that it found, and --dry-run changes nothing at all", async () => {
    const before = await everyFile();
    const { sha256, ...rest } = await report("pages", page, "--dry-run");
    expect(await everyFile()).toEqual(before);
    expect(sha256).toBe(createHash("sha256").update(page).digest("hex"));
    expect(rest).toMatchObject({
      file: newestFile(),
      format: "csv",
      encoding: "utf-8",
      delimiter: ",",
      decimal: ".",
      thousands: null,
      sheet: null,
      sheets: [],
      header_rows: [2],
      footer_rows: [6],
      columns: [
        { source: "地区", name: "地区", type: "text", missing: 0 },
        { source: "2019", name: "2019", type: "number", missing: 0 },
        { source: "2020", name: "2020", type: "number", missing: 0 },
      ],
      rows: 3,
      totals: [{ row: 3, column: "地区", value: "全国", kind: "total" }],
      missing: {},
      written: 2,
      warnings: [],
    });
  });

  test("sets aside the sum of a Polish table, by year, and keeps one that is no sum", async () => {
    const table = "Województwo;Rok;Nakłady\nŁódzkie;2022;10,5\nŚląskie;2022;20\nRazem;2022;30,5\nŁódzkie;2023;12\nŚląskie;2023;21\nRazem;2023;40\n";
    const told = await report("naklady", table, "--dry-run");
    expect(told).toMatchObject({ totals: [{ row: 4, column: "Województwo", value: "Razem", kind: "total" }], written: 5 });
    expect(told.warnings).toMatchObject([{ code: "import.total-kept" }]);
  });

  test("makes a table of the data package with its hash, its source and a record", async () => {
    await report("pages", page);
    const csv = await readFile(join(dir, "data/pages.csv"), "utf8");
    expect(csv).toBe("地区,2019,2020\n北京,1,4\n天津,2,5\n");
    const manifest = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));
    const resource = manifest.resources.find(({ name }: { name: string }) => name === "pages");
    expect(resource).toMatchObject({
      path: "data/pages.csv",
      hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
      schema: { fields: [{ name: "地区", type: "string" }, { name: "2019", type: "number" }, { name: "2020" }] },
      sources: [{ title: newestFile(), path: "sources/pages.csv" }],
    });
    expect(await readFile(join(dir, "sources/pages.csv"), "utf8")).toBe(page);
    expect(JSON.parse((await quoin("record", "get", dir, "dataset", "pages", "--json")).stdout)).toMatchObject({ rows: 2, version: 1 });
    expect((await quoin("verify", dir)).exitCode).toBe(0);
  });

  test("with a mapping makes long rows, keyed by what names them", async () => {
    const mapping = join(folder, "long.yaml");
    await writeFile(mapping, "columns: {地区: region}\nlong:\n  keys: [region]\n  pattern: '^(?<year>\\d{4})$'\n  value: people\n");
    expect(await report("long", page, "--mapping", mapping)).toMatchObject({ rows: 3, written: 4, columns: [{ source: "地区", name: "region" }, {}, {}] });
    expect(await readFile(join(dir, "data/long.csv"), "utf8")).toBe("region,year,people\n北京,2019,1\n北京,2020,4\n天津,2019,2\n天津,2020,5\n");
    const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));
    expect(resources.find(({ name }: { name: string }) => name === "long")).toMatchObject({
      schema: { primaryKey: ["region", "year"], fields: [{ type: "string" }, { type: "year" }, { type: "number" }] },
      sources: [{ path: "sources/long.csv" }, { title: "long.yaml", path: "sources/long.mapping.yaml" }],
    });
    expect(await codes("long", `${page}北京,7,\n`.replace("注：示例,,\n", ""), "--mapping", mapping)).toEqual([2, "import.duplicate-key 6:1"]);
  });

  test("replaces the table, keeps its schema and lets go of the files of its former state", async () => {
    await report("pages", "note,地区,2019,2020\nx,北京,1,2\n", "--replace", "--source", "Bureau of Statistics");
    expect(await readFile(join(dir, "data/pages.csv"), "utf8")).toBe("地区,2019,2020,note\n北京,1,2,x\n");
    await report("long", "region,year,people\n北京,2019,1\n", "--replace");
    expect(await readdir(join(dir, "sources"))).toEqual(["long.csv", "pages.csv", "regions.csv"]);
    const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));
    expect(resources.find(({ name }: { name: string }) => name === "pages").sources[0].title).toBe("Bureau of Statistics");
  });
});

describe("bad input exits 2 and changes nothing", () => {
  const cases: readonly [string, string, string, (string | number)[]][] = [
    ["a column of the schema is missing", "long", "region,people\n北京,1\n", ["import.missing-column 1:1"]],
    ["a key stands twice", "regions", "region_code,name_zh,n\n110000,北京,1\n110000,天津,2\n", ["import.duplicate-key 3:1"]],
    ["a text where a number belongs", "regions", "region_code,name_zh,n\n110000,北京,many\n", ["import.not-a-number 2:3"]],
    ["a year out of range", "long", "region,year,people\n北京,20199,1\n", ["import.year-out-of-range 2:2"]],
    ["a code that no register knows", "firms", "region_code,n\n110000,1\n120000,2\n990000,3\n", ["import.unknown-code 4:1"]],
    ["an empty key", "regions", "region_code,name_zh,n\n,北京,1\n", ["table.missing-key 2:1"]],
    ["no row", "firms", "a,b\n", ["table.empty 1:1"]],
    ["a torn row", "firms", "a,b\n1,2\n1,2,3\n", ["table.ragged-row 3:3"]],
    ["an open quotation mark", "firms", 'a,b\n"1,2\n', ["table.open-quote 2:1"]],
  ];
  test.each(cases)("%s", async (_, table, content, expected) => {
    const before = await everyFile();
    expect(await codes(table, content)).toEqual([2, ...expected]);
    expect(await everyFile()).toEqual(before);
  });

  test("a name that is none, a file that is not there, a workspace that is none", async () => {
    expect((await importing("Big Table", "a,b\n1,2\n")).stderr).toMatch(/^error\[import.table-name\]/);
    const gone = await quoin("import", dir, "--data", join(folder, "gone.csv"), "--as", "x");
    expect([gone.exitCode, gone.stderr]).toEqual([2, expect.stringMatching(/^error\[input.file-not-found\]/)]);
    const nowhere = await quoin("import", join(folder, "nowhere"), "--data", join(folder, "file1.csv"), "--as", "x");
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([2, expect.stringMatching(/^error\[workspace.not-found\]/)]);
  });
});

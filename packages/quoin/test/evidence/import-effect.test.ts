import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { importRuns } from "./import-runs.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-effect-"));
  dir = join(folder, "office");
  expect((await quoin("init", dir, "--languages", "en", "--time-zone", "UTC")).exitCode).toBe(0);
  await writeFile(join(folder, "key.yaml"), "key: [region, year]\n");
  expect((await importing("funds", table([2019, 2020]), "--mapping", join(folder, "key.yaml"))).exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const { newFile, importing, codes, report } = importRuns(() => ({ folder, dir }));

const regions = ["north", "south", "west"];

/** Funds of three places that grow by a tenth a year. */
function table(years: readonly number[], times = 1): string {
  const rows = years.flatMap((year) => regions.map((region, place) => `${region},${year},${1000 * (place + 1) * (1 + 0.1 * (year - 2019)) * times}`));
  return `region,year,funds\n${rows.join("\n")}\n`;
}

/** What the refusal of an import says, as an API would. */
async function refused(content: string, ...options: string[]) {
  const path = newFile();
  await writeFile(path, content);
  const { exitCode, stderr } = await quoin("import", dir, "--data", path, "--as", "funds", "--json", ...options);
  return { exitCode, stderr };
}

async function everything(): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".quoin") && !entry.parentPath.endsWith("former"))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(names.sort().map(async (name) => [name, await readFile(name, "utf8")] as const)));
}

describe("an import says what comes, changes, stays and goes, and takes nothing away unasked", () => {
  test("a new year alone does not replace the years before it: the refusal gives the numbers and both ways on, dry or not", async () => {
    const before = await everything();
    for (const how of [[], ["--dry-run"]]) {
      const { exitCode, stderr } = await refused(table([2021]), ...how);
      expect([exitCode, stderr]).toEqual([
        2,
        expect.stringMatching(/import\.rows-would-go[\s\S]*6 rows would go[\s\S]*3 rows would come[\s\S]*--append[\s\S]*--replace/),
      ]);
    }
    expect(await everything()).toEqual(before);
  });

  test("--append lays it beside them, and its file beside the first", async () => {
    const told = await report("funds", table([2021]), "--append", "--reason", "return of 2021");
    expect(told).toMatchObject({ mode: "append", written: 9, effect: { rows: { come: 3, change: 0, stay: 6, go: 0 } } });
    expect((await readFile(join(dir, "data/funds.csv"), "utf8")).split("\n")).toHaveLength(11);
    expect((await readdir(join(dir, "sources"))).sort()).toEqual(["funds.2.csv", "funds.csv", "funds.mapping.yaml"]);
    expect((await quoin("verify", dir)).exitCode).toBe(0);
  });

  test("--append changes no row that stands; --update does, and counts it; one that is the same stays", async () => {
    const corrected = "region,year,funds\nnorth,2021,1201\nsouth,2021,2400\n";
    expect(await codes("funds", corrected, "--append")).toEqual([2, "import.key-stands 2:1"]);
    expect(await report("funds", corrected, "--update", "--dry-run")).toMatchObject({
      effect: { rows: { come: 0, change: 1, stay: 8, go: 0 } },
      examples: [{ fate: "change", named: ["north", "2021"], cells: [{ column: "funds", before: "1200", after: "1201" }] }],
    });
  });

  test("without a word changed rows are taken and counted, as long as none goes", async () => {
    const all = (await readFile(join(dir, "data/funds.csv"), "utf8")).replace("north,2021,1200", "north,2021,1202");
    expect(await report("funds", all)).toMatchObject({ mode: null, effect: { rows: { come: 0, change: 1, stay: 8, go: 0 } } });
  });

  test.each([
    ["ten thousand times as much", 10_000, 10_000],
    ["a thousandth", 0.001, 1_000],
  ])("figures of %s are asked about with both readings, and brought to the former scale where that is the answer", async (_, times, factor) => {
    const wrong = table([2022], times);
    const { exitCode, stderr } = await refused(wrong, "--append", "--dry-run");
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringMatching(new RegExp(`import\\.scale-doubted[\\s\\S]*${factor} to 1[\\s\\S]*funds=1[\\s\\S]*funds=${factor}`)),
    ]);
    const moved = await report("funds", wrong, "--append", "--scale", `funds=${factor}`, "--dry-run");
    expect(moved.examples[0]).toMatchObject({ fate: "come", named: ["north", "2022"] });
    expect(moved.sample.rows.map((row) => Number(row[2]))).toEqual([1300, 2600, 3900]);
    const taken = await report("funds", wrong, "--append", "--scale", "funds=1", "--dry-run");
    expect(taken.sample.rows.map((row) => Number(row[2]))).toEqual([1300 * times, 2600 * times, 3900 * times]);
    expect((await refused(table([2022]), "--append", "--scale", "funds=100", "--dry-run")).stderr).toContain("import.scale-not-doubted");
  });

  test("a table without a key is neither appended to nor updated, and the fix says how it can be", async () => {
    expect(await report("notes", "place,text\nnorth,a\nsouth,b\n")).toMatchObject({ effect: { rows: { come: 2, change: 0, stay: 0, go: 0 } } });
    for (const flag of ["--append", "--update"]) expect(await codesOf("notes", "place,text\nwest,c\n", flag)).toEqual([2, "import.no-key"]);
    await writeFile(join(folder, "place.yaml"), "key: [place]\n");
    expect(await report("notes", "place,text\nwest,c\n", "--append", "--mapping", join(folder, "place.yaml"))).toMatchObject({ written: 3 });
    expect(await report("notes", "place,text\nwest,d\n", "--update", "--dry-run")).toMatchObject({ effect: { rows: { change: 1, stay: 2 } } });
  });

  test("two ways at once are refused, and an answer that is no pair too", async () => {
    expect((await refused(table([2022]), "--append", "--replace")).exitCode).toBe(2);
    expect((await refused(table([2022]), "--append", "--scale", "funds")).stderr).toContain("input.no-pair");
  });

  test("a column that is gone stays with its old cells or goes, as is chosen, and that is said; without a choice the fault names both", async () => {
    await report("staff", "region,year,people,note\nnorth,2020,5,a\nsouth,2020,6,b\n", "--mapping", join(folder, "key.yaml"));
    const without = "region,year,people\nnorth,2021,6\n";
    const path = newFile();
    await writeFile(path, without);
    const asked = await quoin("import", dir, "--data", path, "--as", "staff", "--append");
    expect([asked.exitCode, asked.stderr]).toEqual([2, expect.stringMatching(/import\.missing-column[\s\S]*--column 'note=keep'[\s\S]*--column 'note=drop'/)]);
    const kept = await report("staff", without, "--append", "--column", "note=keep", "--dry-run");
    expect([kept.columns_kept, kept.warnings.map(({ code }) => code)]).toEqual([["note"], ["import.column-kept"]]);
    await report("staff", without, "--append", "--column", "note=drop");
    expect(await readFile(join(dir, "data/staff.csv"), "utf8")).toBe("region,year,people\nnorth,2020,5\nsouth,2020,6\nnorth,2021,6\n");
    const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));
    expect(resources.find(({ name }: { name: string }) => name === "staff").schema.fields.map(({ name }: { name: string }) => name)).toEqual([
      "region",
      "year",
      "people",
    ]);
    expect(await codesOf("staff", "region,people\nnorth,6\n", "--append", "--column", "year=drop")).toEqual([2, "import.key-column-gone"]);
    expect(await codesOf("staff", without, "--append", "--column", "people=drop")).toEqual([2, "import.column-not-gone"]);
    expect((await quoin("verify", dir)).exitCode).toBe(0);
    await quoin("import", "undo", dir, "--reason", "the notes are wanted");
    expect(await readFile(join(dir, "data/staff.csv"), "utf8")).toBe("region,year,people,note\nnorth,2020,5,a\nsouth,2020,6,b\n");
  });
});

async function codesOf(as: string, content: string, ...options: string[]): Promise<(number | string)[]> {
  const { exitCode, stderr } = await importing(as, content, ...options);
  return [exitCode, ...[...stderr.matchAll(/^error\[([^\]]+)\]/gm)].map((match) => String(match[1]))];
}

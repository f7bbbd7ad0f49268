import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { importRuns } from "./import-runs.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-undo-"));
  dir = join(folder, "office");
  expect((await quoin("init", dir, "--languages", "en", "--time-zone", "UTC")).exitCode).toBe(0);
  await writeFile(join(folder, "places.yaml"), "key: [Kód]\nroles:\n  regions: {fields: {code: Kód, name: Názov}}\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const { importing, report } = importRuns(() => ({ folder, dir }));

/** Every file of the workspace but the database and what is kept of former states. */
async function everything(): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".quoin") && !entry.parentPath.endsWith("former"))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(names.sort().map(async (name) => [name, await readFile(name, "utf8")] as const)));
}

async function answered(...words: string[]) {
  const { exitCode, stdout, stderr } = await quoin(...words, "--json");
  expect(exitCode, stderr).toBe(0);
  return JSON.parse(stdout);
}

const imports = async () => (await answered("import", "list", dir)).imports as { readonly id: string }[];
const region = async (id: string) => answered("record", "get", dir, "region", id);

test("the first import of a table is undone: table, originals, mapping, roles and records are as before, in one step", async () => {
  const before = await everything();
  await report("miesta", "Kód,Názov\nA,Alpha\nB,Beta\n", "--mapping", join(folder, "places.yaml"), "--reason", "the list of 2024");
  expect(await region("A")).toMatchObject({ labels: { en: "Alpha" }, retired: false });
  expect(await imports()).toMatchObject([
    {
      id: "import-1",
      table: "miesta",
      reason: "the list of 2024",
      mode: "replace",
      effect: { rows: { come: 2, change: 0, stay: 0, go: 0 } },
      former: null,
      undone_by: null,
    },
  ]);
  const undone = await answered("import", "undo", dir, "--reason", "the wrong list");
  expect(undone).toMatchObject({ undoes: "import-1", effect: { rows: { come: 0, change: 0, stay: 0, go: 2 } }, sha256: null, kept: [] });
  expect(await everything()).toEqual(before);
  expect(await region("A")).toMatchObject({ retired: true });
  expect(await imports()).toMatchObject([
    { mode: "undo", undoes: "import-1", reason: "the wrong list" },
    { id: "import-1", undone_by: "import-2" },
  ]);
  // The undoing is undone like anything else.
  await answered("import", "undo", dir, "--id", "import-2", "--reason", "it was the right list after all");
  expect(await readFile(join(dir, "data/miesta.csv"), "utf8")).toBe("Kód,Názov\nA,Alpha\nB,Beta\n");
  expect(await region("A")).toMatchObject({ retired: false });
  expect((await quoin("verify", dir)).exitCode).toBe(0);
});

test("records would go: refused without --replace, done with it, back when it is undone; what a person changed since stays and is listed", async () => {
  const before = await everything();
  const shorter = "Kód,Názov\nA,Alfa\nC,Gamma\n";
  const refused = await importing("miesta", shorter);
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringMatching(/1 rows would go and 1 records be retired[\s\S]*--replace/)]);
  expect(await report("miesta", shorter, "--replace")).toMatchObject({
    effect: { rows: { come: 1, change: 1, stay: 0, go: 1 }, records: { come: 1, retire: 1 } },
  });
  expect([(await region("B")).retired, (await region("A")).labels.en]).toEqual([true, "Alfa"]);
  const gamma = await region("C");
  const { version, retired: _, ...body } = gamma;
  await writeFile(join(folder, "c.json"), JSON.stringify({ ...body, latitude: 48.5 }));
  await answered("record", "put", dir, "region", "C", "--data", join(folder, "c.json"), "--if-version", String(version), "--reason", "measured");
  const would = await answered("import", "undo", dir, "--dry-run");
  expect([would.id, would.kept]).toEqual([null, [{ type: "region", id: "C", fields: ["latitude"] }]]);
  expect(await answered("import", "undo", dir, "--reason", "too short")).toMatchObject({ kept: [{ type: "region", id: "C", fields: ["latitude"] }] });
  expect([(await region("B")).retired, (await region("A")).labels.en]).toEqual([false, "Alpha"]);
  expect(await region("C")).toMatchObject({ retired: false, latitude: 48.5 });
  expect(await everything()).toEqual(before);
});

test("one that is not the newest of its table is refused with the later ones named; a reason is asked; the history tells figures before and after", async () => {
  await writeFile(join(folder, "year.yaml"), "key: [year]\n");
  await report("sums", "year,funds\n2020,10\n2021,12\n", "--mapping", join(folder, "year.yaml"));
  await report("sums", "year,funds\n2022,13\n", "--append");
  await report("sums", "year,funds\n2023,14\n", "--append");
  const [newest, middle] = (await answered("import", "list", dir, "--table", "sums")).imports;
  expect([newest.figures, middle.figures]).toEqual([
    [{ column: "funds", indicator: null, unit: null, before: 35, after: 49 }],
    [{ column: "funds", indicator: null, unit: null, before: 22, after: 35 }],
  ]);
  const refused = await quoin("import", "undo", dir, "--id", middle.id, "--reason", "no");
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining(`import.not-newest`)]);
  expect(refused.stderr).toContain(newest.id);
  expect((await quoin("import", "undo", dir)).stderr).toContain("import.reason-missing");
  await answered("import", "undo", dir, "--reason", "first the last");
  await answered("import", "undo", dir, "--id", middle.id, "--reason", "then the one before");
  expect(await readFile(join(dir, "data/sums.csv"), "utf8")).toBe("year,funds\n2020,10\n2021,12\n");
  const again = await quoin("import", "undo", dir, "--id", middle.id, "--reason", "twice");
  expect(again.stderr).toContain("import.undone-already");
});

test("former files are named by verify and backup; one that is damaged is told, and one that was changed by hand is not undone over", async () => {
  const { former_files, ok } = await answered("verify", dir);
  expect([ok, former_files.length > 0, former_files[0]]).toEqual([
    true,
    true,
    { file: expect.stringMatching(/^former\/[0-9a-f]{64}$/), path: expect.any(String), table: expect.any(String), import: expect.any(String) },
  ]);
  const backup = await answered("backup", dir, "--to", join(folder, "office.tar.gz"));
  expect(backup.former_files).toBeGreaterThan(0);
  await report("sums", "year,funds\n2020,10\n2021,12\n2022,15\n");
  await writeFile(join(dir, "data/sums.csv"), "year,funds\n2020,10\n2021,12\n2022,16\n");
  expect((await quoin("import", "undo", dir, "--reason", "no")).stderr).toContain("import.changed-since");
  await writeFile(join(dir, former_files[0].file), "damaged");
  const damaged = await quoin("verify", dir);
  expect([damaged.exitCode, `${damaged.stdout}${damaged.stderr}`]).toEqual([2, expect.stringContaining("former/")]);
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOverHttp } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";
import { importRuns } from "./import-runs.ts";

/** Units that nobody has said: listed, confirmed or said otherwise, undone, by the command line and over HTTP. All figures are invented. */
let folder: string;
let dir: string;
const { importing } = importRuns(() => ({ folder, dir }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-import-units-"));
  dir = join(folder, "office");
  const words = [
    "--currency",
    "BRL",
    "--time-zone",
    "America/Sao_Paulo",
    "--languages",
    "en",
    "--root",
    "BR",
    "--root-name",
    "Brasil",
    "--levels",
    "country,state",
  ];
  expect((await quoin("init", dir, ...words)).exitCode).toBe(0);
  // As a table stood before units were asked for: read in the unit of its field, which nobody ever said.
  const taken = await importing(
    "projects",
    "project,central_funds,duration,call_year,region\nA,100,2,2021,SP\nB,50,3,2021,MG\n",
    "--answer",
    "units/central_funds=BRL",
    "--answer",
    "units/duration=years",
  );
  expect(taken.exitCode, taken.stderr).toBe(0);
  const path = join(dir, "datapackage.json");
  await writeFile(path, (await readFile(path, "utf8")).replace(/,\s*"unit": "BRL"/, ""));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function json<T>(...words: string[]): Promise<T> {
  const { exitCode, stdout, stderr } = await quoin(...words, "--json");
  expect(exitCode, stderr).toBe(0);
  return JSON.parse(stdout) as T;
}

interface Open {
  readonly units: readonly {
    readonly table: string;
    readonly column: string;
    readonly unit: string;
    readonly question: { readonly choices?: readonly { readonly value: string }[] };
  }[];
}
const open = async () => (await json<Open>("import", "units", dir)).units.map(({ table, column, unit }) => [table, column, unit]);
const funds = async (id: string) => (await json<{ readonly central_funds: string }>("record", "get", dir, "project", id)).central_funds;
const described = async () => {
  const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8")) as {
    readonly resources: readonly { readonly name: string; readonly schema: { readonly fields: readonly { readonly name: string }[] } }[];
  };
  return resources.find(({ name }) => name === "projects")?.schema.fields.find(({ name }) => name === "central_funds");
};

test("an import writes down the unit that was assumed; doctor and the list name the column, the unit and the command that confirms it", async () => {
  expect(await open()).toEqual([["projects", "central_funds", "BRL 10k"]]);
  const again = await importing("projects", "project,central_funds,duration,call_year,region\nC,7,3,2022,MG\n", "--append", "--mapping", await keyed());
  expect(again.exitCode, again.stderr).toBe(0);
  expect(again.stderr).toContain("import confirm DIR projects central_funds");
  expect(await described()).toMatchObject({ unit: "BRL 10k", assumed: true });
  expect(await open()).toEqual([["projects", "central_funds", "BRL 10k"]]);
  expect((await quoin("doctor", dir)).stdout).toContain("quoin import confirm DIR projects central_funds");
});

async function keyed(): Promise<string> {
  const path = join(folder, "key.yaml");
  await writeFile(path, "key: [project]\n");
  return path;
}

test("another unit is said: a dry run changes nothing, then records and figures follow, and undoing brings both back", async () => {
  expect(await funds("C")).toBe("70000");
  const before = await readFile(join(dir, "datapackage.json"), "utf8");
  const words = ["import", "confirm", dir, "projects", "central_funds", "--unit", "R$ mil"];
  const tried = await json<{ readonly id: null; readonly effect: { readonly records: object } }>(...words, "--dry-run");
  expect(tried).toMatchObject({ id: null, effect: { rows: { come: 0, change: 0, stay: 3, go: 0 }, records: { come: 0, retire: 0 } } });
  expect(await readFile(join(dir, "datapackage.json"), "utf8")).toBe(before);
  const said = await json<{ readonly id: string }>(...words, "--reason", "asked the ministry");
  expect(await funds("C")).toBe("7000");
  expect(await described()).toEqual({ name: "central_funds", type: "number", unit: "R$ mil" });
  expect(await open()).toEqual([]);
  const { imports } = await json<{ readonly imports: readonly object[] }>("import", "list", dir);
  expect(imports[0]).toMatchObject({
    id: said.id,
    mode: "units",
    reason: "asked the ministry",
    figures: [{ column: "central_funds", unit: "BRL 10k", before: 157, after: 15.7 }],
  });
  await json("import", "undo", dir, "--reason", "it was ten thousands after all");
  expect(await funds("C")).toBe("70000");
  expect(await described()).toMatchObject({ unit: "BRL 10k", assumed: true });
});

test("a unit of something else is asked about with the readings; a column that waits for nothing is refused with those that do", async () => {
  const wrong = await quoin("import", "confirm", dir, "projects", "central_funds", "--unit", "percent");
  expect([wrong.exitCode, wrong.stderr.includes("error[import.unit-unknown]")]).toEqual([2, true]);
  const other = await quoin("import", "confirm", dir, "projects", "duration");
  expect(other.exitCode).toBe(2);
  expect(other.stderr).toMatch(/error\[import\.nothing-to-confirm\].*these do: central_funds/);
});

test("over HTTP the question holds its choices, and one of them confirms it", async () => {
  const { ask: asked, close } = await askedOverHttp(dir);
  const listed = (await asked("import-units", {})).body as unknown as Open;
  expect(listed.units[0]?.question.choices?.map(({ value }) => value)).toEqual(["BRL", "BRL 1k", "BRL 10k", "BRL 1m", "BRL 1bn"]);
  const done = await asked("import-confirm", { table: "projects", column: "central_funds", unit: "BRL 10k" });
  expect([done.status, done.body["columns"]]).toEqual([200, [{ column: "central_funds", assumed: "BRL 10k", unit: "BRL 10k" }]]);
  expect((await asked("import-units", {})).body).toEqual({ units: [], by_hand: [] });
  await close();
  expect(await described()).toEqual({ name: "central_funds", type: "number", unit: "BRL 10k" });
});

test("a file that replaces the table in another unit is read in its own, by register and rules alike", async () => {
  const file = "project,central_funds,duration,call_year,region\nA,1000,2,2021,SP\n";
  const said = ["--replace", "--answer", "units/central_funds=BRL 1k", "--answer", "units/duration=years"];
  // That the table goes over to another unit is confirmed by naming the former one.
  expect((await importing("projects", file, ...said)).stderr).toContain("import.unit-differs");
  const taken = await importing("projects", file, ...said, "--answer", "units_before/central_funds=BRL 10k");
  expect(taken.exitCode, taken.stderr).toBe(0);
  expect(await funds("A")).toBe("1000000");
  expect(await described()).toMatchObject({ unit: "BRL 1k" });
  await json("import", "undo", dir, "--reason", "another list");
  expect(await described()).toMatchObject({ unit: "BRL 10k" });
});

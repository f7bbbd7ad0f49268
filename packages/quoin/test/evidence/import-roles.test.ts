import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { importRuns } from "./import-runs.ts";

/** The mapping of an import says which role of the rules the table plays, and quoin.yaml says it afterwards: an office need not write that file by hand. */
let folder: string;
let dir: string;
const { newFile, importing } = importRuns(() => ({ folder, dir }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-import-roles-"));
  dir = join(folder, "office");
  await quoin(
    "init",
    dir,
    "--name",
    "Office",
    "--currency",
    "EUR",
    "--languages",
    "en",
    "--root",
    "AD",
    "--root-name",
    "Ardenia",
    "--levels",
    "country,canton",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const places = "Kód,Názov,Patrí pod,Stupeň\nAD,Ardenia,,country\nAD1,Žeravina,AD,canton\nAD2,Ľubovňa,AD,canton\n";
const settings = () => readFile(join(dir, "quoin.yaml"), "utf8");

async function mapped(table: string, content: string, mapping: string, ...options: string[]) {
  const path = newFile("yaml");
  await writeFile(path, mapping);
  const { exitCode, stderr } = await importing(table, content, "--mapping", path, ...options);
  return { exitCode, stderr, notes: [...stderr.matchAll(/(?:error|warning)\[([^\]]+)\]/g)].map(([, code]) => code) };
}

test("a role of the mapping stands in quoin.yaml, beside everything that stood there, and the register follows it at once", async () => {
  const before = await settings();
  const mapping = "roles: {regions: {fields: {code: Kód, name: Názov, parent: Patrí pod, level: Stupeň}}}\n";
  expect(await mapped("miesta", places, mapping, "--dry-run")).toMatchObject({ exitCode: 0, notes: [] });
  expect(await settings()).toBe(before);
  expect(await mapped("miesta", places, mapping)).toMatchObject({ exitCode: 0, notes: [] });
  const after = await settings();
  const lines = after.split("\n");
  expect(before.split("\n").filter((line) => !lines.includes(line) && !line.startsWith("roles"))).toEqual([]);
  expect(after).toContain("regions:\n    table: miesta\n    fields:\n      code: Kód\n");
  const listed = JSON.parse((await quoin("record", "list", dir, "region", "--json")).stdout) as {
    readonly records: readonly { readonly id: string; readonly level: string }[];
  };
  expect(listed.records.map(({ id, level }) => [id, level])).toEqual([
    ["AD", "country"],
    ["AD1", "canton"],
    ["AD2", "canton"],
  ]);
  // Said once more, it changes nothing.
  expect((await mapped("miesta", places, mapping)).exitCode).toBe(0);
  expect(await settings()).toBe(after);
});

test("what is not named stays, what is null goes, and a condition is kept", async () => {
  const firms = "id,kanton,odbor,počet,stav\nx,AD1,stal,3,zije\n";
  await mapped(
    "firmy",
    firms,
    "roles: {firm_counts: {fields: {region: kanton, industry: odbor, firms: počet}, where: [{column: stav, op: '=', value: zije}]}}\n",
  );
  await mapped("firmy", firms, "roles: {firm_counts: {fields: {industry: null, year: {constant: 2023}}}}\n");
  const said = (await settings()).slice((await settings()).indexOf("firm_counts:"));
  expect(said).toContain("year:\n        constant: 2023");
  expect(said).toContain("column: stav");
  expect(said).toContain("firms: počet");
  expect(said).not.toContain("odbor");
});

test("a role, a field, a column that is not there is refused where it stands in the mapping, and nothing is written", async () => {
  const before = await settings();
  const wrong = await mapped("miesta", places, "roles:\n  region: {}\n");
  expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringMatching(/roles\.unknown-role\] \S*:2:3[\s\S]*regions/)]);
  const field = await mapped("miesta", places, "roles:\n  regions:\n    fields:\n      cod: Kód\n");
  expect([field.exitCode, field.stderr]).toEqual([2, expect.stringMatching(/roles\.unknown-field\] \S*:4:7[\s\S]*'code'/)]);
  const column = await mapped("miesta", places, "roles:\n  regions:\n    fields:\n      code: Kod\n");
  expect([column.exitCode, column.stderr]).toEqual([2, expect.stringMatching(/roles\.no-column\] \S*:4:7[\s\S]*'Kód'/)]);
  expect(await settings()).toBe(before);
});

test("a value that the role cannot have is refused at its cell, by the role that the mapping gives", async () => {
  const { exitCode, stderr } = await mapped(
    "stavy",
    "kanton,rok,firmy\nAD1,2020,-4\n",
    "roles: {firm_counts: {fields: {region: kanton, year: rok, firms: firmy, industry: {constant: a}}}}\n",
  );
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/evidence\.impossible-value\] \S*:2:3/)]);
  expect(await settings()).not.toContain("stavy");
});

test("a table that is named like a role and says nothing of it under a heading that is known is told of when it comes in", async () => {
  const unread = await mapped("projects", "Cislo,Nazov\n1,A\n2,B\n", "{}\n", "--dry-run");
  expect(unread).toMatchObject({ exitCode: 0, notes: ["evidence.lacks-columns"] });
  expect(unread.stderr).toMatch(/fix: .*roles\.\w+\.fields/);
  // Under its own name it plays no role, and nothing is said.
  expect(await mapped("ine", "Cislo,Nazov\n1,A\n2,B\n", "{}\n", "--dry-run")).toMatchObject({ exitCode: 0, notes: [] });
});

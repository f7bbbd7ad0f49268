import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder: string;
let dir: string;

interface Needs {
  readonly rules: readonly {
    readonly rule: string;
    readonly parts: readonly {
      readonly part: string;
      readonly runs: string | null;
      readonly missing: readonly string[];
      readonly roles: readonly {
        readonly role: string;
        readonly table: string | null;
        readonly fields: readonly { readonly field: string; readonly unit: string | null; readonly type: string }[];
      }[];
    }[];
  }[];
}

async function needs(...words: string[]): Promise<{ readonly answer: Needs; readonly notes: string }> {
  const run = await quoin("rule", "needs", ...words, "--json");
  expect([run.exitCode, run.stderr.replaceAll(/warning.*\n.*fix.*\n?/g, "")]).toEqual([0, ""]);
  return { answer: JSON.parse(run.stdout) as Needs, notes: run.stderr };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-needs-"));
  dir = join(folder, "office");
  await quoin("init", dir);
  await writeFile(
    join(folder, "granty.csv"),
    "numer,rok,temat,wojewodztwo,dziedzina\nP1,2022,Technologie materiałowe,02,materiały\nP2,2023,Zdrowie,14,zdrowie\n",
  );
  await writeFile(join(folder, "woj.csv"), "kod,nazwa\n02,Dolnośląskie\n14,Mazowieckie\n");
  await quoin("import", dir, "--data", join(folder, "granty.csv"), "--as", "granty");
  await quoin("import", dir, "--data", join(folder, "woj.csv"), "--as", "wojewodztwa");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("without a workspace: every rule's fields, none with a nation in its name, no verdict on what runs", async () => {
  const { answer } = await needs();
  const parts = answer.rules.flatMap(({ parts: each }) => each);
  expect(parts.length).toBeGreaterThan(12);
  expect(new Set(parts.map(({ runs }) => runs))).toEqual(new Set([null]));
  const names = parts.flatMap(({ roles }) => roles.flatMap(({ role, fields }) => [role, ...fields.map(({ field }) => field)]));
  expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name) || /_zh|_en|cny|province|nkrdp|wiod/.test(name))).toEqual([]);
  const [firms] = parts.flatMap(({ roles }) => roles.filter(({ role }) => role === "firms"));
  expect(firms?.fields.find(({ field }) => field === "total_assets")).toMatchObject({ type: "money", unit: "currency 10k" });
});

test("a file that is not imported yet is tried: which parts would run with it; the workspace stays as it is", async () => {
  const file = join(folder, "programmes.csv");
  await writeFile(file, "programme,field\nTechnologie materiałowe,materiały\n");
  const before = await readFile(join(dir, "datapackage.json"), "utf8");
  const tried = (await needs(dir, "--rule", "herding", "--data", file, "--as", "programmes")).answer.rules[0]?.parts[0];
  expect(tried).toMatchObject({ runs: "no", missing: ["projects", "regions"] });
  expect(await readFile(join(dir, "datapackage.json"), "utf8")).toBe(before);
});

test("an office's own tables and columns play the roles that quoin.yaml gives them; what is lacking is named", async () => {
  const settings = await readFile(join(dir, "quoin.yaml"), "utf8");
  expect((await needs(dir, "--rule", "herding")).answer.rules[0]?.parts[0]).toMatchObject({ runs: "no", missing: ["projects", "programmes", "regions"] });
  await writeFile(
    join(dir, "quoin.yaml"),
    settings.replace(
      /^roles:.*$/m,
      `roles:
  projects: { table: granty, fields: { project: numer, call_year: rok, programme: temat, region: wojewodztwo } }
  programmes: { table: granty, fields: { programme: temat, field: dziedzina } }
  regions: { table: wojewodztwa, fields: { code: kod, name: nazwa, in_panel: { constant: 1 } } }`,
    ),
  );
  const [herding] = (await needs(dir, "--rule", "herding")).answer.rules;
  expect(herding?.parts[0]).toMatchObject({ runs: "yes", missing: [] });
  expect(herding?.parts[0]?.roles.map(({ table }) => table)).toEqual(["granty", "granty", "wojewodztwa"]);
  const diagnosed = JSON.parse((await quoin("diagnose", dir, "--json")).stdout) as {
    readonly findings: readonly { readonly rule: string; readonly statement: { readonly en: string } }[];
  };
  const [found] = diagnosed.findings.filter(({ rule }) => rule === "herding");
  expect(found?.statement.en).not.toMatch(/lacks/);
  // Nothing is confirmed on these few rows, so nothing is ordered; the plan is made all the same.
  const designed = await quoin("design", dir, "--json");
  expect([designed.exitCode, (JSON.parse(designed.stdout) as { readonly lines: readonly { readonly findings: readonly string[] }[] }).lines]).toEqual([0, []]);
});

test("fields come from the records of the register: a whole role of them, or one of the record that a column names", async () => {
  const settings = await readFile(join(dir, "quoin.yaml"), "utf8");
  for (const [id, name] of [
    ["02", "Dolnośląskie"],
    ["14", "Mazowieckie"],
  ])
    await writeFile(join(folder, `${id}.json`), JSON.stringify({ labels: { en: name, zh: name }, in_panel: true, level: "voivodship" }));
  for (const id of ["02", "14"]) {
    const put = await quoin("record", "put", dir, "region", id, "--data", join(folder, `${id}.json`), "--reason", "test");
    expect([put.exitCode, put.stderr]).toEqual([0, ""]);
  }
  const of = (field: string) => `{ records: region, field: ${field} }`;
  await writeFile(
    join(dir, "quoin.yaml"),
    settings.replace(
      /^ {2}regions: .*$/m,
      `  regions: { fields: { code: ${of("id")}, name: ${of("labels.en")}, in_panel: ${of("in_panel")} } }
  industries: { table: wojewodztwa, fields: { industry: kod, group: ${"{ records: region, field: level, on: kod }"}, manufacturing: { constant: 1 } } }
  firms: { table: granty, fields: { firm: { records: organization, field: id, on: numer } } }`,
    ),
  );
  const { answer, notes } = await needs(dir, "--rule", "herding");
  expect(answer.rules[0]?.parts[0]).toMatchObject({ runs: "yes", missing: [] });
  expect(answer.rules[0]?.parts[0]?.roles.map(({ table }) => table)).toEqual(["granty", "granty", "record:region"]);
  expect([notes.match(/\[roles\.[a-z-]+/g), notes]).toEqual([["[roles.unknown-type"], expect.stringContaining("Did you mean 'organisation'?")]);
  const run = await quoin("diagnose", dir, "--json");
  expect(run.exitCode).toBe(0);
  expect(run.stdout).not.toContain('"record:region"');
  await writeFile(join(dir, "quoin.yaml"), settings);
});

test("a misspelt role, field or column is told with what may have been meant, and stops nothing else", async () => {
  await appendFile(join(dir, "quoin.yaml"), "");
  const settings = await readFile(join(dir, "quoin.yaml"), "utf8");
  await writeFile(
    join(dir, "quoin.yaml"),
    settings.replace("  projects: {", "  projets: granty\n  firms: { table: granty, fields: { regoin: numer, name: tematt } }\n  projects: {"),
  );
  const { answer, notes } = await needs(dir, "--rule", "herding");
  expect(answer.rules[0]?.parts[0]?.runs).toBe("yes");
  for (const expected of [
    "roles.unknown-role",
    "Did you mean 'projects'?",
    "roles.unknown-field",
    "Did you mean 'region'?",
    "roles.no-column",
    "Did you mean 'temat'?",
  ])
    expect(notes).toContain(expected);
  const diagnosed = await quoin("diagnose", dir);
  expect([diagnosed.exitCode, diagnosed.stderr]).toEqual([0, expect.stringContaining("roles.unknown-role")]);
  expect((await quoin("rule", "needs", dir, "--rule", "hrding")).exitCode).toBe(2);
});

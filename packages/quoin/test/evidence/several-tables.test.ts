import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { serveMade } from "../served-workspace.ts";
import { estados, finepFile, type MadeFile, mdicFile, truth } from "./portuguese-office.ts";

/** Two ministries' lists of projects in one role, as an office of another country brings them on its first day: nothing of one is lost by the other, and the figures are those computed beside the files. */
let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-several-tables-"));
  dir = join(folder, "office");
  const names = [
    "--name",
    "Escritório",
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
  expect((await quoin("init", dir, ...names)).exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function taken({ table, name, bytes, mapping }: MadeFile, ...options: string[]) {
  const [file, said] = [join(folder, name), join(folder, `${table}.yaml`)];
  await writeFile(file, bytes);
  await writeFile(said, mapping);
  return quoin("import", dir, "--data", file, "--as", table, "--mapping", said, "--json", ...options);
}

interface Listed {
  readonly id: string;
  readonly version: number;
  readonly retired: boolean;
  readonly source: string;
  readonly central_funds: string | number | null;
  readonly duration_years: number | null;
}

async function listed(type: string, ...options: string[]): Promise<readonly Listed[]> {
  const { stdout, stderr } = await quoin("record", "list", dir, type, "--limit", "1000", "--json", ...options);
  expect(stderr).toBe("");
  return (JSON.parse(stdout) as { readonly records: readonly Listed[] }).records;
}

const centavos = (records: readonly Listed[]): number => records.reduce((sum, { central_funds: funds }) => sum + Math.round(Number(funds) * 100), 0);
const answered = async (...words: string[]) => JSON.parse((await quoin(...words, "--json")).stdout) as never;

test("a second list of a role stands beside the first: all records of both, money to the centavo, each with its table", async () => {
  expect((await taken(estados)).exitCode).toBe(0);
  expect((await taken(finepFile)).exitCode).toBe(0);
  const first = await listed("project");
  expect([first.length, centavos(first)]).toEqual([truth.finep.projects, truth.finep.centavos]);
  const second = await taken(mdicFile);
  expect([second.exitCode, second.stderr]).toEqual([0, expect.not.stringContaining("changed by a person")]);
  expect(second.stderr).toContain("warning[import.counted-twice]");
  for (const pair of truth.twice.pairs) expect(second.stderr).toContain(pair);
  const all = await listed("project");
  expect([all.length, centavos(all)]).toEqual([truth.finep.projects + truth.mdic.projects, truth.centavos]);
  expect(all.filter(({ retired }) => retired)).toEqual([]);
  const ofFinep = all.filter(({ id }) => !id.startsWith("mdic:"));
  expect(ofFinep).toEqual(first);
  expect(all.filter(({ source }) => source.startsWith("mdic.")).map(({ id }) => id.startsWith("mdic:"))).toEqual(new Array(truth.mdic.projects).fill(true));
  expect(all.find(({ id }) => id === "mdic:0001/21")?.duration_years).toBeCloseTo(2.5, 12);
});

test("organisations of one name are one record with both sources; places stand once", async () => {
  const organisations = await listed("organisation");
  expect(organisations.length).toBe(truth.organisations);
  expect(organisations.filter(({ source }) => source.includes("finep.") && source.includes("; mdic.")).length).toBe(truth.organisations);
  expect((await listed("region")).length).toBe(truth.states + 1);
});

test("taking both in again, in either order, changes nothing and blames nobody", async () => {
  const before = [await listed("project"), await listed("organisation")];
  for (const file of [mdicFile, finepFile, mdicFile]) {
    const again = await taken(file);
    expect([again.exitCode, again.stderr]).toEqual([0, expect.not.stringContaining("changed by a person")]);
  }
  expect([await listed("project"), await listed("organisation")]).toEqual(before);
});

test("the doctor says that register and roles agree, and rules read both lists", async () => {
  const { checks } = (await answered("doctor", dir)) as {
    readonly checks: readonly { readonly id: string; readonly status: string; readonly detail: string }[];
  };
  expect(checks.find(({ id }) => id === "register")).toMatchObject({ status: "ok", detail: "" });
  const { roles } = (await answered("role", "list", dir)) as { readonly roles: readonly { readonly role: string; readonly tables: readonly string[] }[] };
  expect(roles.find(({ role }) => role === "projects")?.tables).toEqual(["finep", "mdic"]);
  expect((await quoin("settings", "set", dir, "thresholds.missing-subject.generic_categories", '["A"]')).exitCode).toBe(0);
  const judged = (await quoin("diagnose", dir, "--only", "missing-subject", "--json")).stdout;
  const { findings } = JSON.parse(judged) as { readonly findings: readonly { readonly evidence: readonly { readonly table?: string }[] }[] };
  const tables = new Set(findings.flatMap(({ evidence }) => evidence.flatMap(({ table }) => table ?? [])));
  expect([tables.has("finep"), tables.has("mdic")]).toEqual([true, true]);
  expect(judged).not.toContain("finep+mdic");
});

test("what stands in both lists is shown, with the money that is counted twice", async () => {
  const found = (await answered("role", "overlaps", dir)) as {
    readonly projects: number;
    readonly synthetic: boolean;
    readonly counted_twice: { readonly same_text: number; readonly near_text: number; readonly unpriced: number };
    readonly pairs: readonly { readonly a: Listed; readonly b: Listed; readonly across: boolean; readonly reasons: readonly string[] }[];
  };
  expect([found.projects, found.synthetic]).toEqual([truth.finep.projects + truth.mdic.projects, true]);
  const sameText = found.pairs.filter(({ reasons }) => reasons.includes("same-text") && reasons.includes("same-organisation"));
  expect(sameText.map(({ a, b }) => [a.id, b.id].sort().join(" = ")).sort()).toEqual(truth.twice.pairs);
  expect(sameText.every(({ across }) => across)).toBe(true);
  expect(Math.round(found.counted_twice.same_text * 100)).toBe(truth.twice.centavos);
  expect(found.counted_twice.near_text).toBeGreaterThanOrEqual(found.counted_twice.same_text);

  // The same money is a finding, a line of the plan and a word of the doctor.
  const { findings } = JSON.parse((await quoin("diagnose", dir, "--only", "P2.2", "--json")).stdout) as {
    readonly findings: readonly {
      readonly id: string;
      readonly rule: string;
      readonly verdict: string;
      readonly synthetic: boolean;
      readonly comparison: { readonly amount?: number } | null;
    }[];
  };
  const twice = findings.find(({ rule }) => rule === "paid-twice");
  expect(twice).toMatchObject({ verdict: "confirmed", synthetic: true, comparison: { amount: truth.twice.centavos / 100 } });
  const { lines } = JSON.parse((await quoin("design", dir, "--json")).stdout) as {
    readonly lines: readonly { readonly item: string; readonly findings: readonly string[] }[];
  };
  expect(lines.filter((line) => line.findings.includes(twice?.id ?? "")).map(({ item }) => item)).toEqual(["M1.9"]);
  const { checks } = (await answered("doctor", dir)) as { readonly checks: readonly { readonly id: string; readonly detail: string }[] };
  for (const pair of truth.twice.pairs) expect(checks.find(({ id }) => id === "counted-twice")?.detail).toContain(pair);
});

test("one table of several goes with its records alone, said before; those of the other keep their ids", async () => {
  const refused = await quoin("role", "drop", dir, "projects", "finep");
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining("roles.records-would-go")]);
  const shown = (await answered("role", "drop", dir, "projects", "finep", "--dry-run")) as {
    readonly effect: { readonly retired: number; readonly created: number };
  };
  expect(shown.effect).toMatchObject({ retired: truth.finep.projects, created: 0 });
  expect((await listed("project")).length).toBe(truth.finep.projects + truth.mdic.projects);
  const done = await quoin("role", "drop", dir, "projects", "finep", "--replace", "--reason", "lista devolvida");
  expect([done.exitCode, done.stderr]).toEqual([0, expect.not.stringContaining("changed by a person")]);
  const left = await listed("project");
  expect([left.length, centavos(left)]).toEqual([truth.mdic.projects, truth.mdic.centavos]);
  expect(left.every(({ id }) => id.startsWith("mdic:"))).toBe(true);
});

test("roles written by hand are followed on request, shown first: what was retired comes back, and nobody is said to have changed it", async () => {
  const path = join(dir, "quoin.yaml");
  const text = await readFile(path, "utf8");
  const fields =
    "fields: { project: Contrato, call_year: Ano, title: Título, lead: Instituição executora, programme: { constant: Pesquisa }, category: { constant: A }, region: UF, central_funds: { column: Valor (R$ mil), unit: thousand BRL }, duration: { column: Prazo (meses), unit: months } }";
  const mdicFields =
    "fields: { project: Nº do processo, call_year: Exercício, title: Objeto, lead: Proponente, programme: { constant: Pesquisa }, category: { constant: A }, region: Estado, central_funds: { column: Valor total (R$), unit: BRL }, duration: { column: Duração em anos, unit: years } }";
  const from = text.indexOf("  projects:");
  const rest = text.slice(from + 2).search(/\n(?: {2}\S|\S)/);
  const written = `  projects:\n    - { table: finep, ${fields} }\n    - { table: mdic, ${mdicFields} }`;
  await writeFile(path, `${text.slice(0, from)}${written}${rest < 0 ? "\n" : text.slice(from + 2 + rest)}`);
  const { checks } = (await answered("doctor", dir)) as {
    readonly checks: readonly { readonly id: string; readonly status: string; readonly detail: string }[];
  };
  expect(checks.find(({ id }) => id === "register")).toMatchObject({ status: "failed", detail: expect.stringContaining(String(truth.finep.projects)) });
  const shown = (await answered("role", "follow", dir, "--dry-run")) as object;
  expect(shown).toMatchObject({ returned: truth.finep.projects, retired: 0, written: false });
  const done = await quoin("role", "follow", dir, "--reason", "papéis escritos à mão");
  expect([done.exitCode, done.stderr]).toEqual([0, expect.not.stringContaining("changed by a person")]);
  const all = await listed("project");
  expect([all.length, centavos(all)]).toEqual([truth.finep.projects + truth.mdic.projects, truth.centavos]);
  expect((await answered("role", "follow", dir, "--dry-run")) as object).toMatchObject({ created: 0, returned: 0, changed: 0, retired: 0 });
});

test("what a person has changed stays and is told as such; the list that comes again changes nothing else", async () => {
  const file = join(folder, "person.json");
  await writeFile(file, JSON.stringify({ duration_years: 9 }));
  expect((await quoin("record", "put", dir, "project", "mdic:0002/21", "--data", file, "--reason", "visita")).exitCode).toBe(0);
  const again = await taken(mdicFile);
  expect([again.exitCode, [...again.stderr.matchAll(/changed by a person/g)].length]).toEqual([0, 1]);
  const shown = (await answered("role", "follow", dir, "--dry-run")) as object;
  expect(shown).toMatchObject({ created: 0, returned: 0, changed: 0, retired: 0 });
  expect((await listed("project")).find(({ id }) => id === "mdic:0002/21")?.duration_years).toBe(9);
});

test("the same through the API: both lists stand beside each other, a role is dropped only where that was said, and the register follows", async () => {
  const office = await serveMade(async (made) => {
    const names = [
      "--name",
      "Escritório",
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
    expect((await quoin("init", made, ...names)).exitCode).toBe(0);
  });
  try {
    const file = (name: string, bytes: Uint8Array) => ({ name, content_base64: Buffer.from(bytes).toString("base64") });
    for (const { table, name, bytes, mapping } of [estados, finepFile, mdicFile])
      expect(await office.ask("import", { data: file(name, bytes), as: table, mapping: file(`${table}.yaml`, Buffer.from(mapping)) })).toHaveProperty(
        "written",
      );
    const projects = async () => ((await office.ask("record-list", { type: "project", limit: 1000 })) as { readonly records: readonly Listed[] }).records;
    expect(centavos(await projects())).toBe(truth.centavos);
    const refused = JSON.stringify(await office.ask("role-drop", { role: "projects", table: "mdic" }));
    expect(refused).toContain("roles.records-would-go");
    expect(refused).toContain(`${truth.mdic.projects} project`);
    expect((await projects()).length).toBe(truth.finep.projects + truth.mdic.projects);
    await office.ask("role-drop", { role: "projects", table: "mdic", replace: true, reason: "devolvida" });
    expect(centavos(await projects())).toBe(truth.finep.centavos);
    expect(await office.ask("role-follow", { dry_run: true })).toMatchObject({ created: 0, returned: 0, changed: 0, retired: 0, written: false });
  } finally {
    await office.close();
  }
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

/** Two departments that spell one institution apart. */
let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-spelt-apart-"));
  dir = join(folder, "office");
  expect((await quoin("init", dir, "--currency", "EUR", "--time-zone", "UTC", "--languages", "pt,en,de")).exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function taken(table: string, leads: readonly string[], ...options: string[]) {
  const [data, mapping] = [join(folder, `${table}.csv`), join(folder, "mapping.yaml")];
  await writeFile(data, ["number;lead", ...leads.map((lead, at) => `${table}${at};${lead}`), ""].join("\n"));
  await writeFile(mapping, "key: [number]\nroles:\n  projects: {fields: {project: number, lead: lead}}\n");
  return quoin("import", dir, "--data", data, "--as", table, "--mapping", mapping, ...options);
}

test("names that differ in capitals, accents and punctuation alone are told where the second list comes in, others are not", async () => {
  const first = await taken("science", ["Motores Açude Ltda.", "Fundação Pequi", "Motores Açude Norte Ltda.", "中国科学院"]);
  expect([first.exitCode, first.stderr]).toEqual([0, expect.not.stringContaining("import.leads-spelt-apart")]);
  const second = await taken("industry", ["MOTORES ACUDE LTDA", "Fundação Pequi", "Fund. Pequi", "中国科学院大学"]);
  expect(second.exitCode).toBe(0);
  expect(second.stderr).toContain("warning[import.leads-spelt-apart] industry Lead institutions of projects stand under names");
  expect(second.stderr).toContain("alone (1 in all): MOTORES ACUDE LTDA = Motores Açude Ltda.. They");
});

test("a list that has nothing to do with the names spelt apart does not tell them again; in German they are told in German", async () => {
  const third = await taken("energy", ["Fundação Pequi"], "--dry-run");
  expect([third.exitCode, third.stderr]).toEqual([0, expect.not.stringContaining("import.leads-spelt-apart")]);
  expect((await taken("health", ["FUNDACAO PEQUI"], "--dry-run", "--lang", "de")).stderr).toContain("Leitende Einrichtungen");
});

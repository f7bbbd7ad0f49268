import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entities, tableContracts } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-template-"));
  dir = join(folder, "office");
  await quoin("init", dir, "--currency", "EUR");
  for (const [convention, unit] of Object.entries({ money: "EUR 10k", duration: "years", share: "percent" }))
    expect((await quoin("settings", "set", dir, `conventions.${convention}`, unit)).exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Report {
  readonly columns: readonly { readonly source: string; readonly name: string }[];
  readonly written: number;
}

test("the workbook of every role comes back through import: its fields, one row, marked as invented, and nothing is lacking of the role", async () => {
  for (const { role, columns } of tableContracts) {
    const file = join(folder, `${role}.xlsx`);
    const made = await quoin("template", dir, role, "--to", file);
    expect([role, made.exitCode, made.stderr]).toEqual([role, 0, ""]);
    const back = await quoin("import", dir, "--data", file, "--as", role, "--json");
    expect([role, back.exitCode, back.exitCode === 0 ? "" : back.stderr]).toEqual([role, 0, ""]);
    const report = JSON.parse(back.stdout) as Report;
    expect(report.columns.every(({ source, name }) => source === name)).toBe(true);
    const names = report.columns.map(({ name }) => name.replace(/_(en|zh)$/, ""));
    expect([...new Set(names)].sort()).toEqual(Object.keys(columns).sort());
    const [header = "", ...rows] = (await readFile(join(dir, "data", `${role}.csv`), "utf8")).trimEnd().split("\n");
    expect([role, rows.length, rows[0]?.split(",").length === header.split(",").length]).toEqual([role, 1, true]);
  }
  const needs = JSON.parse((await quoin("rule", "needs", dir, "--json")).stdout) as {
    readonly rules: readonly { readonly parts: readonly { readonly missing: readonly string[] }[] }[];
  };
  expect(needs.rules.flatMap(({ parts }) => parts.flatMap(({ missing }) => missing))).toEqual([]);
}, 120_000);

test("the workbook of a type of record comes back through record table; of one that only commands write there is none", async () => {
  for (const { type, policy } of entities) {
    const file = join(folder, `${type}-records.xlsx`);
    const made = await quoin("template", dir, type, "--to", file);
    if ("by" in policy.edited) {
      expect([type, made.exitCode]).toEqual([type, 2]);
      continue;
    }
    expect([type, made.exitCode, made.stderr]).toEqual([type, 0, ""]);
    const back = await quoin("record", "table", dir, type, "--data", file, "--dry-run", "--json");
    const told = JSON.parse(back.stdout || "{}") as { readonly faults?: readonly unknown[]; readonly new?: number };
    // A workbook without an example row is empty, and says so.
    if (back.stderr.includes("table.empty")) continue;
    expect([type, back.exitCode, told.faults, told.new]).toEqual([type, 0, [], 1]);
  }
}, 60_000);

test("a table that the office has is filled in under its own headings; a misspelt name is told", async () => {
  const wrong = await quoin("template", dir, "firm_count");
  expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining("Did you mean 'firm_counts'?")]);
  expect((await quoin("template", dir, "firms", "--to", join(folder, "firms.csv"))).exitCode).toBe(2);
});

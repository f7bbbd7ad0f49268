import { RandomStream } from "@quoin/methods";
import { expect, test, vi } from "vitest";
import { exampleTable, hasExampleTable } from "../../test/example-sources.ts";
import { findingsOf } from "../../test/rule-probe.ts";
import { csvText } from "../contract/csv-text.ts";
import { csvRows } from "../evidence/csv/csv-rows.ts";
import type { WrittenTable } from "../evidence/evidence-in-memory.ts";
import { formerRoles } from "../evidence/tables/former-roles.ts";
import { finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { sourcesInMemory } from "./sources-in-memory.ts";

// Every table of a rule is damaged in each way, which takes its time where the machine does other work too.
vi.setConfig({ testTimeout: 600_000 });

type Change = (rows: readonly string[][], header: readonly string[], numbers: readonly string[], random: RandomStream) => readonly (readonly string[])[];

/** What can be wrong with a table without its being unreadable. */
const damages: Readonly<Record<string, Change>> = {
  "rows in another order": (rows, _, __, random) => shuffled(rows, random),
  "a tenth of the rows": (rows, _, __, random) => rows.filter(() => random.uniform() < 0.1),
  "three rows": (rows) => rows.slice(0, 3),
  "no row": () => [],
  "a fifth of the numbers missing": (rows, header, numbers, random) =>
    rows.map((row) => row.map((cell, column) => (numbers.includes(header[column] ?? "") && random.uniform() < 0.2 ? "" : cell))),
  "every number missing": (rows, header, numbers) => rows.map((row) => row.map((cell, column) => (numbers.includes(header[column] ?? "") ? "" : cell))),
  "every number zero": (rows, header, numbers) =>
    rows.map((row) =>
      row.map((cell, column) =>
        numbers.includes(header[column] ?? "") && !["year", "call_year", "list_year", "in_panel"].includes(header[column] ?? "") ? "0" : cell,
      ),
    ),
  "some keys empty": (rows, header, numbers, random) =>
    rows.map((row) => row.map((cell, column) => (!numbers.includes(header[column] ?? "") && random.uniform() < 0.05 ? "" : cell))),
  "every row twice": (rows) => [...rows, ...rows],
};

function shuffled<T>(rows: readonly T[], random: RandomStream): T[] {
  return rows
    .map((row) => [random.uniform(), row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
}

function changed({ csv, numbers = [], national = null }: WrittenTable, change: Change): WrittenTable {
  const [header = [], ...rows] = csvRows(csv);
  return {
    csv: csvText(
      header,
      change(
        rows.map((row) => [...row]),
        header,
        numbers,
        new RandomStream(7),
      ),
    ),
    numbers,
    national,
  };
}

/** What the example calls the table of a role. */
function tableOf(role: string): string {
  return formerRoles[role]?.role ?? role;
}

/** Every table that a rule reads, those that it can do without among them, as far as the example has them. */
function rolesOf(rule: Rule): readonly string[] {
  const roles = [...rule.tables, ...(rule.alsoReads ?? [])].map(({ contract: { role } }) => role);
  return [...new Set(roles)].filter((role) => hasExampleTable(tableOf(role)));
}

/** The rule's findings with one of its tables, or all, damaged or (`absent`) not there. */
async function judged(rule: Rule, change: Change | "absent" | null, only?: string) {
  const tables = Object.fromEntries(
    rolesOf(rule).flatMap((role) => {
      const table = exampleTable(tableOf(role));
      const isWhole = change === null || role === "regions" || (only !== undefined && role !== only);
      if (!isWhole && change === "absent") return [];
      return [[tableOf(role), isWhole || change === "absent" ? table : changed(table, change)]];
    }),
  );
  return findingsOf(rule, sourcesInMemory(tables), "draws" in rule.thresholds ? { draws: 40, q: 1 } : {});
}

const withTables = rules.filter((rule) => rolesOf(rule).length > 0).map((rule) => [rule.code, rule] as const);

test.each(withTables)("%s: no damage to any of its tables breaks it, and every answer is a finding in two languages", async (_, rule) => {
  for (const [name, damage] of Object.entries(damages))
    for (const role of rolesOf(rule)) {
      if (role === "regions") continue;
      const findings = await judged(rule, damage, role);
      expect(findings.length, `${name} in ${role}`).toBeGreaterThan(0);
      for (const each of findings) {
        expect(finding.safeParse(each).error, `${name} in ${role}`).toBeUndefined();
        expect(`${each.statement.en} ${each.statement.zh}`, `${name} in ${role}`).not.toMatch(/NaN|undefined|Infinity|null/);
      }
    }
});

test.each(withTables)("%s: the order of rows of every table changes nothing but the numbers of rows", async (_, rule) => {
  const said = async (change: Change | null) => (await judged(rule, change)).map(({ evidence: __, ...rest }) => rest);
  expect(await said(damages["rows in another order"] as Change)).toEqual(await said(null));
});

test.each(withTables)("%s: empty tables give no verdict", async (_, rule) => {
  const findings = await judged(rule, damages["no row"] as Change);
  expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(["insufficient-data"]));
});

/** What leaves a table too thin to say anything. */
const thin: Readonly<Record<string, Change | "absent">> = {
  "no row": damages["no row"] as Change,
  "every number missing": damages["every number missing"] as Change,
  "three rows": damages["three rows"] as Change,
  "not there": "absent",
};

test.each(withTables)(
  "%s: no confirmed finding is refused because one of its tables is too thin, is empty, has lost its numbers or is not there",
  async (_, rule) => {
    const confirmed = (await judged(rule, null)).filter(({ verdict }) => verdict === "confirmed");
    for (const [name, change] of Object.entries(thin))
      for (const role of rolesOf(rule)) {
        if (role === "regions") continue;
        const now = await judged(rule, change, role);
        for (const { id } of confirmed)
          expect(
            now.filter((each) => each.id === id && each.verdict === "not-supported"),
            `${id}: ${name} in ${role}`,
          ).toEqual([]);
      }
  },
);

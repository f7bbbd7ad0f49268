import { createHash } from "node:crypto";
import { RandomStream } from "@quoin/methods";
import { expect, test, vi } from "vitest";
import { exampleTable, hasExampleTable } from "../../test/example-sources.ts";
import { isLong, times } from "../../test/long-run.ts";
import { findingsOf, withoutOrigins } from "../../test/rule-probe.ts";
import type { Cache } from "../contract/cache.ts";
import { csvText } from "../contract/csv-text.ts";
import { type Finding, finding } from "../diagnosis/finding/finding.ts";
import type { Rule } from "../diagnosis/rule.ts";
import { csvRows } from "../evidence/csv/csv-rows.ts";
import type { WrittenTable } from "../evidence/queries/evidence-in-memory.ts";
import { formerRoles } from "../evidence/tables/former-roles.ts";
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

const readRows = kept((name: string) => csvRows(exampleTable(name).csv));

/** The example's table with a damage done to it: the same for every rule that reads it, so that it is made and read once. */
const damagedOnce = kept(damagedAnew);
const damaged = (name: string, damage: string): WrittenTable => (exampleTable(name).csv.length < keptSize ? damagedOnce : damagedAnew)(name, damage);
/** Larger tables, which few rules read, would only fill the memory. */
const keptSize = 400_000;

function damagedAnew(name: string, damage: string): WrittenTable {
  const { numbers = [], national = null } = exampleTable(name);
  const [header = [], ...rows] = readRows(name);
  const change = damages[damage] as Change;
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

/** A function whose answers are kept by what was asked. */
function kept<Asked extends readonly (string | undefined)[], T>(make: (...asked: Asked) => T): (...asked: Asked) => T {
  const made = new Map<string, T>();
  return (...asked) => {
    const key = asked.join("\0");
    if (!made.has(key)) made.set(key, make(...asked));
    return made.get(key) as T;
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

/** The hash of a text, computed once. */
const hash = kept((text: string) => createHash("sha256").update(text).digest("hex"));
const hasher = { sha256: (content: string | Uint8Array) => hash(String(content)) };
const figuresHeld = new Map<string, Uint8Array>();
/** As in a workspace: damage to a table that a measure does not read lets its figures stand. */
const figures: Cache = {
  codeVersion: "1",
  hash,
  read: async (name) => figuresHeld.get(name) ?? null,
  write: async (name, content) => void figuresHeld.set(name, content),
};

const whole = "as it is";
const absent = "not there";

/** Random draws of a rule, at a significance at which every finding that has a size is confirmed: their number only takes time. */
const draws = times(40, 1 / 40);

/** The findings of a rule with one of its tables, or all, damaged or not there. */
async function judged(code: string, damage: string, only?: string) {
  const rule = rules.find((each) => each.code === code) as Rule;
  const tables = Object.fromEntries(
    rolesOf(rule).flatMap((role) => {
      const name = tableOf(role);
      const isWhole = damage === whole || role === "regions" || (only !== undefined && role !== only);
      if (!isWhole && damage === absent) return [];
      return [[name, isWhole ? exampleTable(name) : damaged(name, damage)]];
    }),
  );
  return findingsOf(rule, { ...sourcesInMemory(tables, [], "CN", hasher), kept: figures }, "draws" in rule.thresholds ? { draws, q: 1 } : {});
}

/** The verdict of each finding; without the rows that it rests on they can be kept. */
const verdicts = new Map<string, ReadonlyMap<string, string>>();

function keepVerdicts(findings: readonly Finding[], code: string, damage: string, only?: string): ReadonlyMap<string, string> {
  const told = new Map(findings.map(({ id, verdict }) => [id, verdict]));
  verdicts.set([code, damage, only].join(), told);
  return told;
}

async function judgedVerdicts(code: string, damage: string, only?: string): Promise<ReadonlyMap<string, string>> {
  return verdicts.get([code, damage, only].join()) ?? keepVerdicts(await judged(code, damage, only), code, damage, only);
}

const withTables = rules.filter((rule) => rolesOf(rule).length > 0).map((rule) => [rule.code, rule] as const);

/** What leaves a table too thin to say anything. */
const thin = ["no row", "every number missing", "three rows", absent];

/** The damages that are done to a rule's table of a role: all in the long form, else one that leaves it thin and one of the others, different ones from rule to rule and role to role. */
function damagesOf(rule: Rule, role: string): readonly string[] {
  if (isLong) return Object.keys(damages);
  const others = Object.keys(damages).filter((name) => !thin.includes(name));
  const turn = rules.findIndex(({ code }) => code === rule.code) + rolesOf(rule).indexOf(role);
  return [thin[turn % thin.length] ?? absent, others[turn % others.length] ?? absent];
}

test.each(withTables)("%s: no damage to any of its tables breaks it, and every answer is a finding in two languages", async (_, rule) => {
  for (const role of rolesOf(rule))
    for (const name of damagesOf(rule, role)) {
      if (role === "regions") continue;
      const findings = await judged(rule.code, name, role);
      keepVerdicts(findings, rule.code, name, role);
      expect(findings.length, `${name} in ${role}`).toBeGreaterThan(0);
      for (const each of findings) {
        expect(finding.safeParse(each).error, `${name} in ${role}`).toBeUndefined();
        expect(`${each.statement.en} ${each.statement.zh}`, `${name} in ${role}`).not.toMatch(/NaN|undefined|Infinity|null/);
      }
    }
});

test.each(withTables)("%s: the order of rows of every table changes nothing but the numbers of rows", async (_, rule) => {
  const said = async (damage: string) => {
    const findings = await judged(rule.code, damage);
    keepVerdicts(findings, rule.code, damage);
    return findings.map(withoutOrigins);
  };
  expect(await said("rows in another order")).toEqual(await said(whole));
});

test.each(withTables)("%s: empty tables give no verdict", async (_, rule) => {
  const findings = await judged(rule.code, "no row");
  expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(["insufficient-data"]));
});

test.each(withTables)(
  "%s: no confirmed finding is refused because one of its tables is too thin, is empty, has lost its numbers or is not there",
  async (_, rule) => {
    const found = [...(await judgedVerdicts(rule.code, whole))];
    expect(found.length).toBeGreaterThan(0);
    const confirmed = found.filter(([, verdict]) => verdict === "confirmed");
    // Where nothing is confirmed nothing can be refused for want of a table.
    for (const role of confirmed.length === 0 ? [] : rolesOf(rule))
      for (const name of thin) {
        if (role === "regions") continue;
        const now = await judgedVerdicts(rule.code, name, role);
        for (const [id] of confirmed) expect(now.get(id), `${id}: ${name} in ${role}`).not.toBe("not-supported");
      }
  },
);

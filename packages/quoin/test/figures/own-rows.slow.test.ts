import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Finding, figureSource, type PlacedFigure, placedFigures } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout } from "../judged-example.ts";

/** The examples, each with the places whose findings are walked beside those of the whole. */
const examples = { "china-its": ["110000", "350000", "440000", "620000"], "demo-office": [], "eu-s3": [] } as const;

type Kind = "own rows" | "own division" | "made of two" | "whole" | "limit" | "chance" | "choices" | "untold";

let folder = "";
const findings: Finding[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-figures-"));
  for (const [example, places] of Object.entries(examples)) {
    const office = join(folder, example);
    await judgedExample(office, example);
    for (const place of [null, ...places]) {
      const { stdout } = await quoin("diagnose", office, ...(place === null ? [] : ["--region", place]), "--json");
      const answer: { readonly findings: readonly Finding[] } = JSON.parse(stdout);
      findings.push(...answer.findings.filter(({ subject }) => place === null || subject.id === place));
    }
  }
}, judgingTimeout);
afterAll(() => rm(folder, { recursive: true, force: true }));

function kindOf(figure: PlacedFigure): Kind {
  const { behind } = figure.figure;
  if (behind !== undefined) return behind.division === null ? "own rows" : "own division";
  const source = figureSource(figure);
  return source === null ? "untold" : "of" in source ? "made of two" : source.kind;
}

test("every figure of every finding has its own rows, or is made of two others, or it is said what it is instead; the share with its own rows does not fall", () => {
  const figures = findings.flatMap(({ id, statement_data }) => placedFigures(statement_data).map((each) => ({ id, ...each })));
  const counts = new Map<Kind, number>();
  for (const each of figures) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1);
  const of = (...kinds: readonly Kind[]): number => kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const own = of("own rows", "own division", "made of two");
  // What somebody set, what is drawn and what counts the choices rests on no rows of its own, whatever a rule keeps.
  const read = own + of("whole", "untold");
  console.log(
    `${findings.length} findings, ${figures.length} figures:`,
    Object.fromEntries(counts),
    `own of what was read: ${((100 * own) / read).toFixed(1)} %`,
  );
  expect(figures.filter((each) => kindOf(each) === "untold").map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(own / read).toBeGreaterThanOrEqual(0.407);
});

test("a quotient or a difference of two figures of a sentence is that, to the bit", () => {
  const wrong = findings.flatMap(({ id, statement_data }) => {
    const all = placedFigures(statement_data);
    return all.flatMap((each) => {
      const source = each.figure.behind === undefined ? figureSource(each) : null;
      if (source === null || !("of" in source)) return [];
      const before = each.name.slice(0, each.name.lastIndexOf(".") + 1);
      const [first, second] = source.of.map((place) => all.find(({ name }) => name === `${before}${place}`)?.figure.value ?? Number.NaN) as [number, number];
      const made = source.kind === "divided" ? first / second : first - second;
      return made === each.figure.value ? [] : [`${id} ${each.name}: ${made} and ${each.figure.value}`];
    });
  });
  expect(findings.length).toBeGreaterThan(280);
  expect(wrong).toEqual([]);
});

test("the rows and entries behind a figure are among those of its finding", () => {
  const outside = findings.flatMap(({ id, statement_data, evidence }) => {
    const tables = new Set(evidence.flatMap((reference) => ("table" in reference ? [reference.table] : [])));
    const entries = new Set(evidence.flatMap((reference) => ("table" in reference ? [] : [`${reference.type} ${reference.id}`])));
    return placedFigures(statement_data).flatMap(({ name, figure: { behind } }) => [
      ...(behind?.rows ?? []).filter(({ table }) => !tables.has(table)).map(({ table }) => `${id} ${name}: ${table}`),
      ...(behind?.records ?? []).flatMap(({ type, ids }) =>
        ids.filter((each) => !entries.has(`${type} ${each}`)).map((each) => `${id} ${name}: ${type} ${each}`),
      ),
    ]);
  });
  expect(outside).toEqual([]);
});

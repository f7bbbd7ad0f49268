import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CounterfactualAnswer, Plan, PlanLine, RefusedAnswer } from "@quoin/core";
import { moneyText } from "@quoin/core";
import { beforeAll, describe, expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { openWorkspace } from "../../src/composition.ts";
import { decidingAnyway, judgedExample, judgedOwnOffice, judgingTimeout, withInventedCandidates } from "../judged-example.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

/** A province's plan and the national one say the same of it, wherever it is printed; and a finding that is really refused changes each line as was told. */
const timeout = 1_800_000;
const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const folder = join(mkdtempSync(join(tmpdir(), "quoin-agree-")), "office");
type Asked = (name: string, input: object, language?: "en" | "zh") => Promise<unknown>;
let asked: Asked;
let nation: Plan;

beforeAll(async () => {
  await judgedExample(folder);
  await withInventedCandidates(folder);
  decidingAnyway(folder);
  const opened = await openWorkspace(folder);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  asked = (name, input, language = "en") => runUseCaseNamed(opened.value, { ...owner, language }, name, input as Record<string, unknown>);
  nation = (await asked("design", {})) as Plan;
}, judgingTimeout);

function lineOf({ lines }: Plan, id: string): PlanLine | undefined {
  return lines.find((line) => line.id === id);
}

/** What a reader sees of a document that was made. */
function pageText(made: unknown): string {
  const { files } = made as { readonly files: readonly { readonly parts: readonly string[] }[] };
  return files
    .flatMap(({ parts }) => parts)
    .join("")
    .replaceAll(/<[^>]+>/g, "");
}

/** Headings that a document has for every place. */
const parts = {
  brief: {
    en: ["Main findings", "Decisions proposed", "The money", "What is not known"],
    zh: ["主要判断", "建议决策", "资金", "尚待查明的事项"],
  },
  report: { en: [], zh: [] },
} as const;

/** What a table says of a place in a column; undefined where it has no row of it. */
function cellOf(table: PlanLine["table"], place: string, column: string): unknown {
  const at = (name: string): number => table?.columns.findIndex((each) => each.name === name) ?? -1;
  return table?.rows.find((row) => row[at("region")] === place)?.[at(column)];
}

test("all provinces: money, sites and types of a place's own plan are those of the national one, and brief and document print the same", {
  timeout,
}, async () => {
  const types = lineOf(nation, "M2.2-01")?.table ?? null;
  const codes = (types?.rows ?? []).map(([code]) => String(code));
  expect(codes.length).toBe(31);
  const fund = lineOf(nation, "M1.2-01") as PlanLine;
  let [taken, worth] = [0, 0];
  const held = (await asked("record-list", { type: "candidate" })) as { records: readonly { id: string; region: string }[] };
  const regionOf = (id: string): string | undefined => held.records.find((each) => each.id === id)?.region;
  const planned = oneIn(12, codes);
  const printed = oneIn(2, planned);
  for (const [at, code] of planned.entries()) {
    const plan = (await asked("design", { region: code })) as Plan;
    const [own, national] = [lineOf(plan, "M1.2-01"), cellOf(fund.table, code, "amount")];
    expect([code, own?.amount ?? null]).toEqual([code, national ?? null]);
    taken += own?.amount ?? 0;
    // Its fields add up to its money, and each is the nation's cell.
    const cells = fund.details.find(({ name }) => name === "cells")?.table.rows.filter((row) => row[1] === code) ?? [];
    const fields = (own?.amount == null ? [] : (own.table?.rows ?? [])).map(([field, amount]) => [field, amount]);
    expect([code, new Map(fields as [string, number][])]).toEqual([code, new Map(cells.map(([field, , amount]) => [field, amount] as [string, number]))]);
    const sites = lineOf(nation, "M4.4-01")?.choices.find(({ id }) => id === code);
    expect([code, lineOf(plan, "M4.4-01")?.start_year ?? null]).toEqual([code, sites?.start_year ?? null]);
    const type = cellOf(types, code, "type");
    expect([code, lineOf(plan, "M2.2-01")?.action.en.includes(type === "not classed" ? "Do not class" : `as a ${String(type)} region`)]).toEqual([code, true]);
    // One purse: the candidates of a place are those that the nation begins there, with their years.
    const [candidates, begun] = [lineOf(plan, "M1.2-02"), lineOf(nation, "M1.2-02")?.choices.filter(({ id }) => regionOf(id) === code) ?? []];
    expect([code, candidates?.choices ?? []]).toEqual([code, begun]);
    worth += candidates?.value ?? 0;
    if (own === undefined || !printed.includes(code)) continue;
    // Each in one of the two languages: the numbers are the same record.
    const language = at % 2 === 0 ? "en" : "zh";
    const money = own.amount === null ? null : moneyText(own.amount, own.currency, language);
    const documents: ["brief" | "report", unknown][] = [["brief", await asked("brief", { region: code, to: "brief.html" }, language)]];
    // The document holds the plan in the same chapters whatever the place is.
    if (at % 3 === 0 || planned.length < codes.length)
      documents.push(["report", await asked("report", { region: code, template: `plan-${language}`, to: "plan.html" }, language)]);
    for (const [name, made] of documents) {
      const text = pageText(made);
      for (const part of parts[name][language]) expect(text, `${name} of ${code}`).toContain(part);
      expect(text, `${name} of ${code}`).not.toMatch(/undefined|NaN|\[object/);
      if (money !== null) expect([code, name, text.includes(money)]).toEqual([code, name, true]);
    }
  }
  // All of them together are the nation's; some of them are no more.
  expect(taken).toBeLessThanOrEqual(fund.amount ?? 0);
  if (planned.length < codes.length) return;
  expect(taken).toBe(fund.amount);
  expect(worth).toBeCloseTo(Number(lineOf(nation, "M1.2-02")?.value), 9);
});

describe("refusing any one finding changes each line with money as was told", () => {
  test.each(oneIn(2, ["350000", "CN", "110000"], 1))("in the plan of %s", { timeout }, async (region) => {
    const plan = (await asked("design", { region })) as Plan;
    const priced = plan.lines.filter(({ amount, findings }) => amount !== null && findings.length > 0);
    expect(priced.length).toBeGreaterThan(0);
    await holdAsTold(asked, region, plan, priced);
  });

  test.each<readonly [string, (dir: string) => Promise<void>]>([
    ["own-office, in euro and without China's tables", judgedOwnOffice],
    ["demo-office, whose candidates are invented", (dir) => judgedExample(dir, "demo-office")],
  ])("in %s", { timeout }, async (_, make) => {
    const other = join(mkdtempSync(join(tmpdir(), "quoin-agree-")), "office");
    await make(other);
    const opened = await openWorkspace(other);
    if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
    const ask: Asked = (name, input) => runUseCaseNamed(opened.value, owner, name, input as Record<string, unknown>);
    const plan = (await ask("design", {})) as Plan;
    const priced = plan.lines.filter(({ amount }) => amount !== null);
    expect(priced.length).toBeGreaterThan(0);
    await holdAsTold(ask, plan.region, plan, priced);
  });

  test("the counterfactual of a line says what the finding's own question says", { timeout }, async () => {
    const { counterfactuals } = (await asked("design", { line: "M1.2-01", counterfactual: true })) as CounterfactualAnswer;
    for (const { finding, ...told } of counterfactuals) {
      const { lines } = (await asked("design-refused", { finding })) as RefusedAnswer;
      expect(lines.find(({ line }) => line === "M1.2-01")).toMatchObject(told);
    }
  });
});

/** Each finding of each line is really refused, the plan made again, and the line held against what was told of it beforehand. */
async function holdAsTold(asked: Asked, region: string, plan: Plan, lines: readonly PlanLine[]): Promise<void> {
  for (const finding of new Set(lines.flatMap(({ findings }) => findings))) {
    const told = (await asked("design-refused", { region, finding })) as RefusedAnswer;
    expect(told.lines.map(({ line }) => line).toSorted()).toEqual(
      plan.lines.flatMap(({ id, findings }) => (findings.includes(finding) ? [id] : [])).toSorted(),
    );
    const without = (await asked("design", { region, refused: [finding] })) as Plan;
    for (const line of lines.filter(({ findings }) => findings.includes(finding))) {
      const said = told.lines.find((each) => each.line === line.id);
      const really = lineOf(without, line.id);
      expect([line.id, finding, said?.goes]).toEqual([line.id, finding, really === undefined]);
      expect([said?.amount_before, said?.amount_after, said?.value_after]).toEqual([line.amount, really?.amount ?? null, really?.value ?? null]);
      // A finding that changes nothing is no ground of a line.
      expect([line.id, finding, (said?.changes.length ?? 0) > 0 || said?.goes]).toEqual([line.id, finding, true]);
      for (const { what, before, after } of said?.changes ?? []) {
        expect([what, figureOf(line, what)]).toEqual([what, before]);
        expect([what, really === undefined ? null : figureOf(really, what)]).toEqual([what, after]);
      }
    }
  }
}

function figureOf(line: PlanLine, what: string): number | null {
  if (what === "amount") return line.amount;
  if (what === "start_year") return line.start_year;
  return line.figures[what] ?? null;
}

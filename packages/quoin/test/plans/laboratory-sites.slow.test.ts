import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LineTable, Plan, PlanLine } from "@quoin/core";
import { beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout, settledAs } from "../judged-example.ts";

const folder = join(mkdtempSync(join(tmpdir(), "quoin-sites-")), "office");
let example: string;

beforeAll(async () => {
  await judgedExample(folder);
  example = readFileSync(join(folder, "quoin.yaml"), "utf8");
}, judgingTimeout);

/** The line of an office that decided to open laboratories: the example's evidence does not ask for them. All else is as the example has it, whose findings are known. */
async function line(siting: string, region = "CN"): Promise<PlanLine | undefined> {
  const place = region === "CN" ? "" : `, region: "${region}"`;
  const plan = `{ decisions: [{ item: M4.4${place}, person: Planner, reason: For the tests of its line, date: 2026-01-15 }] }`;
  writeFileSync(join(folder, "quoin.yaml"), settledAs(example, { siting, plan }));
  const { lines } = JSON.parse((await quoin("design", folder, "--json", "--region", region)).stdout) as Plan;
  return lines.find(({ item }) => item === "M4.4");
}

function column(table: LineTable | null | undefined, name: string): readonly LineTable["rows"][number][number][] {
  const at = table?.columns.findIndex((each) => each.name === name) ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  return (table?.rows ?? []).map((row) => row[at] ?? null);
}

const detail = (of: PlanLine | undefined, name: string) => of?.details.find((each) => each.name === name)?.table;
const sum = (values: readonly unknown[]): number => values.reduce<number>((total, value) => total + Number(value), 0);

test("the sites open by year, those that add most first, and every year says what it adds", async () => {
  const national = await line("{}");
  expect(column(national?.table, "opened_in")).toEqual([2024, 2024, 2025, 2025, 2026]);
  const adds = column(national?.table, "adds").map(Number);
  expect(adds).toEqual(adds.toSorted((a, b) => b - a));
  expect(sum(adds)).toBe(national?.certificate?.objective.value);
  expect(national?.certificate).toMatchObject({ status: "optimal", gap: 0, check: { violated: 0 } });
  expect(national?.choices.map(({ start_year }) => start_year)).toEqual([2024, 2024, 2025, 2025, 2026]);
  expect(national?.start_year).toBe(2024);
  expect(sum(column(detail(national, "sites-by-year"), "adds"))).toBe(national?.certificate?.objective.value);
  expect(column(detail(national, "sites-by-year"), "covered").at(-1)).toBe(national?.certificate?.objective.value);
  // A province is reached in the first year in which a site that reaches it opens.
  const provinces = detail(national, "sites-by-region");
  expect(provinces?.rows).toHaveLength(31);
  const zhejiang = column(provinces, "region").indexOf("330000");
  expect(column(provinces, "covered_in")[zhejiang]).toBe(2024);
});

test("years and their numbers are the office's, and a year without a number opens none", async () => {
  const national = await line("{ open: 3, years: [{ year: 2031, sites: 2 }, { year: 2030, sites: 1 }, { year: 2032, sites: 0 }] }");
  expect(column(national?.table, "opened_in")).toEqual([2030, 2031, 2031]);
  expect(column(detail(national, "sites-by-year"), "opens")).toEqual([1, 2, 0]);
  expect(national?.assumptions.find(({ setting }) => setting === "siting.years")?.value).toBe("2030: 1; 2031: 2; 2032: 0");
});

test("provinces that come first are covered first, with the office's reason beside the assumption", async () => {
  const free = await line("{ open: 1 }");
  const asked = await line('{ open: 1, first: { regions: ["510000", "999999"], reason: { en: "The west first", zh: "西部优先" } } }');
  expect(column(free?.table, "covers")[0]).not.toContain("510000");
  expect(column(asked?.table, "covers")[0]).toContain("510000");
  expect(Number(asked?.certificate?.objective.value)).toBeLessThan(Number(free?.certificate?.objective.value));
  expect(asked?.assumptions.find(({ setting }) => setting === "siting.first")?.label.zh).toContain("理由：西部优先");
  expect(asked?.note?.en).toContain("Not a province of the panel, so not put first: 999999.");
});

test("a floor gives each macro-region its share, and one that cannot be met is named", async () => {
  const reason = 'reason: { en: "No part is left out", zh: "不遗漏" }';
  const kept = await line(`{ floor: { share: 0.3, ${reason} } }`);
  expect(kept?.certificate).toMatchObject({ status: "optimal", check: { violated: 0 } });
  expect(column(kept?.table, "covers").join(" ")).toContain("510000");
  const broken = await line(`{ open: 1, floor: { share: 0.9, ${reason} } }`);
  expect(broken?.certificate?.status).toBe("infeasible");
  expect(broken?.action.en).toMatch(/No siting keeps all the rules: .*floor:/);
  expect(broken?.choices).toEqual([]);
});

test("laboratories with room hold new ones back where their hours are known; unknown hours are said and hold nothing back", async () => {
  const unknown = await line("{}");
  expect(column(unknown?.table, "region")).toContain("440000");
  expect(unknown?.note?.en).toContain("cannot be said for 31 of 31 provinces");
  expect(unknown?.note?.zh).toContain("没有现有实验室的年有效机时");
  const known = await line('{ hours: { "440000": 900, "320000": 1300 } }');
  expect(column(known?.table, "region")).not.toContain("440000");
  expect(column(known?.table, "region")).toContain("320000");
  expect(known?.note?.en).toContain("None opens in Guangdong");
});

test("a province's line says in which year its own laboratory opens", async () => {
  const jiangsu = await line("{}", "320000");
  expect(jiangsu?.start_year).toBe(2024);
  expect(jiangsu?.action.en).toContain("Open a laboratory in Jiangsu in 2024");
  expect(jiangsu?.action.zh).toContain("2024年在江苏新建实验室");
});

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BudgetFrontier, codeEntry, type Finding, type Plan, type PlanComparison, type PlanLine, type WhyNotAnswer } from "@quoin/core";
import { beforeAll, expect, test } from "vitest";
import { quoin } from "./command-line.ts";

const folder = join(mkdtempSync(join(tmpdir(), "quoin-design-")), "office");

beforeAll(async () => {
  expect((await quoin("init", folder, "--example", "china-its")).exitCode).toBe(0);
});

async function planOf(...more: string[]): Promise<Plan> {
  return JSON.parse((await quoin("design", folder, "--json", ...more)).stdout) as Plan;
}

async function findingsOf(...more: string[]): Promise<Finding[]> {
  return (JSON.parse((await quoin("diagnose", folder, "--json", ...more)).stdout) as { findings: Finding[] }).findings;
}

test.each(["CN", "350000", "450000", "540000"])(
  "%s: every line names a finding that the evidence does not refuse, every confirmed blocking finding is named",
  async (region) => {
    const [plan, findings] = [await planOf("--region", region), await findingsOf("--region", region)];
    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    expect(plan.region).toBe(region);
    for (const { findings: named, measure, instrument, item } of plan.lines) {
      expect(named.some((id) => byId.get(id)?.verdict !== "not-supported")).toBe(true);
      for (const id of named) expect(byId.has(id)).toBe(true);
      expect(measure).not.toBe("M6");
      expect(codeEntry("measures", item)?.parent).toBe(measure);
      expect(codeEntry("stip-instruments", instrument)?.parent).not.toBeNull();
    }
    const named = new Set(plan.lines.flatMap((line) => line.findings));
    for (const { id, verdict, mechanism } of findings) if (verdict === "confirmed" && mechanism === "blocking") expect(named.has(id)).toBe(true);
    expect(new Set(plan.lines.map(({ id }) => id)).size).toBe(plan.lines.length);
  },
);

test("every sub-item of the measures stands in the coverage once, with lines or a reason", async () => {
  const { coverage, lines } = await planOf();
  expect(new Set(coverage.map(({ item }) => item)).size).toBe(31);
  for (const { item, lines: own, reason } of coverage) {
    expect(own.length > 0).toBe(reason === null);
    expect(own).toEqual(lines.filter((line) => line.item === item).map(({ id }) => id));
  }
});

test("the fund's portfolio is proved, obeys the budget and every floor, and counts what has no price", async () => {
  const line = (await planOf()).lines.find(({ item }) => item === "M1.2");
  expect(line?.certificate).toMatchObject({ check: { rules: 32, violated: 0 } });
  expect(line?.certificate?.gap).toBeLessThanOrEqual(1e-4);
  // Half of the 1,313 projects' published CNY 25,158,503,600.
  expect(line?.amount).toBeLessThanOrEqual(12_579_251_800);
  expect(line?.action.en).toContain("836 projects without published money");
  const floors = line?.table?.columns.findIndex(({ name }) => name === "floor") ?? 0;
  const given = line?.table?.columns.findIndex(({ name }) => name === "given") ?? 0;
  for (const row of line?.table?.rows ?? []) expect(Number(row[given])).toBeGreaterThanOrEqual(Number(row[floors]));
});

test("a province gets its own plan; one without priced projects gets a line that says why", async () => {
  const [fujian, guangxi] = [await planOf("--region", "350000"), await planOf("--region", "450000")];
  expect(fujian.lines.find(({ item }) => item === "M1.2")?.amount).toBeGreaterThan(0);
  const fund = guangxi.lines.find(({ item }) => item === "M1.2");
  expect(fund).toMatchObject({ amount: null, subject: { type: "region", id: "450000" } });
  expect(fund?.action.zh).toContain("广西");
});

test("the office's own assumptions change the plan, and an unknown scenario is named", async () => {
  const before = (await planOf()).lines.find(({ item }) => item === "M4.4");
  writeFileSync(join(folder, "quoin.yaml"), "siting: { open: 2 }\nscenarios: { wide: { siting: { radius_km: 900 } } }\n");
  const [narrow, wide] = [await planOf(), await planOf("--scenario", "wide")].map(({ lines }) => lines.find(({ item }) => item === "M4.4"));
  expect(narrow?.table?.rows).toHaveLength(2);
  expect(before?.table?.rows.length).toBeGreaterThan(2);
  expect(Number(wide?.certificate?.objective)).toBeGreaterThan(Number(narrow?.certificate?.objective));
  const unknown = await quoin("design", folder, "--scenario", "none");
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining("error[design.unknown-scenario]")]);
});

test("the same workspace gives the same plan to the byte", async () => {
  const [a, b] = [await quoin("design", folder, "--json"), await quoin("design", folder, "--json")];
  expect(a.stdout).toBe(b.stdout);
});

test("scenarios side by side: what enters, what leaves, what it costs; the fund's value grows with its size", async () => {
  writeFileSync(
    join(folder, "quoin.yaml"),
    "scenarios:\n  larger: { budgets: [{ source: central, column: central_funds_cny_10k, fraction: 0.6 }] }\n  forced: { projects: { include: [2018YFA0107000] } }\n",
  );
  const against = async (name: string): Promise<PlanComparison> =>
    JSON.parse((await quoin("design", "compare", folder, "--scenario-b", name, "--json")).stdout) as PlanComparison;
  const [same, larger, forced] = [await against("base"), await against("larger"), await against("forced")];
  expect(same?.lines.filter(({ change }) => change !== "same")).toEqual([]);
  const fund = larger?.lines.find(({ item }) => item === "M1.2");
  const money = (choices: readonly { amount: number | null }[] | undefined): number => (choices ?? []).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  expect(fund?.cost).toBe(money(fund?.enters) - money(fund?.leaves));
  expect(larger?.cost).toBe(fund?.cost);
  expect(forced?.lines.find(({ item }) => item === "M1.2")?.enters.map(({ id }) => id)).toContain("2018YFA0107000");

  const why = JSON.parse((await quoin("design", "why-not", folder, "2018YFA0107000", "--json")).stdout) as WhyNotAnswer;
  expect(why).toMatchObject({ funded: false, blocked_by: [{ rule: "budget:central" }] });
  expect(why.extra).toBeGreaterThan(0);
  expect(why.forced?.enters.map(({ id }) => id)).toContain("2018YFA0107000");

  const { points } = JSON.parse((await quoin("design", "frontier", folder, "--points", "3", "--json")).stdout) as BudgetFrontier;
  const values = points.map(({ value }) => value ?? 0);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  for (const { spent, budget } of points) expect(spent).toBeLessThanOrEqual(budget);
});

const answer = async <A>(...words: string[]): Promise<A> => JSON.parse((await quoin(...words, "--json")).stdout) as A;
const column = ({ table }: PlanLine, name: string): number => table?.columns.findIndex((each) => each.name === name) ?? -1;

const linesOf = async () => (await planOf()).lines;
const invented = (lines: readonly PlanLine[]) => lines.find(({ synthetic, item }) => synthetic && item === "M1.2") as PlanLine;

test("candidates have a line of their own, marked as invented, and no real project stands in it", async () => {
  const plan = await planOf();
  const [real, candidates] = plan.lines.filter(({ item }) => item === "M1.2") as [PlanLine, PlanLine];
  expect([real.synthetic, candidates.synthetic]).toEqual([false, true]);
  expect(new Set(real.choices.map(({ type }) => type))).toEqual(new Set(["project"]));
  expect(new Set(candidates.choices.map(({ type }) => type))).toEqual(new Set(["candidate"]));
  expect(plan.certificate).toEqual(real.certificate);
});

test("the plan of candidates keeps their order, their exclusion and their windows", async () => {
  const line = invented(await linesOf());
  const starts = new Map(line.choices.map(({ id, start_year }) => [id, start_year]));
  expect(line.certificate).toMatchObject({ status: "optimal", check: { violated: 0 } });
  expect(starts.has("invented:polyimide") && starts.has("invented:polyimide-alternative")).toBe(false);
  for (const [first, next] of [
    ["invented:evaporation-source", "invented:evaporation-machine"],
    ["invented:micro-led-transfer", "invented:micro-led-repair"],
    ["invented:kiln-catalyst", "invented:kiln-flue-gas"],
  ] as const)
    if (starts.has(next)) expect(starts.get(first)).toBeLessThanOrEqual(starts.get(next) as number);
  expect(line.start_year).toBe(Math.min(...[...starts.values()].map(Number)));
});

test("leverage is a ratio of sums, and its margin the price of a budget", async () => {
  const line = invented(await linesOf());
  const rows = line.details.find(({ name }) => name === "leverage")?.table.rows ?? [];
  const [funded] = rows.filter(([set, group]) => set === "funded" && group === "all");
  const money = (name: string) =>
    (line.table?.rows ?? []).filter((row) => row[column(line, "funded")] === 1).reduce((sum, row) => sum + Number(row[column(line, name)]), 0);
  expect(funded?.[4]).toBeCloseTo(money("total") / money("public"), 12);
  expect(rows.filter(([set]) => set === "marginal").map(([, budget]) => budget)).toEqual(["budget:central", "budget:provincial"]);
});

test("frontier and why-not of candidates say that their money is invented; those of projects do not", async () => {
  const frontier = await answer<BudgetFrontier>("design", "frontier", folder, "--source", "candidates", "--points", "3");
  expect(frontier).toMatchObject({ synthetic: true, unit: "CNY" });
  expect(frontier.points.map(({ value }) => value)).toEqual(frontier.points.map(({ value }) => value).toSorted((a, b) => Number(a) - Number(b)));
  const left = ["invented:evaporation-machine", "invented:polyimide", "invented:kiln-flue-gas"];
  const answers = await Promise.all(left.map((id) => answer<WhyNotAnswer>("design", "why-not", folder, id)));
  expect(answers.every(({ synthetic }) => synthetic)).toBe(true);
  expect(answers.some(({ blocked_by }) => blocked_by.length > 0)).toBe(true);
});

test("lines made from rows that a table marks as invented are invented; a place named in one language is called so in both", async () => {
  const marks = ({ lines }: Plan) => Object.fromEntries(["M1.2", "M4.4"].map((item) => [item, lines.find((line) => line.item === item)?.synthetic]));
  const replace = async (table: string, change: (line: string) => string) => {
    const [header = "", ...lines] = readFileSync(join(folder, "data", `${table}.csv`), "utf8")
      .trimEnd()
      .split("\n");
    const file = join(folder, "..", `${table}.csv`);
    writeFileSync(file, `${[`${header},synthetic`, ...lines.map(change)].join("\n")}\n`);
    expect((await quoin("import", folder, "--data", file, "--as", table)).stderr).not.toContain("error");
  };
  expect(marks(await planOf("--region", "350000"))).toEqual({ "M1.2": false, "M4.4": false });
  await replace("nkrdp_projects", (line) => `${line},1`);
  await replace("regions", (line) => `${line.replace(",Fujian,", ",,")},`);
  const plan = await planOf("--region", "350000");
  expect(marks(plan)).toEqual({ "M1.2": true, "M4.4": false });
  expect(plan.lines.map(({ action }) => `${action.en}${action.zh}`).join("")).not.toMatch(/null|undefined/);
  expect(plan.lines.find(({ item }) => item === "M1.2")?.action.en).toContain("福建");
}, 600_000);

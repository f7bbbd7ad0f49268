import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiAnswer, BudgetFrontier, Plan, PlanComparison, RoadmapAnswer } from "@quoin/core";
import { beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { madeExample } from "../judged-example.ts";

const timeout = 120_000;
const base = mkdtempSync(join(tmpdir(), "quoin-demo-office-"));
const folder = join(base, "office");
const mark = "虚构 / Invented";

async function shown(...words: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await quoin(...words, folder);
  expect({ words, exitCode, stderr }).toEqual({ words, exitCode: 0, stderr: "" });
  return stdout;
}
const answer = async <A>(...words: string[]): Promise<A> => JSON.parse(await shown(...words, "--json")) as A;

beforeAll(async () => {
  const { records, invented } = JSON.parse((await quoin("init", folder, "--example", "demo-office", "--json")).stdout);
  expect(invented).toBe(Object.values(records as Record<string, number>).reduce((sum, count) => sum + count, 0));
  expect(records).toMatchObject({
    technology: 13,
    fund: 6,
    "office-plan": 8,
    "office-plan-line": 24,
    project: 40,
    facility: 40,
    candidate: 24,
    service: 120,
    booking: 4104,
    closure: 30,
    "refused-request": 200,
    procurement: 30,
    backing: 28,
    "tax-relief": 60,
    "property-dispute": 24,
    "property-accreditation": 10,
    "nonprofit-body": 5,
  });
}, timeout);

test("diagnose: a system that lags behind its parts and lacks what nobody makes, all of it said to be invented", {
  timeout,
}, async () => {
  const { findings } = await answer<ApiAnswer<"diagnose">>("diagnose");
  const confirmed = findings.filter(({ verdict }) => verdict === "confirmed");
  expect(confirmed.map(({ id }) => id)).toEqual(expect.arrayContaining(["P4.2-low-readiness-drive-unit", "P4.1-missing-complement-drive-unit"]));
  expect(confirmed.filter(({ synthetic }) => !synthetic)).toEqual([]);
  expect(await shown("diagnose")).toContain(mark);
});

test("each of the 31 measures has a confirmed finding and a line", { timeout }, async () => {
  const { coverage } = await answer<Plan>("design");
  const isConfirmed = ({ decided }: Plan["coverage"][number]) => decided.some(({ verdict }) => verdict === "confirmed");
  expect(coverage).toHaveLength(31);
  expect(coverage.filter((each) => !isConfirmed(each) || each.lines.length === 0).map(({ item }) => item)).toEqual([]);
});

test("loans and guarantees stand on the contingent accounts as their records say", { timeout }, async () => {
  const { policies } = await answer<ApiAnswer<"instrument-deeds">>("instrument", "deeds");
  const backings = policies.map(({ backing }) => backing).filter(({ loans, guarantees }) => loans + guarantees > 0);
  expect(backings).toHaveLength(2);
  for (const { at_risk: risk, booked, differs, not_booked: unbooked } of backings) expect([booked.standing, differs, unbooked]).toEqual([risk, [], []]);
});

test("plans of eight offices: exactly what was planted is found, and nothing of it lies in the city whose plan is clean", { timeout }, async () => {
  const rules = ["plans-herding", "planned-overcapacity", "plans-overlap", "plans-gap", "no-horizon", "contradiction", "unfunded-target"];
  const { findings } = await answer<ApiAnswer<"diagnose">>("diagnose", "--only", rules.join(","));
  const seen = Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));
  expect(seen).toEqual({
    "plans-herding": "confirmed",
    "planned-overcapacity": "confirmed",
    "plans-overlap": "not-supported",
    "plans-gap": "confirmed",
    "no-horizon": "not-supported",
    contradiction: "confirmed",
    "unfunded-target": "confirmed",
  });
  const of = (rule: string) => JSON.stringify(findings.find((each) => each.rule === rule)?.comparison);
  const { fields } = JSON.parse(of("plans-herding")) as { fields: { field: string; verdict: string }[] };
  expect(fields.filter(({ verdict }) => verdict === "confirmed").map(({ field }) => field)).toEqual(["t10"]);
  const { products } = JSON.parse(of("planned-overcapacity")) as { products: { product: string; probability: number }[] };
  expect(products.filter(({ probability }) => probability >= 0.5).map(({ product }) => product)).toEqual(["再生电池材料"]);
  expect(JSON.parse(of("plans-gap"))).toMatchObject({ open: ["item:drive-unit.encoder", "item:drive-unit.vacuum-furnace"] });
  expect(JSON.parse(of("contradiction"))).toMatchObject({
    contradictions: [{ kind: "builds-and-closes", what: "铸造件", region: "990200", offices: ["office-beiling", "dept-industry"] }],
  });
  expect(JSON.parse(of("unfunded-target"))).toMatchObject({ targets: [{ office: "office-donghu", indicator: "机器视觉应用企业占比", year: 2030 }] });
  for (const { verdict, applies_to: to } of findings) if (verdict === "confirmed") expect(to).not.toContain("990500");
  expect(findings.filter(({ applies_to: to, verdict }) => verdict === "confirmed" && to === null)).toEqual([]);
});

test("design: the fund chooses among candidates within both budgets, for the office and for a city of it", { timeout }, async () => {
  for (const region of ["990000", "990200"]) {
    const { lines, coverage } = await answer<Plan>("design", "--region", region);
    // Each of the paper's 31 measures has a line in the plan of the whole.
    if (region === "990000") expect([coverage.length, coverage.filter((each) => each.lines.length === 0).map(({ item }) => item)]).toEqual([31, []]);
    const fund = lines.find(({ choices }) => choices.some(({ type }) => type === "candidate"));
    expect(fund).toMatchObject({ item: "M1.2", synthetic: true, certificate: { status: "optimal" } });
    expect(fund?.choices.length).toBeGreaterThan(0);
    expect(fund?.amount).toBeGreaterThan(0);
    expect(fund?.amount).toBeLessThanOrEqual(350_000_000);
    expect(lines.filter(({ amount, synthetic }) => amount !== null && !synthetic)).toEqual([]);
  }
  expect(await shown("design")).toContain(mark);
});

test("compare, frontier, roadmap: a larger fund begins more, every one of them marked", { timeout }, async () => {
  const { lines } = await answer<PlanComparison>("design", "compare", "--scenario-b", "larger-fund");
  const fund = lines.find(({ enters }) => enters.length > 0);
  expect(fund?.synthetic).toBe(true);
  const { points, synthetic } = await answer<BudgetFrontier>("design", "frontier", "--points", "4");
  expect([synthetic, points.length]).toEqual([true, 4]);
  const funded = points.map((each) => each.value ?? 0);
  expect(funded).toEqual(funded.toSorted((a, b) => a - b));
  const roadmap = await answer<RoadmapAnswer>("roadmap");
  expect(roadmap.projects.length).toBeGreaterThan(0);
  expect(roadmap.projects.every((each) => each.synthetic)).toBe(true);
  expect([roadmap.cycles, roadmap.reason]).toEqual([[], null]);
  expect(roadmap.missing_complements.map(({ id }) => id)).toEqual(["drive-unit.encoder", "drive-unit.vacuum-furnace"]);
});

test("track and evaluate: every line of progress and every evaluation is marked", { timeout }, async () => {
  const { lines, projects } = await answer<ApiAnswer<"track">>("track");
  expect([lines.length, projects.length]).toEqual([4, 10]);
  expect([...lines, ...projects].filter(({ synthetic }) => !synthetic)).toEqual([]);
  const { evaluations } = await answer<ApiAnswer<"evaluate">>("evaluate", "--year", "2025");
  expect(evaluations.map(({ synthetic }) => synthetic)).toEqual([true, true]);
});

test("replan: the plan of the whole office is found though it names no place; candidates are exchanged, and the new version takes its place", {
  timeout,
}, async () => {
  const office = join(base, "replanned");
  const asked = async <A>(...words: string[]): Promise<A> => JSON.parse((await quoin(...words, "--json")).stdout) as A;
  await madeExample(office, "demo-office");
  const { enters, leaves, changes } = await asked<ApiAnswer<"replan">>("replan", office, "--max-changes", "12");
  expect(enters.length).toBeGreaterThan(0);
  expect(enters.map(({ project }) => project).toSorted()).toEqual(["t02", "t06", "t07", "t09"].map((technology) => `cand-${technology}-research`));
  expect(leaves).toHaveLength(8);
  expect([...enters, ...leaves].every(({ type, synthetic }) => type === "candidate" && synthetic)).toBe(true);
  expect(changes).toBeLessThanOrEqual(12);
  const { plan, previous } = await asked<ApiAnswer<"plan-approve">>("plan", "approve", office, "--max-changes", "12");
  expect([plan["region"], plan["labels"], previous]).toMatchObject(["990000", { zh: "云岚省（虚构）规划" }, "plan-2025"]);
  const { records } = await asked<ApiAnswer<"record-list">>("record", "list", office, "plan");
  expect(records.filter(({ status }) => status === "approved").map(({ id }) => id)).toEqual([plan["id"]]);
  expect(await asked<ApiAnswer<"replan">>("replan", office, "--max-changes", "12")).toMatchObject({ from: plan["id"], changes: 0 });
});

test("report in three formats and brief in two languages say what is invented; the whole verifies", { timeout }, async () => {
  for (const format of ["html", "docx", "xlsx"]) {
    const to = join(base, `plan.${format}`);
    await shown("report", "--template", "plan-en", "--to", to);
    expect(existsSync(to) && statSync(to).size).toBeGreaterThan(5_000);
  }
  expect(readFileSync(join(base, "plan.html"), "utf8")).toMatch(/invented/i);
  for (const [language, word] of [
    ["en", "nvented"],
    ["zh", "虚构"],
  ] as const) {
    const to = join(base, `brief-${language}.html`);
    await shown("brief", "--region", "990200", "--lang", language, "--to", to);
    expect(readFileSync(to, "utf8")).toContain(word);
  }
  expect(await shown("verify")).toContain("agree");
});

test("division: every needed thing has one lead, the proposal is worth more than the plans, and what it costs stands beside it", { timeout }, async () => {
  const division = await answer<ApiAnswer<"division">>("division", "--robust");
  expect(division).toMatchObject({ by: "offices", of: "needed", synthetic: true, certificate: { status: "optimal", check: { violated: 0 } } });
  expect(division.items.map(({ leads }) => leads)).toEqual(division.items.map(() => 1));
  expect(division.value.proposed).toBeGreaterThan(division.value.planned ?? Number.POSITIVE_INFINITY);
  expect(division.weightings).toBe(32);
  for (const { regret } of division.offices) expect(regret).toBeGreaterThanOrEqual(0);
  const roles = division.cells.filter(({ proposed }) => proposed !== "none");
  expect(roles.some(({ robust }) => robust)).toBe(true);
  expect(division.cells.filter(({ committed, planned, proposed }) => committed && planned !== proposed)).toEqual([]);
  const few = await answer<ApiAnswer<"division">>("division", "--max-changes", "3");
  expect(few.changes).toBeLessThanOrEqual(3);
  expect(few.value.proposed).toBeLessThanOrEqual(division.value.proposed ?? 0);
  const out = await quoin("division", folder, "--weights", "strength=9");
  expect([out.exitCode, out.stderr]).toEqual([2, expect.stringContaining("division.weight-out-of-range")]);
});

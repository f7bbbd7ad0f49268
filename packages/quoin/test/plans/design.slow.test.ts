import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BudgetFrontier,
  type CounterfactualAnswer,
  codeEntry,
  type Finding,
  type Plan,
  type PlanComparison,
  type PlanLine,
  type WhyNotAnswer,
} from "@quoin/core";
import { beforeAll, expect, test, vi } from "vitest";
import { isLong, oneIn } from "../../../core/test/long-run.ts";
import { quoin } from "../command-line.ts";
import { decidingAnyway, judgedExample, judgingTimeout, settledAs, withInventedCandidates } from "../judged-example.ts";

// A plan is made anew for every question, which takes its time where the machine does other work too.
vi.setConfig({ testTimeout: 300_000 });

const folder = join(mkdtempSync(join(tmpdir(), "quoin-design-")), "office");

beforeAll(async () => {
  await judgedExample(folder);
  await withInventedCandidates(folder);
  decidingAnyway(folder);
}, judgingTimeout);

/** Answers of the workspace as it was set up, by what was asked: they are made once. */
const answered = new Map<string, Promise<string>>();

function answerTo(...words: string[]): Promise<string> {
  const asked = words.join(" ");
  const before = answered.get(asked);
  if (before !== undefined) return before;
  const now = quoin(...words).then(({ stdout }) => stdout);
  answered.set(asked, now);
  return now;
}

/** Writes the settings; what was answered under others is asked again. */
function writeSettings(settings: string): void {
  writeFileSync(join(folder, "quoin.yaml"), settings);
  answered.clear();
}

async function planOf(...more: string[]): Promise<Plan> {
  return JSON.parse(await answerTo("design", folder, "--json", ...more)) as Plan;
}

async function findingsOf(...more: string[]): Promise<Finding[]> {
  return (JSON.parse(await answerTo("diagnose", folder, "--json", ...more)) as { findings: Finding[] }).findings;
}

test("at least 23 of the paper's 31 measures have a decided finding; each other one names what is missing and who could deliver it", async () => {
  const { coverage } = await planOf();
  expect(coverage).toHaveLength(31);
  expect(coverage.filter(({ decided }) => decided.length > 0).length).toBeGreaterThanOrEqual(23);
  for (const { item, lines, decided, missing } of coverage) {
    if (lines.length > 0 || decided.length > 0) continue;
    expect([item, missing.length > 0, missing.filter(({ who }) => who === null)]).toEqual([item, true, []]);
  }
});

test.each(oneIn(4, ["CN", "350000", "450000", "540000"]))(
  "%s: every line names confirmed findings and nothing else, every confirmed blocking finding is named, what is open is to be found out",
  async (region) => {
    const [plan, findings] = [await planOf("--region", region), await findingsOf("--region", region)];
    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    expect(plan.region).toBe(region);
    for (const {
      findings: named,
      because,
      measure,
      instrument,
      item,
      decided_by: decided,
      owner,
      deadline,
      proposed,
      mechanism,
      evaluation,
      indicator,
    } of plan.lines) {
      expect(named.length > 0 || decided !== null).toBe(true);
      for (const id of named) expect(byId.get(id)?.verdict).toBe("confirmed");
      expect(because.map(({ finding }) => finding)).toEqual(named);
      for (const { sets } of because) expect(sets.length).toBeGreaterThan(0);
      expect(measure).not.toBe("M6");
      expect(codeEntry("measures", item)?.parent).toBe(measure);
      expect(codeEntry("stip-instruments", instrument)?.parent).not.toBeNull();
      expect(deadline).toMatch(/^20(2[6-9]|30)-12-31$/);
      expect(proposed).toBe(true);
      expect(owner?.type).toBe("organisation");
      // Each step is confirmed by findings of the line, or somebody assumes it; a line with an indicator says how its effect will be known.
      expect(mechanism.length).toBeGreaterThanOrEqual(3);
      for (const { evidence, assumed_by: who } of mechanism) expect(evidence === null ? who !== null : evidence.every((id) => named.includes(id))).toBe(true);
      expect(evaluation === null).toBe(indicator === null);
    }
    const named = new Set([...plan.lines.flatMap((line) => line.findings), ...plan.unanswered.map(({ finding }) => finding)]);
    for (const { id, verdict, mechanism } of findings) if (verdict === "confirmed" && mechanism === "blocking") expect(named.has(id)).toBe(true);
    expect(new Set(plan.lines.map(({ id }) => id)).size).toBe(plan.lines.length);
    const carried = new Set(plan.lines.flatMap((line) => line.findings));
    const asked = findings.filter(
      ({ id, verdict, strength }) => verdict === "insufficient-data" || (verdict === "confirmed" && strength === "depends" && carried.has(id)),
    );
    expect(plan.to_find_out.map(({ finding }) => finding).toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    // The most worth first, what is not known last.
    const worths = plan.to_find_out.map(({ worth }) => worth ?? -1);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    for (const { needs, would_decide: would } of plan.to_find_out) {
      expect(needs.length).toBeGreaterThan(0);
      for (const { table, meaning, who } of needs) {
        // Words of a reader, never the names of fields or lists of codes.
        for (const text of [table.zh, meaning.zh]) expect(text).toMatch(/\p{Script=Han}/u);
        expect(`${table.en} ${table.zh} ${meaning.en} ${meaning.zh}`).not.toMatch(/[a-z]_[a-z]/);
        expect(who).not.toBeNull();
      }
      expect(would.zh).not.toBe("");
    }
  },
);

test("refusing a finding changes each line with money as its counterfactual says: its numbers stand in the plan that is really made so", async () => {
  const plan = await planOf();
  const priced = plan.lines.filter(({ amount }) => amount !== null);
  expect(priced.length).toBeGreaterThan(0);
  for (const line of oneIn(3, priced)) {
    const told = JSON.parse((await quoin("design", folder, "--line", line.id, "--counterfactual", "--json")).stdout) as CounterfactualAnswer;
    expect(told.line).toBe(line.id);
    expect(told.counterfactuals.map(({ finding }) => finding)).toEqual(line.findings);
    for (const { finding, changes, value_before: before, value_after: after } of told.counterfactuals) {
      const made = (await planOf("--refused", finding)).lines.find(({ id }) => id === line.id);
      expect(changes.length).toBeGreaterThan(0);
      expect([before, after]).toEqual([line.value, made?.value ?? null]);
      for (const { what, after: number } of changes)
        expect(number).toEqual(what === "amount" ? (made?.amount ?? null) : what === "start_year" ? (made?.start_year ?? null) : (made?.figures[what] ?? null));
      // Something that follows changes too, and not only the term that the finding set.
      const set = new Set(line.because.flatMap(({ sets }) => sets.map(({ what }) => what)));
      expect(changes.some(({ what }) => !set.has(what)) || before !== after).toBe(true);
    }
  }
  const none = await quoin("design", folder, "--counterfactual");
  expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining("error[design.no-line-asked]")]);
  const unknown = await quoin("design", folder, "--line", "M9.9-01");
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining("error[design.unknown-line]")]);
}, 300_000);

test("a finding refused by the office's own thresholds changes the line as its counterfactual said", async () => {
  const told = JSON.parse((await quoin("design", folder, "--line", "M1.2-01", "--counterfactual", "--json")).stdout) as CounterfactualAnswer;
  const said = told.counterfactuals.find(({ finding }) => finding.includes("concentration-projects"));
  expect(said).toBeDefined();
  const before = readFileSync(join(folder, "quoin.yaml"), "utf8");
  expect((await quoin("settings", "set", folder, "thresholds.concentration.minimum_excess", "0.9")).exitCode).toBe(0);
  answered.clear();
  const made = (await planOf()).lines.find(({ id }) => id === "M1.2-01");
  writeSettings(before);
  // It is the only finding of the line, which goes with it.
  expect(made?.findings.some((id) => id.includes("concentration-projects")) ?? false).toBe(false);
  for (const { what, after } of said?.changes ?? []) expect((what === "amount" ? made?.amount : made?.figures[what]) ?? null).toBe(after);
  expect(made?.value ?? null).toBe(said?.value_after);
});

test("no candidate of a fund is decided: none of its projects and candidates is one that the table holds as approved, or a record that has begun", async () => {
  const titles = new Set(
    readFileSync(join(folder, "data", "nkrdp_projects.csv"), "utf8")
      .split("\n")
      .map((row) => row.split(",")[0]),
  );
  const held = JSON.parse((await quoin("record", "list", folder, "project", "--json")).stdout) as { records: { id: string }[] };
  const decided = new Set([...titles, ...held.records.map(({ id }) => id)]);
  const plan = await planOf();
  const chosen = plan.lines.flatMap(({ choices }) => choices);
  expect(chosen.length).toBeGreaterThan(0);
  for (const { type, id } of chosen) if (type === "project" || type === "candidate") expect(decided.has(id)).toBe(false);
  for (const { start_year: year } of chosen) if (year !== null) expect(year).toBeGreaterThanOrEqual(2026);
});

test("no line chooses among what is decided; money of the nation and of its provinces is one division", async () => {
  const plan = await planOf();
  for (const { choices } of plan.lines) expect(choices.filter(({ type }) => type === "project")).toEqual([]);
  const nation = plan.lines.find(({ id }) => id === "M1.2-01");
  const at = (name: string): number => nation?.table?.columns.findIndex((each) => each.name === name) ?? -1;
  const rows = new Map((nation?.table?.rows ?? []).map((row) => [String(row[at("region")]), row[at("amount")]]));
  expect([...rows.values()].reduce((sum: number, each) => sum + Number(each), 0)).toBe(nation?.amount);
  for (const region of oneIn(3, ["350000", "440000", "110000"]))
    expect((await planOf("--region", region)).lines.find(({ id }) => id === "M1.2-01")?.amount).toBe(rows.get(region));
});

test("every sub-item of the measures stands in the coverage once, with lines or a reason", async () => {
  const { coverage, lines } = await planOf();
  expect(new Set(coverage.map(({ item }) => item)).size).toBe(31);
  for (const { item, lines: own, reason } of coverage) {
    expect(own.length > 0).toBe(reason === null);
    expect(own).toEqual(lines.filter((line) => line.item === item).map(({ id }) => id));
  }
});

test("the fund's division adds up, keeps its cap, is proved, and says what hangs on the weights", async () => {
  const line = (await planOf()).lines.find(({ id }) => id === "M1.2-01") as PlanLine;
  expect(line.certificate).toMatchObject({ status: "optimal", check: { violated: 0 } });
  const detail = (name: string) => line.details.find((each) => each.name === name)?.table.rows ?? [];
  const money = (rows: readonly (readonly unknown[])[], at: number) => rows.reduce((sum, row) => sum + Number(row[at]), 0);
  expect(money(detail("fields"), 1)).toBe(line.amount);
  expect(money(detail("cells"), 2)).toBe(line.amount);
  expect(money(detail("years"), 2)).toBe(line.amount);
  expect(line.figures["largest_region_money"]).toBeLessThanOrEqual(0.2 * Number(line.amount));
  for (const [, amount, , low, high] of detail("fields")) {
    expect(Number(low)).toBeLessThanOrEqual(Number(amount));
    expect(Number(high)).toBeGreaterThanOrEqual(Number(amount));
  }
  expect(line.choices.map(({ type }) => type)).toEqual(line.choices.map(() => "call"));
});

test("a province gets its part of the division; one whose money was not published gets a line that says why", async () => {
  const [fujian, guangxi] = [await planOf("--region", "350000"), await planOf("--region", "450000")];
  expect(fujian.lines.find(({ item }) => item === "M1.2")?.amount).toBeGreaterThan(0);
  const fund = guangxi.lines.find(({ item }) => item === "M1.2");
  expect(fund).toMatchObject({ subject: { type: "region", id: "450000" } });
  expect(fund?.action.zh).toContain("广西");
});

/** The example's settings with some sections written anew. */
function settle(sections: Readonly<Record<string, string>>): void {
  writeSettings(settledAs(readFileSync(join(folder, "quoin.yaml"), "utf8"), sections));
}

test("the office's own assumptions change the plan, and an unknown scenario is named", async () => {
  const before = (await planOf()).lines.find(({ item }) => item === "M4.4");
  settle({ siting: "{ open: 2 }", scenarios: "{ wide: { siting: { radius_km: 900 } } }" });
  const [narrow, wide] = [await planOf(), await planOf("--scenario", "wide")].map(({ lines }) => lines.find(({ item }) => item === "M4.4"));
  expect(narrow?.table?.rows).toHaveLength(2);
  expect(before?.table?.rows.length).toBeGreaterThan(2);
  expect(Number(wide?.certificate?.objective.value)).toBeGreaterThan(Number(narrow?.certificate?.objective.value));
  const unknown = await quoin("design", folder, "--scenario", "none");
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining("error[design.unknown-scenario]")]);
});

test("the same workspace gives the same plan to the byte", async () => {
  const before = await answerTo("design", folder, "--json");
  expect((await quoin("design", folder, "--json")).stdout).toBe(before);
});

test("scenarios side by side: what it costs to have a larger fund; the candidates' value grows with the size of theirs", async () => {
  settle({ siting: "{}", scenarios: "{ larger: { budgets: [{ source: central, column: central_funds, fraction: 1.2 }] } }" });
  const against = async (name: string): Promise<PlanComparison> =>
    JSON.parse((await quoin("design", "compare", folder, "--scenario-b", name, "--json")).stdout) as PlanComparison;
  const [same, larger] = [await against("base"), await against("larger")];
  expect(same?.lines.filter(({ change }) => change !== "same")).toEqual([]);
  const fund = larger?.lines.find(({ item, synthetic }) => item === "M1.2" && !synthetic);
  expect(fund?.cost).toBeGreaterThan(0);
  expect(larger?.cost).toBe(fund?.cost);
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
  expect(new Set(real.choices.map(({ type }) => type))).toEqual(new Set(["call"]));
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
  const frontier = await answer<BudgetFrontier>("design", "frontier", folder, "--points", "3");
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
    expect((await quoin("import", folder, "--data", file, "--as", table, "--replace")).stderr).not.toContain("error");
    answered.clear();
  };
  expect(marks(await planOf("--region", "350000"))).toEqual({ "M1.2": false, "M4.4": false });
  await replace("nkrdp_projects", (line) => `${line},1`);
  // Every rule is judged anew over other places: in the long form. Places that have one name alone are those of the Peruvian office too.
  if (isLong) await replace("regions", (line) => `${line.replace(",Fujian,", ",,")},`);
  const plan = await planOf("--region", "350000");
  expect(marks(plan)).toEqual({ "M1.2": true, "M4.4": false });
  expect(plan.lines.map(({ action }) => `${action.en}${action.zh}`).join("")).not.toMatch(/null|undefined/);
  expect(plan.lines.find(({ item }) => item === "M1.2")?.action.en).toContain(isLong ? "福建" : "Fujian");
}, 600_000);

test("where no finding is confirmed and nothing is decided the plan is empty, says so, and lists what to find out", async () => {
  const bare = join(mkdtempSync(join(tmpdir(), "quoin-bare-")), "office");
  await quoin("init", bare, "--currency", "EUR", "--root", "R1", "--root-name", "Riverland", "--levels", "country,region", "--time-zone", "UTC");
  const { stdout, exitCode } = await quoin("design", bare);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("No task follows: no finding is confirmed");
  expect(stdout).toContain("To find out first");
  const { lines, to_find_out: open } = JSON.parse((await quoin("design", bare, "--json")).stdout) as Plan;
  expect([lines, open.length > 20]).toEqual([[], true]);
});

test("without plans the fields are divided, of which places are known to be able; of things that nobody is known to be able to make there is no division to prove", async () => {
  const needed = await quoin("division", folder, "--of", "needed");
  expect([needed.exitCode, needed.stdout]).toEqual([2, ""]);
  expect(needed.stderr).toContain("division.nothing-known");
  const divided = JSON.parse((await quoin("division", folder, "--json", "--partners", "0")).stdout) as { of: string; by: string; value: { proposed: number } };
  expect([divided.of, divided.by]).toEqual(["fields", "places"]);
  expect(divided.value.proposed).toBeGreaterThan(0);
});

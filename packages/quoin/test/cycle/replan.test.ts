import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { keptRecord } from "./kept-record.ts";

let folder: string;
let dir: string;

interface Replanned {
  readonly enters: readonly { readonly project: string; readonly amount: number }[];
  readonly leaves: readonly { readonly project: string }[];
  readonly committed: readonly string[];
  readonly changes: number;
  readonly from: string;
  readonly certificate: { readonly status: string; readonly objective: number };
}

/** Six projects of one size; half of the money is the budget. The plan holds the three of least value, one of them committed. */
const table = `project_no,title_zh,category,region_code,central_funds_cny_10k
a,甲,YFC,110000,100
b,乙,YFC,110000,100
c,丙,YFC,110000,100
d,丁,YFB,110000,100
e,戊,YFB,110000,100
f,己,YFB,110000,100
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-replan-"));
  dir = join(folder, "office");
  await quoin("init", dir);
  await write("nkrdp_projects.csv", table);
  const imported = await quoin("import", dir, "--data", join(folder, "nkrdp_projects.csv"), "--as", "nkrdp_projects", "--replace");
  expect(imported.stderr).toBe("");
  await put("region", "CN", { labels: { en: "China", zh: "中国" } });
  await put("organisation", "ministry", { labels: { en: "Ministry" } });
  for (const id of ["a", "b", "c", "d", "e", "f"]) await put("project", id, { labels: { en: id } });
  await keptRecord(dir, "plan", "plan", { labels: { en: "Plan", zh: "规划" }, status: "approved", region: "CN", scenario: "base" });
  await keptRecord(dir, "plan-line", "plan:fund", {
    labels: { en: "Fund 3 of 6." },
    action: "Fund 3 of 6.",
    plan: "plan",
    line: "M1.2-01",
    amount: "3000000",
    currency: "CNY",
    projects: ["a", "b", "c"],
  });
  await keptRecord(dir, "plan-line", "plan:other", { labels: { en: "Other" }, plan: "plan", line: "M2.1-01" });
  const award = { description: "work", currency: "CNY", amount_awarded: "1000000", award_date: "2026-01-01" };
  await keptRecord(dir, "award", "award-a", {
    ...award,
    labels: { en: "a" },
    recipient_organisation: "ministry",
    funding_organisation: "ministry",
    project: "a",
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

async function put(type: string, id: string, data: object): Promise<void> {
  expect((await quoin("record", "put", dir, type, id, "--data", await write("put.json", JSON.stringify(data)))).stderr).toBe("");
}

async function replanned(most: number): Promise<Replanned> {
  const run = await quoin("replan", dir, "--max-changes", String(most), "--json");
  expect(run.exitCode).toBe(0);
  return JSON.parse(run.stdout) as Replanned;
}

test.each([0, 1, 2, 3, 4, 6])("with at most %i changes: no more happen, what is committed stays, and each pair raises the value by two", async (most) => {
  const { enters, leaves, changes, committed, certificate } = await replanned(most);
  const pairs = Math.min(2, Math.floor(most / 2));
  expect(changes).toBe(2 * pairs);
  expect(changes).toBeLessThanOrEqual(most);
  expect([enters.length, leaves.length]).toEqual([pairs, pairs]);
  expect(committed).toEqual(["a"]);
  expect(leaves.map(({ project }) => project)).not.toContain("a");
  expect(certificate).toMatchObject({ status: "optimal", objective: 3 + 2 * pairs });
});

test("approving with changes makes a new version: lines and money move with the projects, the version before is superseded", async () => {
  const { enters, leaves } = await replanned(2);
  const run = await quoin("plan", "approve", dir, "--max-changes", "2", "--reason", "meeting of 12 May", "--json");
  expect(run.exitCode).toBe(0);
  const { plan, lines, previous } = JSON.parse(run.stdout) as { plan: Record<string, unknown>; lines: Record<string, unknown>[]; previous: string };
  expect(previous).toBe("plan");
  expect(plan).toMatchObject({ status: "approved", previous: "plan", region: "CN" });
  const projects = ["a", "b", "c"].filter((id) => id !== leaves[0]?.project);
  expect(lines.find(({ line }) => line === "M1.2-01")).toMatchObject({
    projects: [...projects, enters[0]?.project].sort(),
    amount: "3000000",
    previous: "plan:fund",
    labels: { zh: "重新选定：项目由3个调整为3个，进入1个，退出1个。" },
    action: "Chosen anew: 3 projects instead of 3; entering 1, leaving 1.",
  });
  expect(lines.find(({ line }) => line === "M2.1-01")).toMatchObject({ projects: [], previous: "plan:other", amount: null });
  const before = JSON.parse((await quoin("record", "get", dir, "plan", "plan", "--json")).stdout);
  expect(before.status).toBe("superseded");
  expect((await replanned(0)).from).toBe(plan["id"]);
});

test("what enters joins the line that its record or its programme names, and without a record stands there by its number, which is said", async () => {
  const office = join(folder, "third");
  await quoin("init", office);
  expect((await quoin("import", office, "--data", join(folder, "nkrdp_projects.csv"), "--as", "nkrdp_projects", "--replace")).stderr).toBe("");
  const record = async (type: string, id: string, data: object) =>
    expect((await quoin("record", "put", office, type, id, "--data", await write("put.json", JSON.stringify(data)))).stderr).toBe("");
  for (const id of ["old", "new"]) await record("programme", id, { labels: { en: id } });
  await record("region", "CN", { labels: { en: "China" } });
  await record("project", "a", { labels: { en: "a" }, programme: "old" });
  await record("project", "b", { labels: { en: "b" }, programme: "new", synthetic: true });
  await record("project", "d", { labels: { en: "d" }, programme: "new", synthetic: true });
  await keptRecord(office, "plan", "plan", { labels: { en: "Plan" }, status: "approved", region: "CN", scenario: "base" });
  const line = { plan: "plan", amount: "1000000", currency: "CNY" };
  await keptRecord(office, "plan-line", "first", { ...line, labels: { en: "First" }, line: "M1.2-01", projects: ["a"] });
  await keptRecord(office, "plan-line", "second", { ...line, labels: { en: "Second" }, line: "M1.2-02", projects: ["b"] });
  await record("project", "e", { labels: { en: "e" }, plan_line: "second" });
  const run = await quoin("replan", office, "--max-changes", "5", "--json");
  const { enters } = JSON.parse(run.stdout) as {
    enters: { project: string; line: string; currency: string; registered: boolean; synthetic: boolean; reason: { en: string } }[];
  };
  expect(enters.map(({ project, line: of, currency, registered, synthetic }) => [project, of, currency, registered, synthetic])).toEqual([
    ["d", "second", "CNY", true, true],
    ["e", "second", "CNY", true, false],
    ["f", "first", "CNY", false, false],
  ]);
  expect(enters[0]?.reason.en).toContain("CNY 1 m");
  expect(run.stderr).toContain("plan.not-registered");
  expect(run.stderr).toContain("replan.line-unclear");
  const approval = await quoin("plan", "approve", office, "--max-changes", "5", "--json");
  expect(approval.stderr).toContain("plan.not-registered");
  const { lines } = JSON.parse(approval.stdout) as { lines: { projects: string[]; unregistered: string[]; amount: string }[] };
  expect(lines.flatMap(({ projects }) => projects).filter((id) => id === "f")).toEqual([]);
  expect(lines.flatMap(({ unregistered }) => unregistered)).toEqual(["f"]);
  expect(lines.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(3_000_000);
  // It is in the plan and does not enter again; its record takes its place at the next approval.
  expect(JSON.parse((await quoin("replan", office, "--max-changes", "5", "--json")).stdout)).toMatchObject({ changes: 0 });
  await record("project", "f", { labels: { en: "f" } });
  const next = JSON.parse((await quoin("plan", "approve", office, "--max-changes", "0", "--json")).stdout) as { lines: typeof lines };
  expect(next.lines.flatMap(({ projects, unregistered }) => [projects.includes("f"), unregistered])).toContain(true);
  expect(next.lines.flatMap(({ unregistered }) => unregistered)).toEqual([]);
});

test("money of projects is in yuan: of a line kept in euros the amount is unknown once one of them moves, and that is said", async () => {
  const office = join(folder, "euros");
  await quoin("init", office);
  await quoin("import", office, "--data", join(folder, "nkrdp_projects.csv"), "--as", "nkrdp_projects", "--replace");
  const record = async (type: string, id: string, data: object) =>
    expect((await quoin("record", "put", office, type, id, "--data", await write("put.json", JSON.stringify(data)))).stderr).toBe("");
  await record("region", "CN", { labels: { en: "China" } });
  await keptRecord(office, "plan", "plan", { labels: { en: "Plan" }, status: "approved", region: "CN", scenario: "base" });
  await record("project", "a", { labels: { en: "a" } });
  await keptRecord(office, "plan-line", "fund", { plan: "plan", labels: { en: "Fund" }, line: "M1.2-01", projects: ["a"], amount: "1000000", currency: "EUR" });
  const approval = await quoin("plan", "approve", office, "--max-changes", "3", "--json");
  expect(approval.stderr).toContain("replan.other-currency");
  const { lines } = JSON.parse(approval.stdout) as { lines: { amount: string | null; currency: string }[] };
  expect(lines).toMatchObject([{ amount: null, currency: "EUR" }]);
});

test("a table of projects without columns that rules need is said, and diagnosis and design go on", async () => {
  const run = await quoin("design", dir, "--json");
  expect([run.exitCode, run.stderr.includes("error[")]).toEqual([0, false]);
  const { findings } = JSON.parse((await quoin("diagnose", dir, "--json")).stdout) as { findings: { id: string; statement: { en: string } }[] };
  expect(findings.map(({ statement }) => statement.en).join(" ")).toContain("The table nkrdp_projects lacks the ");
});

test("where no plan is approved, the design as it is now becomes the plan, and nothing is tracked before", async () => {
  const office = join(folder, "second");
  await quoin("init", office);
  const tracked = await quoin("track", office, "--json");
  expect(JSON.parse(tracked.stdout)).toMatchObject({ lines: [], projects: [] });
  expect(tracked.stderr).toContain("track.no-approved-plan");
  for (const [type, id, data] of [
    ["technology-system", "display", { labels: { en: "Display" } }],
    ["link", "panel", { labels: { en: "Panel" }, system: "display", line: "supply" }],
    ["item", "glass", { labels: { en: "Glass" }, link: "panel", list: "material", needed: true }],
  ] as const)
    expect((await quoin("record", "put", office, type, id, "--data", await write("put.json", JSON.stringify(data)))).stderr).toBe("");
  const run = await quoin("plan", "approve", office, "--json");
  expect(run.exitCode).toBe(0);
  const { plan, lines } = JSON.parse(run.stdout) as { plan: { id: string; status: string }; lines: { plan: string; findings: string[] }[] };
  expect(plan.status).toBe("approved");
  // Nobody looked for makers of the item: nothing is confirmed, so nothing is ordered.
  expect(lines.flatMap(({ findings }) => findings)).not.toContain("P4.1-missing-complement-display");
  expect(lines.every((line) => line.plan === plan.id)).toBe(true);
});

test("two approvals at once: one becomes the plan, the other is refused, and one plan is approved", async () => {
  const runs = await Promise.all(["first", "second"].map((reason) => quoin("plan", "approve", dir, "--reason", reason, "--json")));
  expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, 3]);
  const { records } = JSON.parse((await quoin("record", "list", dir, "plan", "--json")).stdout) as { records: readonly { status: string }[] };
  expect(records.filter(({ status }) => status === "approved")).toHaveLength(1);
});

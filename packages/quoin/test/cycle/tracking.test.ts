import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { keptRecord } from "./kept-record.ts";

let folder: string;
let dir: string;

interface Row {
  readonly status: string;
  readonly committed: string | null;
  readonly paid: string | null;
  readonly planned: string | null;
  readonly currency: string;
  readonly milestones: { readonly due: number; readonly done: number; readonly late: number };
}
interface Tracked {
  readonly at: string;
  readonly lines: (Row & { readonly line: string })[];
  readonly projects: (Row & { readonly project: string })[];
  readonly flags: { readonly code: string; readonly subject: { readonly id: string }; readonly statement: { readonly en: string } }[];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-track-"));
  dir = join(folder, "office");
  await quoin("init", dir, "--currency", "CNY", "--languages", "zh,en");
  await put("organisation", "ministry", { labels: { en: "Ministry" } });
  await keptRecord(dir, "plan", "plan", { labels: { en: "Plan" }, status: "approved" });
  await keptRecord(dir, "plan-line", "line", { labels: { en: "Fund it" }, plan: "plan", line: "M1.2-01", amount: "150", currency: "CNY" });
  for (const id of ["on-time", "late", "ahead", "quiet"]) {
    await put("project", id, { labels: { en: id }, plan_line: "line", status: "implementation", start: "2024-01-01" });
    await keptRecord(dir, "award", `award-${id}`, {
      labels: { en: id },
      description: "work",
      currency: "CNY",
      amount_awarded: "50",
      award_date: id === "quiet" ? "2023-01-01" : "2025-06-01",
      recipient_organisation: "ministry",
      funding_organisation: "ministry",
      project: id,
    });
  }
  await put("project", "quiet", { start: "2023-01-01" });
  await keptRecord(dir, "milestone", "m-on-time", { labels: { en: "First" }, project: "on-time", due: "2025-12-31", done: "2025-12-30" });
  await put("milestone", "m-on-time-2", { labels: { en: "Second" }, project: "on-time", due: "2027" });
  await put("milestone", "m-late", { labels: { en: "Sample" }, project: "late", due: "2025-10" });
  await put("milestone", "m-ahead", { labels: { en: "Line" }, project: "ahead", due: "2026-12-31" });
  await pay("ahead", "40");
  await put("indicator", "share", { labels: { en: "Share" }, unit: "%" });
  await put("goal", "goal", {
    labels: { en: "Share" },
    indicator: "share",
    baseline: 10,
    baseline_year: 2023,
    target: 30,
    target_year: 2027,
    actual: 12,
    actual_year: 2025,
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(type: string, id: string, data: object): Promise<void> {
  const file = join(folder, "put.json");
  await writeFile(file, JSON.stringify(data));
  const run = await quoin("record", "put", dir, type, id, "--data", file);
  expect(run.stderr).toBe("");
}

async function pay(project: string, amount: string, ...more: string[]): Promise<void> {
  const run = await quoin(
    "pay",
    dir,
    "--type",
    "disbursement",
    "--amount",
    amount,
    "--date",
    "2025-09-01",
    "--level",
    "central",
    "--project",
    project,
    ...more,
  );
  expect(run.stderr).toBe("");
}

async function tracked(at: string): Promise<Tracked> {
  const run = await quoin("track", dir, "--at", at, "--json");
  expect(run.exitCode).toBe(0);
  return JSON.parse(run.stdout) as Tracked;
}

describe("track", () => {
  test("a line sums the money of its projects and tells the worst of them", async () => {
    const { lines, at } = await tracked("2026-01-15");
    expect(at).toBe("2026-01-15");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      line: "M1.2-01",
      planned: "150",
      committed: "200",
      paid: "40",
      currency: "CNY",
      status: "late",
      milestones: { due: 2, done: 1, late: 1 },
    });
  });

  test("every project stands where its rule says, and what is not on record is null", async () => {
    const { projects } = await tracked("2026-01-15");
    expect(projects.map(({ project, status, paid }) => [project, status, paid])).toEqual([
      ["ahead", "ahead-of-results", "40"],
      ["late", "late", null],
      ["on-time", "on-track", null],
      ["quiet", "silent", null],
    ]);
  });

  test("a date known to the month is over when the month is", async () => {
    expect((await tracked("2025-10-31")).projects.find(({ project }) => project === "late")?.status).not.toBe("late");
    expect((await tracked("2025-11-01")).projects.find(({ project }) => project === "late")?.status).toBe("late");
  });

  test("flags name what slipped, ran ahead, fell silent, was over-committed and is behind its path", async () => {
    const { flags } = await tracked("2026-01-15");
    expect(flags.map(({ code, subject }) => [code, subject.id])).toEqual([
      ["over-spend", "line"],
      ["money-ahead-of-results", "ahead"],
      ["slip", "late"],
      ["under-spend", "quiet"],
      ["silent", "quiet"],
      ["indicator-off-track", "goal"],
    ]);
    expect(flags.at(-1)?.statement.en).toContain("12% in 2025, where the path asks for 20; 20% of the way");
  });

  test("money dated after the day is not there yet, nor an award of later; what was committed in the year itself is not short of payment", async () => {
    const [before, at] = [await tracked("2025-08-31"), await tracked("2025-09-01")];
    const ahead = ({ projects }: Tracked) => projects.find(({ project }) => project === "ahead");
    expect([ahead(before)?.paid, ahead(at)?.paid]).toEqual([null, "40"]);
    const early = await tracked("2025-05-31");
    expect([ahead(early)?.committed, early.projects.find(({ project }) => project === "quiet")?.committed]).toEqual([null, "50"]);
    expect(before.flags.filter(({ code }) => code === "under-spend").map(({ subject }) => subject.id)).toEqual(["line", "quiet"]);
    expect(at.flags.find(({ code, subject }) => code === "under-spend" && subject.id === "quiet")?.statement.en).toContain(
      "of CNY 50 that were to be paid before 2025, 0% is paid",
    );
  });

  test("equity of a bank is not the office's money: it counts against no commitment", async () => {
    const equity = (level: string) =>
      quoin("pay", dir, "--type", "equity", "--amount", "1000", "--date", "2025-11-01", "--level", level, "--project", "on-time", "--dry-run");
    expect((await equity("bank")).exitCode).toBe(0);
    await keptRecord(dir, "transaction", "bank-equity", {
      type: "equity",
      amount: "1000",
      date: "2025-11-01",
      currency: "CNY",
      level: "bank",
      project: "on-time",
    });
    const { projects, flags } = await tracked("2025-12-01");
    expect(projects.find(({ project }) => project === "on-time")?.paid).toBeNull();
    expect(flags.filter(({ code, subject }) => code === "over-spend" && subject.id === "on-time")).toEqual([]);
    await keptRecord(dir, "transaction", "bank-equity", { date: "2199-01-01" });
  });

  test("a day that does not exist is refused", async () => {
    const run = await quoin("track", dir, "--at", "2026-02-30");
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("error[track.bad-date]");
  });

  test("money in another currency stands in a row of its own", async () => {
    await keptRecord(dir, "award", "award-euro", {
      labels: { en: "Euro" },
      description: "work",
      currency: "EUR",
      amount_awarded: "7",
      award_date: "2025-06-01",
      recipient_organisation: "ministry",
      funding_organisation: "ministry",
      project: "on-time",
    });
    const { projects } = await tracked("2026-01-15");
    expect(projects.filter(({ project }) => project === "on-time").map(({ currency, committed }) => [currency, committed])).toEqual([
      ["CNY", "50"],
      ["EUR", "7"],
    ]);
  });
});

describe("milestone", () => {
  test("is not moved without a reason, and keeps its first day when it is", async () => {
    expect((await quoin("milestone", dir, "m-late", "--due", "2026-03-31")).stderr).toContain("error[milestone.needs-reason]");
    const run = await quoin("milestone", dir, "m-late", "--due", "2026-03-31", "--reason", "furnace", "--json");
    expect(JSON.parse(run.stdout)).toMatchObject({ due: "2026-03-31", first_due: "2025-10" });
    const { flags } = await tracked("2026-01-15");
    expect(flags.find(({ code }) => code === "slip")?.statement.en).toContain("moved from Oct 2025 to 31 Mar 2026");
  });

  test("cannot have been reached tomorrow, and needs one of two days", async () => {
    expect((await quoin("milestone", dir, "m-late", "--done", "2999-01-01")).stderr).toContain("error[milestone.done-in-future]");
    expect((await quoin("milestone", dir, "m-late", "--done", ")îY")).stderr).toMatch(/^error\[record\./);
    expect((await quoin("milestone", dir, "m-late")).stderr).toContain("error[milestone.done-or-due]");
    expect((await quoin("milestone", dir, "nowhere", "--done", "2025-01-01")).exitCode).toBe(2);
  });
});

test("work tells each role what waits for it", async () => {
  const run = await quoin("work", dir, "--at", "2026-04-15", "--role", "applicant", "--json");
  const { waits } = JSON.parse(run.stdout) as { waits: { use_case: string; subject: { id: string }; since: string | null }[] };
  expect(waits.map(({ use_case, subject, since }) => [use_case, subject.id, since])).toEqual([["milestone", "m-late", "2026-03-31"]]);
  const all = JSON.parse((await quoin("work", dir, "--at", "2026-04-15", "--json")).stdout) as { waits: { role: string; use_case: string }[] };
  expect(new Set(all.waits.map(({ role, use_case }) => `${role} ${use_case}`))).toEqual(
    new Set(["programme-officer milestone", "programme-officer pay", "applicant milestone", "planner replan", "auditor track"]),
  );
});

test("within a role stands on top what is due first or has waited longest, and last what nothing dates", async () => {
  const { waits } = JSON.parse((await quoin("work", dir, "--at", "2026-04-15", "--role", "planner", "--json")).stdout) as {
    waits: { subject: { id: string }; since: string | null; due: string | null }[];
  };
  expect(waits.map(({ subject, since, due }) => [subject.id, due ?? since])).toEqual([
    ["quiet", "2023-01-01"],
    ["late", "2026-03-31"],
    ["goal", null],
  ]);
});

describe("evaluate", () => {
  test("a platform by its hours, with evidence for each input; what nobody knows is missing and not 0", async () => {
    await put("facility", "lab", { labels: { en: "Lab" }, effective_hours: 1440, external_hours: 230.4 });
    await put("facility", "dark", { labels: { en: "Dark" } });
    const run = await quoin("evaluate", dir, "--year", "2025", "--type", "facility", "--json");
    const { evaluations } = JSON.parse(run.stdout) as { evaluations: Record<string, unknown>[] };
    expect(evaluations).toHaveLength(1);
    expect(evaluations[0]).toMatchObject({
      subject: { type: "facility", id: "lab" },
      points: 65,
      of: 100,
      grade: "pass",
      missing: [],
      decided_by: null,
      version: 1,
    });
    const dark = JSON.parse((await quoin("evaluate", dir, "--year", "2025", "--type", "facility", "--id", "dark", "--json")).stdout);
    expect(dark.evaluations[0]).toMatchObject({ points: null, grade: null, missing: ["effective_hours", "sharing_rate"] });
  });

  test("the year after tells the trend, and what was decided stands", async () => {
    await put("facility", "lab", { external_hours: 489.6 });
    const next = JSON.parse((await quoin("evaluate", dir, "--year", "2026", "--type", "facility", "--id", "lab", "--json")).stdout);
    expect(next.evaluations[0]).toMatchObject({ points: 85, grade: "excellent", trend: "better" });
    expect((await quoin("evaluation", "decide", dir, "evaluation:facility:lab:2026:yearly", "--reason", "meeting of 3 March")).exitCode).toBe(0);
    expect(JSON.parse((await quoin("evaluate", dir, "--year", "2026", "--type", "facility", "--id", "lab", "--json")).stdout).evaluations).toEqual([]);
  });

  test("an unknown scorecard or subject is refused", async () => {
    expect((await quoin("evaluate", dir, "--year", "2025", "--scorecard", "nowhere")).stderr).toContain("error[evaluate.no-scorecard]");
    expect((await quoin("evaluate", dir, "--year", "2025", "--id", "nowhere")).exitCode).toBe(2);
  });
});

test("nothing is planned anew before a plan is approved with projects", async () => {
  for (const [region, code] of [
    ["CN", "error[replan.no-projects]"],
    ["110000", "error[replan.no-plan]"],
  ] as const) {
    const run = await quoin("replan", dir, "--max-changes", "2", "--region", region);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(code);
  }
});

test.each([
  ["track --at 2026-01-15", "On 2026-01-15: ", "截至2026-01-15"],
  ["work --at 2026-04-15", "Programme officer", "计划主管"],
  ["leverage", "leverage_total", "项"],
  ["evaluate --year 2024 --type facility", "evaluations kept", "已保存"],
  ["evaluation list", "Effective hours", "有效机时"],
  ["call list", "0 calls", "共0项指南"],
  ["application list", "0 of 0 applications", "共0项"],
  ["review list", "0 reviews", "共0项评审"],
  ["duplicate list", "0 matches", "共0项"],
  ["user list", "0 accounts", "共0个账号"],
])("%s is read by people in both languages, and --json stays JSON", async (words, en, zh) => {
  const [first = "", ...rest] = words.split(" ");
  const isPair = ["evaluation", "call", "application", "review", "duplicate", "user"].includes(first);
  const command = isPair ? [first, "list", dir] : [first, dir, ...rest];
  expect((await quoin(...command)).stdout).toContain(en);
  expect((await quoin(...command, "--lang", "zh")).stdout).toContain(zh);
  expect(typeof JSON.parse((await quoin(...command, "--json")).stdout)).toBe("object");
});

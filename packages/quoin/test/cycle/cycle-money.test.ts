import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  checkRecord,
  type Entity,
  entityOf,
  type Outcome,
  type RecordStore,
  useCaseName,
  useCases,
  type WorkspacePorts,
  type WorkspaceUseCase,
} from "@quoin/core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { onEveryDatabase, type RecordPlace } from "../../../engines/test/record-databases.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { quoin } from "../command-line.ts";

type Answer = Readonly<Record<string, unknown>>;

/** The projects that a plan may choose from: c is the one of least value that nothing is committed to. Ids that databases would sort each in its own way. */
const candidates = `project_no,title_zh,category,region_code,central_funds_cny_10k,call_year,programme_zh,lead_institution_zh
a,甲,YFC,110000,100,2025,显示,单位甲
B,乙,YFC,110000,100,2025,显示,单位乙
c,丙,YFC,110000,100,2025,显示,单位丙
d-1,丁,YFB,110000,100,2025,显示,单位丁
D1,戊,YFB,110000,100,2025,显示,单位戊
项目,己,YFB,110000,100,2025,显示,单位己
`;

let folder: string;
let workspace: OpenWorkspace;
/** What the first database answered, by step: the second one answers the same. */
const heard = new Map<string, unknown>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-cycle-money-"));
  const dir = join(folder, "office");
  expect((await quoin("init", dir, "--time-zone", "UTC")).exitCode).toBe(0);
  await writeFile(join(folder, "nkrdp_projects.csv"), candidates);
  expect((await quoin("import", dir, "--data", join(folder, "nkrdp_projects.csv"), "--as", "nkrdp_projects", "--replace")).stderr).toBe("");
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = opened.value;
});
afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

onEveryDatabase("from the award to the plan that is changed", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  let now = "";
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
  });
  afterEach(() => store.close());

  async function ask(name: string, input: Answer = {}, records = store): Promise<Outcome<Answer>> {
    const useCase = useCases.find((each) => useCaseName(each) === name) as WorkspaceUseCase;
    const own = await workspace.ports({ name: "li", language: "zh", progress: { step: () => {} } });
    if (!own.ok) throw new Error(JSON.stringify(own.notes));
    const ports: WorkspacePorts = { ...own.value, records, unrestrictedRecords: records, clock: { now: () => now, seconds: () => 0 } };
    const outcome = (await useCase.run(ports, useCase.input.parse(input))) as Outcome<Answer>;
    if (outcome.ok) expect(useCase.output.safeParse(outcome.value).error).toBeUndefined();
    return outcome;
  }
  async function done(name: string, input: Answer = {}): Promise<Answer> {
    const outcome = await ask(name, input);
    expect([name, outcome.notes.filter(({ severity }) => severity === "error")]).toEqual([name, []]);
    return (outcome as { value: Answer }).value;
  }
  /** As `done`; moreover, every database gives this answer. */
  async function same(step: string, name: string, input: Answer = {}): Promise<Answer> {
    const answer = await done(name, input);
    const first = heard.get(step);
    if (first === undefined) heard.set(step, answer);
    else expect([step, answer]).toEqual([step, first]);
    return answer;
  }
  /** What a plan that was approved before left behind. */
  async function keep(type: string, id: string, data: Answer): Promise<void> {
    const change = checkRecord(entityOf(type) as Entity, { id, labels: { zh: id }, ...data });
    const kept = change.ok ? await store.commit([change.value], { who: "before", at: now, reason: "" }) : change;
    expect(kept.notes).toEqual([]);
  }
  const put = (type: string, id: string, data: Answer) => done("record-put", { type, id, data: { labels: { zh: id }, ...data } });

  /** Two applications, a and B, awarded one million each; the projects made by it are two of those that the plan chooses from. */
  async function awardedCall(): Promise<void> {
    now = "2026-02-01T08:00:00.000Z";
    await put("region", "CN", { labels: { zh: "中国", en: "China" } });
    for (const id of ["miit", "boe", "TCL", "cas"]) await put("organisation", id, {});
    await put("fund", "f", { level: "central", currency: "CNY" });
    await put("programme", "pr", { fund: "f" });
    await put("expert", "e", { organisation: "cas" });
    const card = {
      items: [
        {
          code: "novelty",
          points: [
            [0, 0],
            [10, 100],
          ],
        },
      ],
    };
    const budgets = [{ year: 2026, level: "central", amount: "2000000" }];
    const window = { opens: "2026-01-01", closes: "2026-03-31", currency: "CNY" };
    await done("call-put", { id: "k", data: { labels: { zh: "显示" }, department: "miit", programme: "pr", ...window, budgets, scorecard: card } });
    await done("call-open", { id: "k" });
    for (const [id, organisation] of [
      ["a", "boe"],
      ["B", "TCL"],
      ["z", "TCL"],
    ] as const) {
      const wanted = { amount_requested: "1000000", budgets: [{ year: 2026, level: "central", amount: "1000000" }] };
      const data = { organisation, title: `题目${id}`, summary: id, start: "2026-04-01", end: "2027-12-31", ...wanted };
      await done("apply", { call: "k", id, data, submit: true });
    }
    await done("call-close", { id: "k" });
    await done("review-assign", { call: "k", per_application: 1 });
    for (const [at, application] of ["a", "B", "z"].entries())
      await done("review-submit", { application, reviewer: "e", data: { scores: { novelty: 9 - at } } });
    const { awarded, rejected } = await same("award", "award", { call: "k", method: "ranking", reason: "会议纪要" });
    expect((awarded as Answer[]).map(({ project, amount }) => [project, amount])).toEqual([
      ["a", "1000000"],
      ["B", "1000000"],
    ]);
    expect(rejected).toMatchObject([{ application: "z", held: false }]);
  }
  const payment = (award: string, amount: string, more: Answer = {}) => ({
    type: "disbursement",
    amount,
    date: "2026-04-10",
    level: "central",
    award,
    ...more,
  });

  test("award, money, leverage, milestones, tracking, evaluation, plan and re-plan give the same on each", async () => {
    await awardedCall();
    now = "2026-05-01T08:00:00.000Z";

    expect(await same("pay", "pay", payment("a", "400000.05"))).toMatchObject({ transactions: [{ project: "a", amount: "400000.05", currency: "CNY" }] });
    const table =
      "类型,日期,金额,资金层级,项目\n配套资金,2026-04-11,1234567.89,企业,a\n配套资金,2026-04-11,0.11,企业,B\n拨付,2026-04-12,999999.99,中央,B\n担保,2026-04-12,50,银行,B\n";
    const file = { name: "paid.csv", bytes: async () => new TextEncoder().encode(table) };
    expect((await same("pay table", "pay", { data: file }))["created"]).toHaveLength(4);
    expect((await same("pay again", "pay", { data: file }))["created"]).toEqual([]);
    expect(await ask("pay", payment("B", "0.02"))).toMatchObject({ ok: false, notes: [{ code: "pay.over-commitment" }, { code: "pay.balance" }] });
    expect(await same("pay over", "pay", payment("B", "0.02", { over: "钢价上涨" }))).toMatchObject({ transactions: [{ over_commitment: "钢价上涨" }] });

    const { leverage, contingent } = await same("leverage", "leverage", { level: "central" });
    const whole = (leverage as Answer[]).filter(({ programme, year }) => programme === null && year === null);
    expect(whole.map(({ basis, name, numerator, denominator }) => [basis, name, numerator, denominator])).toEqual([
      ["commitment", "leverage_total", "2000000", "2000000"],
      ["commitment", "leverage_private", "0", "2000000"],
      ["disbursement", "leverage_total", "2634568.06", "1400000.06"],
      ["disbursement", "leverage_private", "1234568", "1400000.06"],
    ]);
    expect(contingent).toEqual([{ currency: "CNY", amount: "50" }]);

    for (const id of ["c", "d-1", "D1", "项目"]) await put("project", id, { labels: { zh: `题目${id}` } });
    await keep("plan", "plan", { status: "approved", region: "CN", scenario: "base" });
    await keep("plan-line", "plan:fund", { plan: "plan", line: "M1.2-01", amount: "3000000", currency: "CNY", projects: ["a", "B", "c"] });
    await keep("plan-line", "plan:other", { plan: "plan", line: "M2.1-01" });
    for (const id of ["a", "B"]) await done("record-put", { type: "project", id, data: { plan_line: "plan:fund" } });
    await put("milestone", "m1", { project: "a", due: "2026-04-30" });
    await put("milestone", "M2", { project: "B", due: "2026-04" });
    expect(await same("milestone done", "milestone", { id: "m1", done: "2026-04-29" })).toMatchObject({ done: "2026-04-29" });
    expect(await ask("milestone", { id: "M2", done: "2026-05-02" })).toMatchObject({ notes: [{ code: "milestone.done-in-future" }] });

    const tracked = await same("track", "track", { at: "2026-05-01" });
    expect((tracked["lines"] as Answer[]).find(({ line }) => line === "M1.2-01")).toMatchObject({
      planned: "3000000",
      committed: "2000000",
      paid: "1400000.06",
      milestones: { due: 2, done: 1, late: 1 },
      status: "late",
    });
    expect((tracked["flags"] as Answer[]).map(({ code, subject }) => [code, (subject as Answer)["id"]])).toContainEqual(["slip", "B"]);
    expect(await same("milestone moved", "milestone", { id: "M2", due: "2026-06-30", reason: "炉" })).toMatchObject({ first_due: "2026-04" });
    expect(((await same("work", "work", { at: "2026-05-01" }))["waits"] as unknown[]).length).toBeGreaterThan(0);

    await put("facility", "lab", { type: "KEY_LAB", effective_hours: 2000, external_hours: 680, hours_year: 2025 });
    await put("facility", "Centre", { type: "NMIC", host: "cas" });
    const given = { type: "facility", id: "Centre", year: 2025, item: "rd_staff_share", value: 0.5, evidence: "工资单" };
    await same("evaluation input", "evaluation-input", given);
    const { evaluations } = await same("evaluate", "evaluate", { year: 2025, type: "facility" });
    expect((evaluations as Answer[]).map(({ subject, points }) => [(subject as Answer)["id"], points])).toEqual([
      ["Centre", 7],
      ["lab", 100],
    ]);
    const decision = { evaluation: "evaluation:facility:lab:2025:yearly", grade: "good", reason: "会议" };
    expect(await same("evaluation decide", "evaluation-decide", decision)).toMatchObject({ decided_by: "li" });
    expect(await same("evaluate again", "evaluate", { year: 2025, type: "facility", id: "lab" })).toMatchObject({ evaluations: [] });
    await same("evaluation list", "evaluation-list", {});

    const replanned = await same("replan", "replan", { max_changes: 2 });
    expect(replanned).toMatchObject({ from: "plan", leaves: [{ project: "c" }], changes: 2, certificate: { status: "optimal", objective: 5 } });
    expect(replanned["committed"]).toEqual(["B", "a"]);
    const [{ project: entered }] = replanned["enters"] as [{ project: string }];
    const { plan, lines } = await same("plan approve", "plan-approve", { max_changes: 2, reason: "会议" });
    expect(plan).toMatchObject({ status: "approved", previous: "plan", region: "CN" });
    expect((lines as Answer[]).find(({ line }) => line === "M1.2-01")).toMatchObject({
      projects: ["a", "B", entered].sort(),
      amount: "3000000",
      previous: "plan:fund",
    });
    expect(await same("plan before", "record-get", { type: "plan", id: "plan" })).toMatchObject({ status: "superseded" });
    expect(await same("replan after", "replan", { max_changes: 0 })).toMatchObject({ from: (plan as Answer)["id"], changes: 0 });
    expect(await same("design approved", "plan-approve", { reason: "新设计" })).toMatchObject({ previous: (plan as Answer)["id"] });
    expect(await same("track after", "track", { at: "2026-07-15" })).toMatchObject({ at: "2026-07-15" });

    expect(await store.problems()).toEqual([]);
    await store.close();
    store = await place.open();
    await same("leverage after reopening", "leverage", {});
  });

  test("two payments at once that exceed the commitment together: one is booked", async () => {
    await awardedCall();
    now = "2026-05-01T08:00:00.000Z";
    const other = await place.open();
    try {
      const both = await Promise.all([ask("pay", payment("a", "600000")), ask("pay", payment("a", "600000.01"), other)]);
      expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(both.flatMap(({ notes }) => notes).map(({ code }) => code)).toEqual(["pay.over-commitment", "pay.balance"]);
      expect(await store.count("transaction")).toBe(1);
    } finally {
      await other.close();
    }
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;
type Task = { id: string; kind: string; status: string; due: string; about: { type: string; id: string }; what: { en: string } };

const labels = (id: string) => ({ labels: { en: id } });
const budgets = (central: string, provincial: string) => [
  { year: 2026, level: "central", amount: central },
  { year: 2026, level: "provincial", amount: provincial },
];

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      chen: { roles: ["programme-officer"], department: "n", person: "p-chen" },
      wang: { roles: ["planner"], person: "p-wang" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm"]) await keep("organisation", id, labels(id));
      await keep("fund", "f", { ...labels("Fund"), owner_department: "m", currency: "CNY", budgets: budgets("100", "50") });
      await keep("programme", "pr", { ...labels("pr"), fund: "f", owner_department: "m" });
      await keep("plan", "plan:1", { ...labels("v1"), status: "approved", approved_at: "2026-01-01T00:00:00.000Z" });
      for (const line of ["L1", "L2"]) await keep("plan-line", `plan:1:${line}`, { ...labels(`Line ${line}`), plan: "plan:1", line, item: line, findings: [] });
      const call = { fund: null, programme: "pr", opens: "2026-01-01", closes: "2026-12-31", status: "draft" };
      await keep("call", "rests", { ...labels("rests"), ...call, department: "m", plan_line: "plan:1:L1" });
      await keep("call", "stays", { ...labels("stays"), ...call, department: "n", programme: null, plan_line: "plan:1:L2" });
      await keep("project", "runs", { ...labels("runs"), department: "n", plan_line: "plan:1:L1", status: "implementation" });
      const award = { ...labels("a"), description: "x", project: "runs", programme: "pr", currency: "CNY", amount_awarded: "60", award_date: "2026-04-01" };
      await keep("award", "a", { ...award, recipient_organisation: "firm", funding_organisation: "n", department: "n" });
      const agreed = {
        award: "a",
        project: "runs",
        department: "n",
        number: "1",
        payee: "firm",
        parties: ["firm", "n"],
        currency: "CNY",
        signed: "2026-03-01",
      };
      await keep("contract", "c", { ...agreed, instalments: [{ id: "1", amount: "60" }] });
      await keep("project", "over", { ...labels("over"), department: "n", plan_line: "plan:1:L1", status: "closed" });
    },
  );
});
afterAll(() => office.close());

const asked = async (person: string, name: string, input: object) => JSON.parse((await office.ask(person, name, input)).text) as Answer;
const codes = ({ notes = [] }: Answer) => (notes as readonly Answer[]).map(({ code }) => code);
const tasks = async (input = {}) => ((await office.run("task-list", input)) as { tasks: Task[] }).tasks;
const brief = (all: readonly Task[]) => all.map(({ kind, about, status }) => `${kind} ${about.type}/${about.id} ${status}`).sort();
const keepNew = (type: string, id: string, fields: Answer, at = "2026-04-01T09:00:00.000Z") => office.keep(type, id, fields, { at });

test("nothing changed, nothing follows", async () => {
  expect(await tasks()).toEqual([]);
});

test("a line that the next plan drops is told to the calls, projects and contracts that act on it, and to nobody else", async () => {
  await keepNew("plan", "plan:1", { status: "superseded" });
  await keepNew("plan", "plan:2", { ...labels("v2"), status: "approved", approved_at: "2026-04-01T09:00:00.000Z", previous: "plan:1" });
  await keepNew("plan-line", "plan:2:L2", { ...labels("Line L2"), plan: "plan:2", line: "L2", item: "L2", previous: "plan:1:L2" });
  expect(brief(await tasks())).toEqual(["plan-superseded call/rests open", "plan-superseded contract/c open", "plan-superseded project/runs open"]);
  const [first] = await tasks();
  expect(first).toMatchObject({ due: "2026-05-01" });
  expect(first?.what.en).toMatch(/^The plan of today \(v2\) no longer has the line .*Line L1.*, on which this rests: /);
});

test("a fund that is cut is told to its calls, programmes and contracts, by what became less; what rose beside it hides nothing", async () => {
  await keepNew("fund", "f", { budgets: budgets("80", "90") });
  const cut = (await tasks()).filter(({ kind }) => kind === "fund-cut");
  expect(brief(cut)).toEqual(["fund-cut call/rests open", "fund-cut contract/c open", "fund-cut programme/pr open"]);
  expect(cut[0]?.what.en).toContain("was cut by CNY 20");
  await keepNew("fund", "f", { budgets: budgets("80", "95") });
  expect((await tasks()).filter(({ kind }) => kind === "fund-cut")).toHaveLength(3);
});

test("an evaluation that is decided is carried out where its subject acts; one that is not decided is not told", async () => {
  const evaluation = { subject: { type: "programme", id: "pr" }, year: 2025, period: "yearly", grade: "C", consequence: "cut 2028 by 20 %" };
  await keepNew("evaluation", "e", evaluation);
  expect((await tasks()).filter(({ kind }) => kind === "evaluation-decided")).toEqual([]);
  await keepNew("evaluation", "e", { decided_by: "wang" });
  const told = (await tasks()).filter(({ kind }) => kind === "evaluation-decided");
  expect(brief(told)).toEqual(["evaluation-decided call/rests open", "evaluation-decided contract/c open", "evaluation-decided programme/pr open"]);
  expect(told[0]?.what.en).toContain("cut 2028 by 20 %");
});

test("a table that is revised after the plan was approved is told to the planner; new rows alone and an undone import are not", async () => {
  const rows = { come: 0, change: 3, stay: 1, go: 0 };
  const none = { records: { come: 0, change: 0, retire: 0 } };
  await keepNew("table-import", "before", { table: "t", mode: "update", rows, ...none }, "2026-03-01T00:00:00.000Z");
  await keepNew("table-import", "grown", { table: "t", mode: "append", rows: { ...rows, change: 0, come: 9 }, ...none }, "2026-04-01T10:00:00.000Z");
  await keepNew("table-import", "revised", { table: "t", mode: "update", rows, ...none }, "2026-04-01T10:00:00.000Z");
  expect(brief((await tasks()).filter(({ kind }) => kind === "table-revised"))).toEqual(["table-revised plan/plan:2 open"]);
  await keepNew("table-import", "back", { table: "t", mode: "undo", rows, ...none, undoes: "revised" }, "2026-04-01T11:00:00.000Z");
  expect((await tasks()).filter(({ kind }) => kind === "table-revised")).toEqual([]);
});

test("a finding that a line answers and that is no longer confirmed waits for the planner once somebody has looked", async () => {
  const finding = "P2.2-plans-overlap-CN";
  await office.keep("plan-line", "plan:2:L2", { findings: [finding] });
  await office.keep("technology", "oled", labels("OLED"));
  for (const id of ["m", "n"]) {
    await office.keep("office-plan", `of-${id}`, {
      ...labels(id),
      office: id,
      plan: "2026",
      plan_version: "1",
      status: "adopted",
      bundle: "b",
      signed_by: "k",
    });
    const money = [{ year: 2027, amount: "450", currency: "CNY", kind: "commitment" }];
    const planned = { ...labels("evaporation"), technology: "oled", instrument: "PI007", start: 2027, end: 2028, plan: `of-${id}`, line: "1", money };
    await office.keep("office-plan-line", `of-${id}:1`, planned);
  }
  const told = async () =>
    ((await office.run("work", { role: "planner" })) as { waits: { use_case: string; subject: { id: string }; what: { en: string } }[] }).waits
      .filter(({ use_case, subject }) => use_case === "task-settle" && subject.id === "plan:2:L2")
      .map(({ what }) => what.en);
  const verdict = async () =>
    ((await office.run("diagnose", { only: ["plans-overlap"] })) as { findings: readonly Answer[] }).findings.map((each) => each["verdict"]);
  expect([await verdict(), await told()]).toEqual([["confirmed"], []]);
  await office.keep("office-plan-line", "of-n:1", { money: [{ year: 2029, amount: "450", currency: "CNY", kind: "commitment" }] });
  expect(await verdict()).not.toEqual(["confirmed"]);
  // What was said last is told with the next change of anything.
  await office.keep("call", "stays", { labels: { en: "stays" } });
  expect(await told()).toEqual([expect.stringContaining(finding)]);
  const [{ id = "" } = {}] = (await tasks({ findings: true })).filter(({ kind }) => kind === "finding-turned");
  const seen = ((await asked("wang", "work", { at: "2026-04-01" }))["waits"] as { use_case: string; subject: { id: string } }[]).map(
    ({ subject }) => subject.id,
  );
  expect(seen).toContain("plan:2:L2");
  expect(await asked("wang", "task-settle", { id, as: "refused", reason: "asked anew in May" })).toMatchObject({ status: "refused" });
  expect(await told()).toEqual([]);
});

test("each department finds its own on the worklist, and settles that alone, with a reason; what is deferred waits again after its day", async () => {
  const waiting = async (person: string) =>
    ((await asked(person, "work", {}))["waits"] as { use_case: string; subject: { id: string } }[])
      .filter(({ use_case }) => use_case === "task-settle")
      .map(({ subject }) => subject.id);
  expect(new Set(await waiting("li"))).toEqual(new Set(["rests", "pr"]));
  expect(new Set(await waiting("chen"))).toEqual(new Set(["runs", "c"]));
  const all = await tasks();
  const ofRuns = all.find(({ about }) => about.id === "runs")?.id ?? "";
  const ofRests = all.find(({ about, kind }) => about.id === "rests" && kind === "fund-cut")?.id ?? "";
  const settle = (person: string, input: object) => asked(person, "task-settle", { reason: "seen", ...input });
  expect(codes(await settle("li", { id: ofRuns, as: "done" }))).toEqual(["task.not-found"]);
  expect(codes(await settle("li", { id: "fund-cut:fund/f/9:call/rests", as: "done" }))).toEqual(["task.not-found"]);
  expect(codes(await settle("li", { id: ofRests, as: "deferred" }))).toEqual(["task.until"]);
  expect(codes(await settle("li", { id: ofRests, as: "done", until: "2026-06-01" }))).toEqual(["task.until"]);
  expect(await settle("li", { id: ofRests, as: "deferred", until: "2026-06-01" })).toMatchObject({ status: "deferred", settled_by: "li" });
  expect(await settle("chen", { id: ofRuns, as: "refused", reason: "it ends in May" })).toMatchObject({ status: "refused", reason: "it ends in May" });
  const open = async (at: string) => (await tasks({ at })).map(({ id }) => id);
  expect(await open("2026-06-01")).not.toContain(ofRests);
  expect(await open("2026-06-02")).toContain(ofRests);
  expect(await open("2026-06-02")).not.toContain(ofRuns);
  expect((await tasks({ all: true })).find(({ id }) => id === ofRuns)).toMatchObject({ status: "refused", reason: "it ends in May" });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { fileOf } from "../asked-over-http.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

/** What went wrong when an office was run through two years, each as it is asked for today. What one function decides is tested beside it. */
let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m" },
      manager: { roles: ["facility-manager"], organisation: "institute" },
      other: { roles: ["programme-officer"], department: "n" },
      firm: { roles: ["applicant"], organisation: "firm" },
      bound: { roles: ["programme-officer"], department: "m", region: "north" },
      boss: { roles: ["administrator"] },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm", "institute"]) await keep("organisation", id, { labels: { en: id } });
      await keep("region", "north", { labels: { en: "north" }, level: "province" });
      const window = { department: "m", currency: "CNY", opens: "2026-01-01", closes: "2026-12-31", status: "open" };
      await keep("call", "paper", { labels: { en: "paper" }, ...window, budgets: [{ year: 2026, level: "central", amount: "900" }] });
      const call = { department: "m", currency: "CNY", opens: "2026-01-01", closes: "2026-03-01", status: "closed" };
      for (const id of ["silent", "cut", "over"]) await keep("call", id, { labels: { en: id }, ...call });
      for (const id of ["silent", "cut"])
        await keep("application", `of-${id}`, { labels: { en: id }, call: id, organisation: "firm", department: "m", status: "eligible" });
      await keep("application", "awarded", { labels: { en: "p" }, call: "over", organisation: "firm", department: "m", status: "awarded" });
      for (const id of ["e3", "e4"]) await keep("expert", id, { labels: { en: id } });
      const review = { application: "of-silent", call: "silent", department: "m" };
      await keep("review", "given", { ...review, reviewer: "e3", status: "submitted" });
      await keep("review", "awaited", { ...review, reviewer: "e4", status: "assigned" });
      const project = { labels: { en: "p" }, department: "m", lead: "firm", application: "awarded", status: "implementation" };
      await keep("project", "p", { ...project, total_investment: "150", currency: "CNY" });
      const award = { labels: { en: "a" }, description: "x", project: "p", currency: "CNY", amount_awarded: "100", award_date: "2026-03-01" };
      await keep("award", "a", { ...award, recipient_organisation: "firm", funding_organisation: "m", department: "m" });
      await keep("facility", "lab", { labels: { en: "lab" }, type: "KEY_LAB", host: "institute", effective_hours: 1800 });
    },
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<Answer> {
  return JSON.parse((await office.ask(person, name, input)).text) as Answer;
}
const codes = (answer: Answer) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);

test("a silent expert blocks no application: the officer releases him, and what is in decides", async () => {
  expect(await asked("li", "review-release", { call: "silent", reviewer: "e4", reason: "no answer since May" })).toMatchObject({ reviewed: ["of-silent"] });
  expect(await office.stored("review", "awaited")).toMatchObject({ status: "released" });
});

test("a call is cancelled, and its applications end as cancelled and not as refused", async () => {
  expect(await asked("li", "call-cancel", { id: "cut", reason: "the fund was cut" })).toMatchObject({ call: { status: "cancelled" } });
  expect(await office.stored("application", "of-cut")).toMatchObject({ status: "cancelled", decision: "the fund was cut" });
});

test("an officer enters what came on paper under the own department's call, handed in, with how it came; the history names the officer", async () => {
  const rows = fileOf(
    "paper.csv",
    "organisation,title_en,summary,start,end,amount_requested\nfirm,Pilot line,one line,2026-07-01,2027-06-30,100\ninstitute,Bench,a bench,2026-07-01,2027-06-30,50\n",
  );
  const entered = (person: string, more: object = {}) =>
    asked(person, "apply-table", { call: "paper", data: rows, submit: true, reason: "by post, 30 March", ...more });
  expect(codes(await entered("li", { reason: " " }))).toEqual(["application.paper-reason"]);
  expect(codes(await entered("li", { submit: false }))).toEqual(["application.paper-draft"]);
  expect(codes(await entered("other"))).not.toEqual([]);
  expect(await entered("li", { dry_run: true })).toMatchObject({ rows: 2, dry_run: true });
  const { created } = (await entered("li")) as { created: readonly string[] };
  expect(created).toHaveLength(2);
  const [id = ""] = created;
  expect(await office.stored("application", id)).toMatchObject({ status: "submitted", on_paper: "by post, 30 March" });
  const { changes } = (await asked("li", "history", { type: "application", id })) as { changes: readonly Answer[] };
  expect(changes.map(({ who, reason }) => [who, reason])).toEqual([["li", "by post, 30 March"]]);
  // Its applicant reads it; nobody marks an own application so.
  expect(await asked("firm", "record-get", { type: "application", id })).toMatchObject({ on_paper: "by post, 30 March" });
  const own = { organisation: "firm", title: "x", on_paper: "they say" };
  expect(codes(await asked("firm", "apply", { call: "paper", data: own }))).toEqual(["application.of-the-office"]);
});

test("planned is public money, as committed is: own funds stand in neither", async () => {
  const { projects } = (await asked("li", "track", {})) as { projects: readonly Answer[] };
  expect(projects.find(({ project }) => project === "p")).toMatchObject({ planned: "100", committed: "100" });
});

test("a facility lends no more hours than it works, whoever types them", async () => {
  const typed = (external_hours: number) => asked("manager", "record-put", { type: "facility", id: "lab", data: { external_hours } });
  expect(codes(await typed(99_999))).toEqual(["record.hours-above"]);
  expect(codes(await typed(600))).toEqual([]);
  expect(await office.stored("facility", "lab")).toMatchObject({ external_hours: 600 });
});

test("the list of accounts tells the place to which each is bound", async () => {
  const { users } = (await asked("boss", "user-list", {})) as { users: readonly Answer[] };
  expect(users.map(({ name, region }) => [name, region]).filter(([, region]) => region !== null)).toEqual([["bound", "north"]]);
});

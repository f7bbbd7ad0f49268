import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

/** What went wrong when an office was run through two years, each as it is asked for today. What one function decides is tested beside it. */
let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m" },
      manager: { roles: ["facility-manager"], organisation: "institute" },
      bound: { roles: ["programme-officer"], department: "m", region: "north" },
      boss: { roles: ["administrator"] },
    },
    async ({ keep }) => {
      for (const id of ["m", "firm", "institute"]) await keep("organisation", id, { labels: { en: id } });
      await keep("region", "north", { labels: { en: "north" }, level: "province" });
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

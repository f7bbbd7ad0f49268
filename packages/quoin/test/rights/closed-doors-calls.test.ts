import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Person } from "../office-accounts.ts";

/** A call of one department in an office of two: what is decided in it holds against the whole register, also against what who decides cannot see. */
const people = {
  officerA: { roles: ["programme-officer"], department: "science" },
  officerB: { roles: ["programme-officer"], department: "industry" },
  viewerA: { roles: ["viewer"], department: "science" },
  applicant: { roles: ["applicant"], organisation: "firm" },
  other: { roles: ["applicant"], organisation: "other" },
  reviewer: { roles: ["reviewer"] },
  planner: { roles: ["planner"] },
} as const satisfies Record<string, Person>;
type Name = keyof typeof people;

const text = "氧化物半导体薄膜晶体管的低温制备与大面积均匀性控制，面向柔性显示面板的驱动背板，包括靶材、成膜、刻蚀与可靠性评价的全流程研究";
const title = "氧化物背板";
const wanted = { start: "2026-07-01", end: "2027-12-31", amount_requested: "1000000" };
const points = [
  { input: 0, score: 0 },
  { input: 10, score: 100 },
];

let office: Office;

beforeAll(async () => {
  office = await openOffice(people, async ({ keep, run }) => {
    const put = (type: string, id: string, fields: Record<string, unknown>) => keep(type, id, { labels: { en: id, zh: id }, ...fields });
    for (const id of ["science", "industry"]) await put("organisation", id, { kind: "national-department" });
    await put("organisation", "group", { kind: "enterprise" });
    for (const id of ["firm", "sister"]) await put("organisation", id, { kind: "enterprise", parent: "group" });
    for (const id of ["other", "institute"]) await put("organisation", id, { kind: "enterprise" });
    // Of the other department, out of sight of whoever decides: the same text, and a project that has the id of an application.
    await put("project", "hidden", {
      labels: { zh: title },
      lead: "other",
      department: "industry",
      description: text,
      start: "2026-01-01",
      end: "2027-12-31",
    });
    await put("project", "taken", { labels: { zh: "别的" }, lead: "other", department: "industry", description: "another thing altogether" });
    await put("expert", "sister-expert", { organisation: "sister", conflicts: ["other"] });
    await put("expert", "named", { organisation: "institute", conflicts: ["firm", "other"] });
    await put("expert", "free", { organisation: "institute", account: "reviewer" });
    const terms = { department: "science", currency: "CNY", opens: "2026-01-01", closes: "2026-12-31", budgets: [{ year: 2026, amount: "3000000" }] };
    for (const id of ["call", "second"]) {
      await run("call-put", { id, data: { ...terms, labels: { en: id }, scorecard: { items: [{ code: "novelty", points }] } } });
      await run("call-open", { id });
    }
  });
  const apply = (person: Name, organisation: string, call: string, id: string, named: string, summary: string) =>
    office.ask(person, "apply", { call, id, data: { ...wanted, title: named, organisation, summary }, submit: true });
  for (const { status } of [
    await apply("applicant", "firm", "call", "app-1", title, text),
    await apply("applicant", "firm", "second", "taken", "量子点墨水", "量子点墨水的喷墨打印工艺与器件寿命"),
    await apply("other", "other", "second", "app-3", "巨量转移", "微型发光二极管的巨量转移与检测修复"),
  ])
    expect(status).toBe(200);
}, 300_000);
afterAll(() => office.close());

async function asked(person: Name, name: string, input: object) {
  const { status, text: body } = await office.ask(person, name, input);
  const answer = JSON.parse(body) as Record<string, unknown>;
  return { status, answer, codes: ((answer["notes"] ?? []) as readonly { code: string }[]).map(({ code }) => code) };
}
type Match = { readonly id: string; readonly other: { readonly id: string }; readonly texts_read: readonly { readonly by: string }[] };

test("a duplicate is found in the other department; the officer who decides sees both texts for that, which is kept, and nobody else is told", async () => {
  const { answer } = await asked("officerA", "check-duplicates", { call: "call" });
  const [match, ...more] = answer["matches"] as readonly Match[];
  expect([match?.other.id, more]).toEqual(["hidden", []]);
  const id = match?.id ?? "";
  expect((await asked("officerA", "record-get", { type: "project", id: "hidden" })).status).toBe(404);
  const shown = await asked("officerA", "duplicate-show", { match: id });
  expect(shown).toMatchObject({ status: 200, answer: { application: { id: "app-1", summary: text }, other: { id: "hidden", summary: text } } });
  expect(await office.stored("duplicate-match", id)).toMatchObject({ texts_read: [{ by: "officerA" }] });
  const { answer: history } = await asked("officerA", "history", { type: "duplicate-match", id });
  expect((history["changes"] as readonly { who: string; reason: string }[]).at(-1)).toMatchObject({ who: "officerA", reason: expect.stringMatching(/\S/) });
  expect((await asked("officerA", "record-get", { type: "project", id: "hidden" })).status).toBe(404);
  for (const person of ["officerB", "viewerA", "applicant", "reviewer", "planner"] as const)
    expect([person, 403, 404]).toContain((await asked(person, "duplicate-show", { match: id })).status);
  for (const person of ["officerB", "viewerA", "applicant"] as const) {
    const { status, answer: told } = await asked(person, "duplicate-list", {});
    expect([person, status === 200 ? told["matches"] : []]).toEqual([person, []]);
  }
  // The other department asks about its own applications and learns nothing of this one.
  expect((await asked("officerB", "check-duplicates", {})).answer).toMatchObject({ checked: 0, matches: [] });
  expect(await office.stored("duplicate-match", id)).toMatchObject({ texts_read: [{ by: "officerA" }] });
});

test("no expert of the same group and none who named the applicant is assigned, and there are no more experts", async () => {
  const assigned = await asked("officerA", "review-assign", { call: "second", per_application: 1 });
  expect(assigned.status).toBe(200);
  const pairs = (assigned.answer["assigned"] as readonly { application: string; reviewer: string }[]).map((each) => [each.application, each.reviewer]);
  expect(pairs.filter(([application]) => application === "taken")).toEqual([["taken", "free"]]);
  expect(pairs.filter(([, reviewer]) => reviewer === "named")).toEqual([]);
  expect((await asked("officerA", "review-assign", { call: "second", per_application: 2 })).codes[0]).toBe("review.too-few-experts");
});

test("what has been awarded under an id anywhere is not awarded again; of two awards of a call at once the second is told that the call is decided", async () => {
  for (const application of ["taken", "app-3"]) {
    const submitted = await asked("reviewer", "review-submit", { application, data: { scores: { novelty: 8 } } });
    expect([application, submitted.status, submitted.codes]).toEqual([application, 200, []]);
  }
  expect((await asked("officerA", "call-close", { id: "second" })).status).toBe(200);
  const award = ["officerA", "award", { call: "second", method: "ranking", reason: "ranked" }] as const;
  expect(await asked(...award)).toMatchObject({ status: 400, codes: ["award.project-exists"] });
  expect(await office.stored("award", "app-3")).toBeUndefined();
  expect((await asked("officerA", "application-screen", { id: "taken", result: "ineligible", reason: "entered elsewhere" })).status).toBe(200);
  const both = await Promise.all([asked(...award), asked(...award)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  expect(both.find(({ status }) => status === 400)?.codes).toEqual(["award.call-not-closed"]);
  expect(await office.stored("award", "app-3")).toMatchObject({ amount_awarded: "1000000" });
  expect(await office.stored("award", "taken")).toBeUndefined();
});

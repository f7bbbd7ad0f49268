import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      sun: { roles: ["finance"], department: "treasury", person: "p-sun" },
      "sun-again": { roles: ["finance"], person: "p-sun" },
      hao: { roles: ["finance"], person: "p-hao" },
      jiangsu: { roles: ["office"], department: "js", person: "p-js" },
      fujian: { roles: ["office"], department: "fj" },
      wang: { roles: ["planner"] },
    },
    async ({ keep }) => {
      for (const id of ["m", "treasury", "js", "fj", "firm"]) await keep("organisation", id, { labels: { en: id } });
      const budgets = [{ year: 2026, level: "central", amount: "10000" }];
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f", owner_department: "m" });
      await keep("project", "p", { labels: { en: "p" }, department: "m", programme: "pr", lead: "firm", currency: "CNY", status: "implementation" });
      const of = { project: "p", programme: "pr", department: "m", recipient_organisation: "firm", funding_organisation: "m" };
      await keep("award", "a", { ...of, labels: { en: "a" }, description: "work", currency: "CNY", amount_awarded: "500", award_date: "2026-04-01" });
      await keep("call", "c", { labels: { en: "c" }, department: "m", status: "closed", currency: "CNY" });
      await keep("application", "ap", { labels: { en: "what the firm wrote" }, call: "c", organisation: "firm", department: "m", status: "awarded" });
      await keep("expert", "e", { labels: { en: "e" } });
      await keep("review", "r", { labels: { en: "r" }, application: "ap", call: "c", reviewer: "e", department: "m", status: "submitted", comment: "weak" });
      const asked = ["js", "fj"].map((each) => ({ office: each, line: "division.1", says: "Jiangsu leads" }));
      await keep("consultation", "round-1", {
        labels: { en: "Round" },
        status: "open",
        draft: "division",
        number: 1,
        opened_on: "2026-04-01",
        opened_by: "wang",
        until: "2026-05-01",
        asked,
      });
    },
    "two_people: {pay_above: 100}\n",
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<Answer> {
  const { text } = await office.ask(person, name, input);
  return JSON.parse(text) as Answer;
}
const codes = (answer: Answer) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const listed = async (person: string, type: string) => (await asked(person, "record-list", { type, all: true }))["total"];

const payment = (amount: string) => ({ type: "disbursement", amount, date: "2026-04-01", level: "central", award: "a", to: "firm" });

describe("finance", () => {
  test("pays on an award of another department up to the sum of the office, and above it only with a second person", async () => {
    expect(await asked("sun", "pay", payment("60"))).toMatchObject({ created: [expect.any(String)] });
    const held = await asked("sun", "pay", payment("140"));
    expect(held).toMatchObject({ status: "proposed" });
    expect(codes(await asked("sun-again", "release", { id: held["id"] }))).toEqual(["people.same-person"]);
    expect(await asked("hao", "release", { id: held["id"] })).toMatchObject({ status: "released" });
    const { balances } = (await asked("sun", "ledger", { project: "p" })) as { balances: readonly Answer[] };
    expect(balances.filter(({ account }) => account === "paid").map(({ amount }) => amount)).toEqual(["200"]);
  });

  test("releases what a department's officer proposed, is told of it, and no more than money", async () => {
    const held = await asked("li", "pay", payment("150"));
    const { waits } = (await asked("sun", "work", {})) as { waits: readonly Answer[] };
    expect(waits.filter(({ use_case }) => use_case === "release")).toMatchObject([{ subject: { type: "proposal", id: held["id"] } }]);
    expect(await asked("sun", "release", { id: held["id"] })).toMatchObject({ status: "released" });
    // What is no matter of money is not finance's, nor is what comes before it.
    for (const [name, input] of [
      ["call-open", { id: "c" }],
      ["award", { call: "c" }],
      ["milestone-accept", { id: "x", evidence: "seen" }],
      ["record-put", { type: "fund", id: "f", data: { budgets: [] } }],
      ["settings-set", { path: "currency", value: "EUR" }],
    ] as const)
      expect([name, codes(await asked("sun", name, input))]).toEqual([name, ["rights.forbidden"]]);
  });

  test("reads projects and payments of every department, and neither applications nor reviews", async () => {
    expect(await listed("sun", "project")).toBe(1);
    expect(await listed("sun", "transaction")).toBe(3);
    expect(await listed("sun", "application")).toBe(0);
    expect(await listed("sun", "review")).toBe(0);
    for (const name of ["review-list", "review-ranking", "duplicate-list"])
      expect([name, codes(await asked("sun", name, { call: "c" }))]).toEqual([name, ["rights.forbidden"]]);
    const { text } = await office.ask("sun", "log", { limit: 1_000 });
    expect(text).not.toContain("what the firm wrote");
    expect(text).not.toContain("weak");
  });
});

describe("an office from outside", () => {
  test("answers for itself and for no other, and changes nothing else", async () => {
    const answer = { round: "round-1", line: "division.1", answer: "accept" };
    const { waits } = (await asked("jiangsu", "work", {})) as { waits: readonly Answer[] };
    expect(waits.map(({ use_case }) => use_case)).toContain("consult-answer");
    expect(await asked("jiangsu", "consult-answer", answer)).toMatchObject({ office: "js", answered: 1 });
    expect(codes(await asked("jiangsu", "consult-answer", { ...answer, office: "fj" }))).toEqual(["rights.out-of-reach"]);
    for (const [name, input] of [
      ["record-put", { type: "technology", id: "t", data: { labels: { en: "t" } } }],
      ["record-table", { type: "technology", data: { name: "t.json", content_base64: "W10=" } }],
      ["import", { data: { name: "t.csv", content_base64: "YQ==" }, as: "t" }],
      ["pay", payment("1")],
      ["consult-close", { round: "round-1" }],
    ] as const)
      expect([name, codes(await asked("jiangsu", name, input))]).toEqual([name, ["rights.forbidden"]]);
  });

  test("types its own plan and hands it in; another office's plan is not there for it", async () => {
    const plan = { id: "five", title: "Five years", version: "1", from: "2026", to: "2030", status: "adopted" };
    expect(await asked("jiangsu", "plan-draft", { data: { plan, lines: [] } })).toMatchObject({ draft: "js:five" });
    expect(codes(await asked("fujian", "plan-draft", { data: { plan: { ...plan, office: "js" }, lines: [] } }))).toEqual(["rights.out-of-reach"]);
    expect(codes(await asked("fujian", "plan-hand-in", { draft: "js:five" }))).toEqual(["record.not-found"]);
    expect((await asked("fujian", "plan-drafts", {}))["drafts"]).toEqual([]);
    expect(codes(await asked("jiangsu", "plan-hand-in", { draft: "js:five" }))).toContain("draft.no-lines");
  });

  test("without a department it is told that it can do nothing", async () => {
    const made = (await office.run("user-add", { name: "lost", password: "four words make it", roles: ["office"] })) as Answer;
    expect(made).toMatchObject({ name: "lost", roles: ["office"] });
    expect(codes(await asked("lost", "consult-answer", { round: "round-1", line: "division.1", answer: "accept" }))).toEqual(["consult.no-office"]);
  });
});

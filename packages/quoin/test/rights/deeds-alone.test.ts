import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileOf } from "../asked-over-http.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

const day = "2026-04-01";
let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m", person: "p-li" },
      qian: { roles: ["programme-officer"], department: "m", person: "p-qian" },
      // Accounts of which nobody said whose they are: both may be one person's.
      one: { roles: ["programme-officer", "planner"], department: "m" },
      two: { roles: ["programme-officer", "planner"], department: "m" },
      wang: { roles: ["planner"], person: "p-wang" },
      zhao: { roles: ["planner"], person: "p-zhao" },
      editor: { roles: ["editor"], department: "m", person: "p-editor" },
      reader: { roles: ["viewer"], department: "n", person: "p-reader" },
      firm: { roles: ["applicant"], organisation: "firm", person: "p-firm" },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm", "a", "b", "c", "part"]) await keep("organisation", id, { labels: { en: id } });
      await keep("fund", "f", { labels: { en: "f" }, owner_department: "m", currency: "CNY", budgets: [{ year: 2026, level: "central", amount: "1000" }] });
      await keep("programme", "pr", { labels: { en: "pr" }, fund: "f" });
      const award = { description: "x", award_date: day, recipient_organisation: "firm", funding_organisation: "m", department: "m" };
      for (const id of ["p", "q", "u"]) await keep("project", id, { labels: { en: id }, department: "m", lead: "firm" });
      await keep("award", "p", { labels: { en: "p" }, ...award, currency: "CNY", amount_awarded: "700", project: "p", programme: "pr" });
      await keep("award", "u", { labels: { en: "u" }, ...award, currency: "USD", amount_awarded: "45", project: "u" });
      for (const id of ["m1", "m2", "loose"]) await keep("milestone", id, { labels: { en: id }, project: "p", due: "2026-12-31" });
      const instalments = [
        { id: "1", amount: "200", milestone: "m1" },
        { id: "2", amount: "300", milestone: "m2" },
      ];
      const agreed = { award: "p", project: "p", department: "m", number: "1", payee: "firm", lead: "firm", parties: ["firm", "m"] };
      await keep("contract", "c", { ...agreed, currency: "CNY", signed: day, instalments });
      const call = { scorecard: "s", department: "m", currency: "CNY", opens: "2026-03-01", closes: "2026-12-31" };
      await keep("scorecard", "s", { labels: { en: "s" }, items: [{ code: "novelty", points: [{ input: 0, score: 0 }] }] });
      await keep("call", "k", { labels: { en: "k" }, ...call, status: "draft", fund: "f", budgets: [{ year: 2026, level: "central", amount: "10" }] });
      await keep("call", "open", { labels: { en: "open" }, ...call, status: "open" });
      for (const [id, status] of [
        ["drafted", "draft"],
        ["handed-in", "submitted"],
      ] as const)
        await keep("application", id, { labels: { en: id }, call: "open", organisation: "firm", status });
    },
    "two_people: {pay_above: 50}\n",
  );
});
afterAll(() => office.close());

async function asked(person: string, name: string, input: object): Promise<Answer> {
  return JSON.parse((await office.ask(person, name, input)).text) as Answer;
}
const codes = (answer: Answer) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const booked = async () => ((await office.run("record-list", { type: "entry", limit: 1 })) as { readonly total: number }).total;
const reason = "because";

describe("the sum up to which one may pay alone", () => {
  test.each<[string, object]>([
    ["in another currency than the office's, whatever its number", { type: "disbursement", award: "u", amount: "40", currency: "USD" }],
    ["to a project to which nobody promised anything", { type: "disbursement", project: "q", amount: "1", to: "firm" }],
    ["promised to a project without an award", { type: "commitment", project: "q", amount: "1" }],
  ])("holds for no payment %s", async (_, payment) => {
    const before = await booked();
    expect(await asked("li", "pay", { date: day, level: "central", ...payment })).toMatchObject({ status: "proposed" });
    expect(await booked()).toBe(before);
  });

  test("is in the currency in which two have set it: one alone does not make it another", async () => {
    expect(await asked("wang", "settings-set", { changes: [{ path: "currency", value: "KWD" }], reason })).toMatchObject({ status: "proposed" });
    await office.editSettings((text) => text.replace("currency: CNY", "currency: USD"));
    try {
      const paid = await asked("li", "pay", { date: day, type: "disbursement", award: "u", amount: "40" });
      expect([paid["status"], codes(paid)]).toEqual(["proposed", ["people.rules-held"]]);
    } finally {
      await office.editSettings((text) => text.replace("currency: USD", "currency: CNY"));
    }
  });
});

describe("two accounts of which nobody said whose they are", () => {
  test.each<[string, string, object]>([
    ["loosen the rules", "settings-set", { changes: [{ path: "two_people.pay", value: false }], reason }],
    ["raise a fund", "record-put", { type: "fund", id: "f", data: { budgets: [{ year: 2026, level: "central", amount: "9000" }] }, reason }],
    ["open a call", "call-open", { id: "k" }],
    ["grant a dispensation", "dispensation-grant", { rule: "ledger.fund-lacks", type: "fund", id: "f", limit: "5", until: "2026-12-31", reason }],
    ["pay above the sum", "pay", { date: day, type: "disbursement", project: "q", amount: "51", to: "firm" }],
  ])("do not %s", async (_, command, input) => {
    const before = await booked();
    const proposed = await asked("one", command, input);
    expect([proposed["status"], codes(proposed)]).toEqual(["proposed", ["people.maker-unknown"]]);
    expect(codes(await asked("two", "release", { id: proposed["id"] }))).toEqual(["people.no-person"]);
    expect(await booked()).toBe(before);
  });
});

describe("a milestone that money waits for", () => {
  test("stays with its project, for whoever edits it, and is accepted by two above the sum", async () => {
    for (const person of ["li", "wang"])
      expect([person, codes(await asked(person, "record-put", { type: "milestone", id: "m1", data: { project: "q" }, reason }))]).toEqual([
        person,
        ["milestone.tied"],
      ]);
    for (const data of [{ project: "q" }, { department: "n" }, { owner: "m" }, { labels: { en: "other" } }])
      expect(codes(await asked("editor", "record-put", { type: "milestone", id: "loose", data, reason }))).toEqual(["record.not-your-field"]);
    expect(await asked("li", "record-put", { type: "milestone", id: "loose", data: { project: "q" }, reason })).toMatchObject({ project: "q" });
    expect(await asked("li", "milestone-accept", { id: "m1", evidence: "visit" })).toMatchObject({ status: "proposed" });
  });

  test("keeps its days and its project once it is accepted", async () => {
    await office.keep("milestone", "m2", { accepted: day, accepted_by: "qian", evidence: "report", done: day }, { who: "qian", releasedBy: "li" });
    for (const moved of [{ done: "2026-03-01" }, { due: "2027-01-01" }])
      expect(codes(await asked("li", "milestone", { id: "m2", ...moved, reason }))).toEqual(["milestone.accepted"]);
    expect(codes(await asked("li", "record-put", { type: "milestone", id: "m2", data: { project: "q" }, reason }))).toEqual(["milestone.tied"]);
  });
});

describe("accounts", () => {
  const parting = { type: "organisation", id: "m", into: ["m", "part"], on: day, reason };
  test("are not moved by a parting that carries nothing else", async () => {
    const data = { records: {}, accounts: { li: "part" }, rest: "m" };
    expect(codes(await asked("wang", "split", { ...parting, data }))).toEqual(["split.accounts-alone"]);
  });

  test("are moved along by two, however little money goes with them", async () => {
    await office.keep("project", "small", { labels: { en: "small" }, department: "m" });
    const data = { records: { "project/small": "part" }, accounts: { li: "part" }, rest: "m" };
    const proposed = await asked("wang", "split", { ...parting, data });
    expect(proposed).toMatchObject({ status: "proposed" });
    expect(codes(await asked("wang", "release", { id: proposed["id"] }))).toEqual(["people.same-person"]);
    const { users } = (await office.run("user-list", {})) as { readonly users: readonly { readonly name: string; readonly department: string }[] };
    expect(users.find(({ name }) => name === "li")?.department).toBe("m");
  });
});

describe("a reorganisation", () => {
  test("is told to a department without the records and accounts that it carried", async () => {
    await office.keep("project", "hidden", { labels: { en: "hidden" }, department: "a" });
    expect(await asked("wang", "merge", { type: "organisation", from: "a", into: "b", on: day, reason })).toMatchObject({ id: "reorganisation-1" });
    for (const [name, input] of [
      ["record-list", { type: "reorganisation" }],
      ["record-get", { type: "reorganisation", id: "reorganisation-1" }],
      ["history", { type: "reorganisation", id: "reorganisation-1" }],
      ["reorganisation-list", {}],
    ] as const)
      expect([name, (await office.ask("reader", name, input)).text.includes("hidden")]).toEqual([name, false]);
    expect((await asked("reader", "reorganisation-list", {}))["reorganisations"]).toMatchObject([{ kind: "merge", of: "a", into: ["b"] }]);
  });

  test("is taken back before none that came after it", async () => {
    await asked("wang", "merge", { type: "organisation", from: "b", into: "c", on: day, reason });
    expect(codes(await asked("wang", "reorganisation-undo", { id: "reorganisation-1", reason }))).toEqual(["reorganise.newest-first"]);
    expect(await office.stored("project", "hidden")).toMatchObject({ department: "c" });
    for (const id of ["reorganisation-2", "reorganisation-1"]) expect(await asked("wang", "reorganisation-undo", { id, reason })).toMatchObject({ id });
    expect(await office.stored("project", "hidden")).toMatchObject({ department: "a" });
  });
});

describe("an applicant", () => {
  const pdf = fileOf("report.pdf", "%PDF-1.7 a report");
  const attach = (type: string, id: string, more: object = {}) => asked("firm", "document-add", { type, id, data: pdf, kind: "evidence", ...more });
  test("attaches to drafts of applications and to milestones alone", async () => {
    for (const [type, id] of [
      ["award", "p"],
      ["contract", "c"],
      ["project", "p"],
      ["application", "handed-in"],
      ["organisation", "firm"],
    ] as const)
      expect([type, codes(await attach(type, id))]).toEqual([type, ["document.not-yours"]]);
    expect(await attach("application", "drafted")).toMatchObject({ name: "report.pdf" });
    expect(await attach("milestone", "m1")).toMatchObject({ name: "report.pdf" });
  });

  test("reads what officers attach for all, without who did it, and nothing that they keep inside", async () => {
    const given = { type: "contract", id: "c", kind: "contract", data: pdf };
    const shown = await asked("li", "document-add", given);
    const kept = await asked("li", "document-add", { ...given, kind: "other", office_only: true });
    const { documents } = await asked("firm", "document-list", { type: "contract", id: "c" });
    expect(documents).toEqual([expect.objectContaining({ id: shown["id"], by: null })]);
    expect(codes(await asked("firm", "document-get", { id: kept["id"] }))).toEqual(["record.not-found"]);
    expect((await office.ask("firm", "history", { type: "document", id: shown["id"] })).text).not.toContain('"li"');
    expect(((await asked("qian", "document-list", { type: "contract", id: "c" }))["documents"] as Answer[]).map(({ by }) => by)).toEqual(["li", "li"]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Office, openOffice, type Person } from "../office-accounts.ts";

/** Nobody walks round the rules: what each refuses is asked for over HTTP by those who could want it, and nothing of it is there afterwards. */
const people = {
  officerA: { roles: ["programme-officer"], department: "science" },
  officerB: { roles: ["programme-officer"], department: "industry" },
  officerN: { roles: ["programme-officer"] },
  editorA: { roles: ["editor"], department: "science" },
  editorB: { roles: ["editor"], department: "industry" },
  viewerA: { roles: ["viewer"], department: "science" },
  firmA: { roles: ["facility-manager"], organisation: "firm" },
  applicantA: { roles: ["applicant"], organisation: "firm" },
  applicantB: { roles: ["applicant"], organisation: "rival" },
  reviewer: { roles: ["reviewer"] },
  planner: { roles: ["planner"] },
  root: { roles: ["administrator"] },
} as const satisfies Record<string, Person>;
type Name = keyof typeof people;

const award = { description: "work", currency: "CNY", award_date: "2026-01-10", funding_organisation: "science" };
const items = [
  {
    code: "novelty",
    points: [
      { input: 0, score: 0 },
      { input: 10, score: 100 },
    ],
  },
];
const wanted = { organisation: "firm", title: "题目", summary: "work", start: "2026-07-01", end: "2027-12-31", amount_requested: "1000000" };

let office: Office;

beforeAll(async () => {
  office = await openOffice(people, async ({ keep, run }) => {
    const put = (type: string, id: string, fields: Record<string, unknown>) => keep(type, id, { labels: { en: id }, ...fields });
    for (const id of ["science", "industry"]) await put("organisation", id, { kind: "national-department" });
    for (const id of ["firm", "rival", "cas"]) await put("organisation", id, { kind: "enterprise" });
    await put("region", "north", {});
    await put("project", "p1", { lead: "firm", department: "science", currency: "CNY" });
    await put("project", "p2", { lead: "rival", department: "industry", currency: "CNY" });
    await put("project", "nobodys", { currency: "CNY" });
    // As the example has them: awards of before, without application and call.
    await put("award", "a1", { ...award, amount_awarded: "1000000", recipient_organisation: "firm", project: "p1", department: "science" });
    await put("milestone", "m1", { project: "p1", due: "2026-12-31" });
    await put("milestone", "gone", { project: "p1", due: "2026-12-31" });
    await put("facility", "lab", { host: "firm", effective_hours: 100, external_hours: 50, hours_year: 2025, supervisors: ["science"] });
    await put("plan", "plan", { status: "approved", region: "north", scenario: "base" });
    await put("plan-line", "line", { plan: "plan", line: "M1.2-01", amount: "100" });
    await put("expert", "e1", { organisation: "cas", account: null });
    await run("call-put", {
      id: "c1",
      data: {
        labels: { en: "c1" },
        department: "science",
        currency: "CNY",
        opens: "2026-01-01",
        closes: "2026-12-31",
        budgets: [{ year: 2026, amount: "3000000" }],
        scorecard: {
          items: [
            {
              code: "novelty",
              points: [
                [0, 0],
                [10, 100],
              ],
            },
          ],
        },
      },
    });
    await run("call-open", { id: "c1" });
    await keep("milestone", "gone", {});
  });
  const done = async (person: Name, name: string, input: object) =>
    expect([name, (await office.ask(person, name, input)).text.slice(0, 400)]).toEqual([name, expect.not.stringContaining('"notes":[{"code"')]);
  await done("applicantA", "apply", { call: "c1", id: "app-1", data: wanted, submit: true });
  await done("applicantA", "apply", { call: "c1", id: "app-2", data: { ...wanted, title: "别的" }, submit: true });
  await done("officerA", "record-retire", { type: "milestone", id: "gone" });
  await done("officerA", "comment", { type: "application", id: "app-1", text: "for us" });
  await done("officerA", "evaluate", { type: "facility", id: "lab", year: 2025 });
  await done("officerA", "review-assign", { call: "c1", per_application: 1 });
}, 300_000);
afterAll(() => office.close());

async function asked(person: Name, name: string, input: object): Promise<readonly [status: number, code: string]> {
  const { status, text } = await office.ask(person, name, input);
  return [status, status === 200 ? "" : ((JSON.parse(text) as { notes: { code: string }[] }).notes[0]?.code ?? "")];
}
const put = (type: string, id: string, data: object) => ["record-put", { type, id, data }] as const;

describe("money is checked on the whole register", () => {
  const paying = (amount: string, more: object = {}) =>
    ["pay", { type: "disbursement", amount, date: "2026-03-20", level: "central", project: "p1", ...more }] as const;

  test("a payment above its commitment is refused, whoever asks: in the own department with its reason, elsewhere as out of reach", async () => {
    expect(await asked("officerA", ...paying("50000000"))).toEqual([400, "pay.over-commitment"]);
    expect(await asked("officerB", ...paying("50000000"))).toEqual([400, "pay.unknown-record"]);
    expect(await asked("officerN", ...paying("60000000"))).toEqual([400, "pay.unknown-record"]);
    expect(await asked("officerA", ...paying("1", { project: "nobodys" }))).toEqual([403, "rights.out-of-reach"]);
    expect(await asked("officerN", ...paying("1", { project: "nobodys" }))).toEqual([403, "rights.out-of-reach"]);
    expect(await asked("officerA", ...paying("900000"))).toEqual([200, ""]);
    expect(await asked("officerA", ...paying("100001"))).toEqual([400, "pay.over-commitment"]);
  });

  test("what was before the register is entered by an administrator alone", async () => {
    for (const person of ["officerA", "planner"] as const) expect((await asked(person, ...paying("1", { historic: true, reason: "ledger" })))[0]).toBe(403);
    expect((await asked("officerA", "award", { historic: true, reason: "minutes", data: [] }))[0]).toBe(403);
    expect(await asked("root", ...paying("2000000", { historic: true, reason: "ledger", dry_run: true }))).toEqual([200, ""]);
  });

  test("two payments at once that only together exceed it: one of them stands", async () => {
    const both = await Promise.all(["first", "second"].map((description) => asked("officerA", ...paying("60000", { description }))));
    expect(both.map(([status]) => status).sort()).toEqual([200, 400]);
  });

  test.each([
    ["1", 1e39],
    ["1", 1e40],
    ["9".repeat(41), 1],
    ["9".repeat(900_000), 1],
    ["1234567890123456789", 1],
    ["1", 1e-7],
  ])("an amount %s by %d is not booked", async (amount, scale) => {
    expect((await asked("officerA", ...paying(amount, { scale, type: "matching" })))[0]).toBe(400);
  });
});

describe("an officer acts in the own department, and one without a department nowhere", () => {
  test.each<[Name, string, object]>([
    ["officerB", "milestone", { id: "m1", done: "2026-03-01" }],
    ["officerN", "milestone", { id: "m1", done: "2026-03-01" }],
    ["officerB", "evaluate", { type: "facility", id: "lab", year: 2024 }],
    ["officerN", "evaluate", { type: "facility", id: "lab", year: 2024 }],
    ["officerB", "review-assign", { call: "c1", per_application: 1 }],
    ["officerB", "check-duplicates", { call: "c1" }],
    ["officerB", "review-ranking", { call: "c1" }],
    ["officerB", "award", { call: "c1", method: "ranking", dry_run: true }],
    ["officerB", "call-close", { id: "c1" }],
    ["officerB", ...put("project", "p1", { labels: { en: "x" }, description: "mine" })],
    ["officerN", ...put("project", "p1", { labels: { en: "x" }, description: "mine" })],
    ["editorB", ...put("project", "p1", { labels: { en: "x" }, description: "mine" })],
    ["officerN", ...put("project", "new", { labels: { en: "x" }, department: "science" })],
    ["editorA", ...put("project", "p2", { labels: { en: "x" }, department: "science" })],
    ["editorA", ...put("project", "nobodys", { department: "science" })],
  ])("%s %s %j is refused", async (person, name, input) => {
    const [status] = await asked(person, name, input);
    expect([403, 404]).toContain(status);
  });

  test("in a round an officer evaluates what is the own department's, and nothing else", async () => {
    const { text } = await office.ask("officerB", "evaluate", { type: "facility", year: 2023 });
    expect(JSON.parse(text)).toMatchObject({ evaluations: [] });
  });
});

describe("the door for any type is closed by default", () => {
  const refused: readonly (readonly [what: string, name: string, input: Record<string, unknown>])[] = [
    ["raising an award", ...put("award", "a1", { amount_awarded: "80000000" })],
    ["a second award", ...put("award", "a9", { ...award, labels: { en: "x" }, amount_awarded: "99000000", recipient_organisation: "firm", project: "p1" })],
    ["a payment", ...put("transaction", "t9", { type: "disbursement", date: "2026-01-01", amount: "777777", currency: "CNY", project: "p1" })],
    ["a commitment", ...put("transaction", "t8", { type: "commitment", date: "2026-01-01", amount: "80000000", currency: "CNY", project: "p1" })],
    ["the status of an approved plan", ...put("plan", "plan", { status: "superseded" })],
    ["the amount of an approved line", ...put("plan-line", "line", { amount: "999" })],
    ["the budgets of an open call", ...put("call", "c1", { budgets: [{ year: 2026, amount: "1" }] })],
    ["the opening day of an open call", ...put("call", "c1", { opens: "2026-02-01" })],
    ["the scorecard of an open call", ...put("call", "c1", { scorecard: null })],
    ["the state of a call", ...put("call", "c1", { status: "closed" })],
    ["the scorecard that an open call judges by", ...put("scorecard", "c1", { items: [{ ...items[0], code: "other" }] })],
    ["an application", ...put("application", "app-1", { status: "awarded" })],
    ["a review", ...put("review", "app-1:e1", { total: 100 })],
    ["an evaluation", ...put("evaluation", "evaluation:facility:lab:2025:yearly", { grade: "excellent" })],
    [
      "an input of an evaluation",
      ...put("evaluation-input", "i", { subject: { type: "facility", id: "lab" }, item: "x", year: 2025, value: 1, evidence: "x" }),
    ],
    ["what a milestone reached", ...put("milestone", "m1", { done: "2026-01-01" })],
    ["the day of a milestone", ...put("milestone", "m1", { due: "2030-01-01" })],
    ["a new comment in another's name", ...put("comment", "forged", { about: { type: "project", id: "p1" }, text: "x", by: "applicantB" })],
    ["a change of an account", ...put("account-change", "x", { account: "root", action: "password-set" })],
    ["a dataset", ...put("dataset", "x", { path: "data/x.csv", sha256: "0" })],
    ["retiring an award", "record-retire", { type: "award", id: "a1" }],
    ["retiring an open call", "record-retire", { type: "call", id: "c1" }],
    ["retiring an application", "record-retire", { type: "application", id: "app-1" }],
    ["retiring the scorecard of an open call", "record-retire", { type: "scorecard", id: "c1" }],
  ];
  const askers: readonly Name[] = ["firmA", "editorA", "officerA", "planner", "root"];
  const asTable = ({ type, id, data }: Record<string, unknown>) => ({
    type,
    data: { name: "records.json", content_base64: Buffer.from(JSON.stringify([{ ...(data as object), id }])).toString("base64") },
  });

  test.each(refused)("%s is refused to everybody, and nothing of it stays", async (_what, name, input) => {
    const { type, id } = input as { type: string; id: string };
    const before = await office.stored(type, id);
    for (const person of askers) expect([person, 403, 404]).toContain((await asked(person, name, input))[0]);
    await expect(office.run(name, input)).rejects.toThrow(/record\.(commanded|kept-by-command|not-your-comment)|call\.scorecard-in-use/);
    if (name === "record-put") for (const person of askers) expect([person, 403]).toContain((await asked(person, "record-table", asTable(input)))[0]);
    expect(await office.stored(type, id)).toEqual(before);
  });

  test("a table changes no record of another department, whoever may import it", async () => {
    const table = (funds: string) => {
      const text = `project_no,call_year,publicity_date,title_zh,programme_zh,category,lead_institution_zh,central_funds_cny_10k,duration_years,region_code\nnk-1,2025,2025-06-01,甲,显示,YFC,单位甲,${funds},3,110000\n`;
      return {
        data: { name: "projects.csv", content_base64: Buffer.from(text).toString("base64") },
        as: "nkrdp_projects",
        mode: "replace",
        reason: "return of 2025",
      };
    };
    expect(await asked("root", "import", table("100"))).toEqual([200, ""]);
    expect(await office.stored("project", "nk-1")).toMatchObject({ central_funds: "1000000" });
    expect(await asked("root", ...put("project", "nk-1", { department: "science" }))).toEqual([200, ""]);
    expect(await asked("editorB", "import", table("300"))).toEqual([403, "rights.out-of-reach"]);
    expect(await office.stored("project", "nk-1")).toMatchObject({ central_funds: "1000000" });
    expect(await asked("editorA", "import", table("200"))).toEqual([200, ""]);
    expect(await office.stored("project", "nk-1")).toMatchObject({ central_funds: "2000000" });
  });

  test("an organisation keeps its own words and hours, not its kind, its grade or its money", async () => {
    expect(await asked("firmA", ...put("organisation", "firm", { kind: "national-department" }))).toEqual([403, "record.not-your-field"]);
    expect(await asked("firmA", ...put("organisation", "firm", { description: "We make panels." }))).toEqual([200, ""]);
    expect(await asked("firmA", ...put("organisation", "rival", { labels: { en: "x" }, description: "x" }))).toEqual([403, "rights.out-of-reach"]);
    expect(await asked("firmA", ...put("facility", "lab", { sharing_grade: "excellent" }))).toEqual([403, "record.not-your-field"]);
    expect(await asked("firmA", ...put("facility", "lab", { effective_hours: 120 }))).toEqual([200, ""]);
    expect(await asked("firmA", ...put("project", "p1", { central_funds: "500000000", plan_line: "line" }))).toEqual([403, "record.not-yours-to-edit"]);
    // Attack 12: an editor neither writes an expert nor hears that there is one.
    expect((await asked("editorA", ...put("expert", "e1", { account: "editorA" })))[0]).toBe(403);
    for (const [name, input] of [
      ["record-get", { type: "expert", id: "e1" }],
      ["history", { type: "expert", id: "e1" }],
    ] as const)
      expect((await asked("editorA", name, input))[0]).toBe(404);
    expect((await office.ask("editorA", "record-list", { type: "expert" })).text).not.toContain("e1");
    expect((await office.ask("officerA", "record-list", { type: "expert" })).text).toContain("e1");
    expect(await asked("editorA", ...put("scorecard", "free", { labels: { en: "x" }, items }))).toEqual([403, "record.not-yours-to-edit"]);
  });

  test("a comment is its writer's: nobody else rewrites or retires it", async () => {
    const { text } = await office.ask("officerA", "record-list", { type: "comment" });
    const [comment] = (JSON.parse(text) as { records: { id: string }[] }).records;
    const id = comment?.id ?? "";
    for (const person of ["editorA", "planner", "root"] as const) {
      expect([403, 404]).toContain((await asked(person, ...put("comment", id, { about: { type: "application", id: "app-1" }, text: "rewritten" })))[0]);
      expect((await asked(person, "record-retire", { type: "comment", id }))[0]).not.toBe(200);
    }
    expect(await office.stored("comment", id)).toMatchObject({ text: "for us", by: "officerA", audience: "office" });
    expect(await asked("officerA", "record-retire", { type: "comment", id })).toEqual([200, ""]);
  });

  test("a page is told what the doors take, so that it offers nothing else", async () => {
    const rights = async (person: Name, type: string, id?: string) =>
      JSON.parse((await office.ask(person, "record-rights", { type, id })).text) as { fields: string[]; retire: boolean; commands: string | null };
    expect(await rights("root", "award", "a1")).toMatchObject({ fields: [], retire: false, commands: "award" });
    expect((await rights("firmA", "organisation", "firm")).fields).toEqual(["labels", "place", "other_names", "description"]);
    expect((await rights("officerA", "call", "c1")).fields).not.toContain("budgets");
    expect((await rights("editorB", "project", "p2")).fields).toContain("description");
    expect((await rights("officerA", "milestone", "m1")).fields).not.toContain("due");
  });
});

describe("steps of the year", () => {
  test("a retired milestone stays retired", async () => {
    expect(await asked("officerA", "milestone", { id: "gone", done: "2026-03-01" })).toEqual([400, "record.is-retired"]);
  });

  test("a review reaches its expert also where the account was linked afterwards, and a withdrawn application takes none", async () => {
    expect(JSON.parse((await office.ask("reviewer", "review-list", {})).text)).toEqual({ reviews: [] });
    expect(await asked("officerA", ...put("expert", "e1", { account: "reviewer" }))).toEqual([200, ""]);
    const { reviews } = JSON.parse((await office.ask("reviewer", "review-list", { account: "reviewer" })).text) as { reviews: { application: string }[] };
    expect(reviews.map(({ application }) => application).sort()).toEqual(["app-1", "app-2"]);
    expect(await asked("applicantA", "apply-withdraw", { id: "app-2", reason: "partner left" })).toEqual([200, ""]);
    expect(await asked("reviewer", "review-submit", { application: "app-2", data: { scores: { novelty: 5 } } })).toEqual([400, "review.not-in-review"]);
    expect(await asked("reviewer", "review-submit", { application: "app-1", data: { scores: { novelty: 5 } } })).toEqual([200, ""]);
    const { changes } = JSON.parse((await office.ask("applicantA", "history", { type: "application", id: "app-1" })).text) as {
      changes: { who: string; hash: string }[];
    };
    expect(changes.map(({ who }) => who)).toEqual(["applicantA", "", ""]);
    expect(changes.at(-1)?.hash).toBe("");
  });

  test("comments have an audience: an applicant reads what is meant for it, a reviewer writes for the officers", async () => {
    const said = async (person: Name, text: string, audience?: string) =>
      (await office.ask(person, "comment", { type: "application", id: "app-1", text, audience })).status;
    expect(await said("officerA", "for the applicant", "organisation")).toBe(200);
    expect(await said("reviewer", "doubtful")).toBe(200);
    expect(await said("reviewer", "hello applicant", "organisation")).toBe(403);
    expect(await said("applicantA", "page 4")).toBe(200);
    const read = async (person: Name) =>
      ((JSON.parse((await office.ask(person, "record-list", { type: "comment" })).text) as { records: { text: string }[] }).records ?? [])
        .map(({ text }) => text)
        .sort();
    expect(await read("applicantA")).toEqual(["for the applicant", "page 4"]);
    expect(await read("reviewer")).toEqual(["doubtful"]);
    expect(await read("officerA")).toEqual(["doubtful", "for the applicant", "page 4"]);
    expect(await read("viewerA")).toEqual(["for the applicant", "page 4"]);
    expect(await read("applicantB")).toEqual([]);
  });

  test("drafts are their writer's: the template holds nobody else's, and needs no name of a file", async () => {
    expect((await office.ask("applicantB", "apply", { call: "c1", id: "secret", data: { ...wanted, organisation: "rival" } })).status).toBe(200);
    for (const person of ["applicantA", "officerA", "viewerA", "planner", "reviewer"] as const) {
      const answer = await office.ask(person, "apply-template", { call: "c1" });
      expect([person, answer.status]).toEqual([person, 200]);
      expect((await office.ask(person, "record-get", { type: "application", id: "secret" })).status).toBe(404);
    }
    expect((await office.ask("applicantB", "record-get", { type: "application", id: "secret" })).status).toBe(200);
  });
});

import { describe, expect, test } from "vitest";
import { answered, fileOf, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { settingsOf } from "../../../../test/office.ts";
import { recordOf } from "../../../../test/record-of.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Call } from "../../../register/entities/call.ts";
import { applicationColumns, plainAmount } from "./application-columns.ts";
import { applicationTemplate } from "./application-template.ts";
import { apply } from "./apply.ts";
import { applyTable } from "./apply-table.ts";
import { submitApplication } from "./submit-application.ts";

type Fields = Readonly<Record<string, unknown>>;

const call = {
  ...{ id: "c", status: "open", opens: "2026-05-01", closes: "2026-05-31", currency: "CNY", department: "d" },
  budgets: [
    { year: 2026, amount: "9" },
    { year: 2027, level: "central", amount: "9" },
  ],
};
const draft = { id: "c-o-1", call: "c", organisation: "o", status: "draft", currency: "CNY", labels: { zh: "样机" } };
const whole = { summary: "s", start: "2026-07-01", end: "2027-06-30", amount_requested: "100" };
const office = (applications: readonly Fields[] = [], more: Readonly<Record<string, readonly Fields[]>> = {}) =>
  workspacePortsOf({
    records: {
      call: [call],
      organisation: [
        { id: "o", labels: { en: "Works", zh: "工厂" } },
        { id: "u", labels: { en: "University" } },
      ],
      application: applications,
      ...more,
    },
  });

describe("an application", () => {
  const asked = (data: Fields, more: Fields = {}, applications: readonly Fields[] = []) =>
    apply.run(office(applications), { call: "c", data, submit: false, reason: "", ...more });

  test.each<[string, Fields, Fields, Fields]>([
    [
      "gets the next number, and the call's currency and department",
      { organisation: "o", title: "Pilot" },
      {},
      { status: "draft", currency: "CNY", department: "d", labels: { en: "Pilot" } },
    ],
    ["is called by a title in Chinese", { organisation: "o", title: "样机" }, {}, { labels: { zh: "样机" } }],
    ["keeps an id of its own", { id: "own", organisation: "o", title: "x" }, {}, { id: "own" }],
    [
      "that is handed in says when",
      { organisation: "o", title: "x", ...whole },
      { submit: true },
      { status: "submitted", submitted_at: "2026-05-12T08:00:00.000Z" },
    ],
  ])("%s", async (_, data, more, expected) => {
    expect(answered(await asked(data, more))).toMatchObject(expected);
  });

  test("a draft is changed, and its other name stays", async () => {
    expect(answered(await asked({ title: "Pilot", summary: "s" }, { id: draft.id, if_version: 1 }, [draft]))).toMatchObject({
      labels: { en: "Pilot", zh: "样机" },
      summary: "s",
      version: 2,
    });
  });

  test.each<[string, Fields, Fields, readonly Fields[], readonly string[]]>([
    ["under a call that is not there", { organisation: "o" }, { call: "x" }, [], ["record.not-found id"]],
    ["of nobody", { title: "x" }, {}, [], ["record.missing-field organisation"]],
    ["of an older version", { title: "x" }, { id: draft.id, if_version: 4 }, [draft], ["record.stale version"]],
    ["of another call", { title: "x" }, { id: draft.id }, [{ ...draft, call: "b" }], ["application.other-call call"]],
    ["that was handed in", { title: "x" }, { id: draft.id }, [{ ...draft, status: "submitted" }], ["application.not-draft status"]],
    ["that says what the office says", { organisation: "o", title: "x", score: 5 }, {}, [], ["application.of-the-office score"]],
    ["handed in without what is needed", { organisation: "o", title: "x", ...whole, summary: null }, { submit: true }, [], ["application.missing summary"]],
  ])("is refused: one %s", async (_, data, more, applications, notes) => {
    expect(told(await asked(data, more, applications))).toEqual(notes);
  });
});

test.each<[string, Fields, Fields, readonly string[]]>([
  ["that is whole", {}, {}, []],
  ["that is not there", {}, { id: "x" }, ["record.not-found id"]],
  ["of an older version", {}, { if_version: 3 }, ["record.stale version"]],
  ["whose call is gone", { call: "gone" }, {}, ["record.not-found id"]],
  ["that lacks money", { amount_requested: null }, {}, ["application.missing amount_requested"]],
])("a draft is handed in: one %s", async (_, own, asked, notes) => {
  expect(told(await submitApplication.run(office([{ ...draft, ...whole, ...own }]), { id: draft.id, if_version: 1, reason: "", ...asked }))).toEqual(notes);
});

describe("a column of the table", () => {
  const columns = new Map(applicationColumns(recordOf<Call>("call", call), settingsOf({})).map((column) => [column.name, column]));
  const read = (name: string, cell: string) => columns.get(name)?.read(cell);

  test.each<[string, string, Fields | null]>([
    ["summary", "", { summary: null }],
    ["start", "2026/7/1", { start: "2026-07-01" }],
    ["start", "2026年7月1日", { start: "2026-07-01" }],
    ["start", "2026-07", { start: "2026-07" }],
    ["start", "", { start: null }],
    ["start", "soon", null],
    ["amount_requested", "1,234,567.5", { amount_requested: "1234567.5" }],
    ["amount_requested", "", { amount_requested: null }],
    ["amount_requested", "12,34", null],
    ["budget_2026", "", { budgets: [] }],
    ["budget_2026", "5", { budgets: [{ year: 2026, level: null, amount: "5" }] }],
    ["budget_2027_central", "5", { budgets: [{ year: 2027, level: "central", amount: "5" }] }],
    ["budget_2027_central", "five", null],
    ["participants", "u， v;w、x", { participants: ["u", "v", "w", "x"] }],
    [
      "equipment",
      "Laser | L1 | 5\n\nBench",
      {
        equipment: [
          { name: "Laser", model: "L1", price: "5" },
          { name: "Bench", model: null, price: null },
        ],
      },
    ],
    ["documents", "a | b | c", null],
    ["title_en", "", { labels: { en: null } }],
    ["title_zh", "样机", { labels: { zh: "样机" } }],
  ])("%s: %j", (name, cell, fields) => {
    expect(read(name, cell)).toEqual(fields);
  });

  test("what is written is read as it was", () => {
    const application = recordOf<Application>("application", {
      ...{
        ...draft,
        ...whole,
        participants: ["u"],
        budgets: [
          { year: 2026, amount: "40" },
          { year: 2027, level: "central", amount: "60" },
        ],
      },
      equipment: [{ name: "Laser", price: "5" }, { name: "Bench" }],
      value: { mean: 12.5, low: -3, high: 20, level: 0.8 },
      success: { low: 0.2, mode: 0.5, high: 0.6 },
      outcome: "CNY",
    });
    for (const { name, write, read: back } of columns.values()) {
      const fields = back(write(application));
      if (name.startsWith("budget_")) expect(application.budgets).toEqual(expect.arrayContaining(fields?.["budgets"] as unknown[]));
      else if (!name.startsWith("title_")) expect(application).toMatchObject(fields ?? { unread: name });
    }
    expect(columns.get("value")?.write(application)).toBe("12.5 | -3 | 20 | 0.8");
    expect([columns.get("success")?.read("0.2 | 0.5"), columns.get("success")?.read("0.2 | much | 0.6"), columns.get("success")?.read("")]).toEqual([
      null,
      null,
      { success: null },
    ]);
    expect(columns.get("equipment")?.write(application)).toBe("Laser |  | 5\nBench");
    expect(columns.get("budget_2026")?.write(recordOf<Application>("application", draft))).toBe("");
  });

  test.each([
    ["1,000", "1000"],
    ["1000.5", "1000.5"],
    ["1,00", null],
    ["-5", null],
  ])("an amount %s", (cell, amount) => {
    expect(plainAmount(cell)).toBe(amount);
  });
});

describe("a table of applications", () => {
  const tabled = (text: string, more: Fields = {}, ports = office()) =>
    applyTable.run(ports, { call: "c", data: fileOf(text), submit: false, dry_run: false, historic: false, reason: "", ...more });

  test("makes drafts, numbered by applicant, whose name, id or number stands in the cell", async () => {
    const ports = office();
    const made = answered(await tabled("organisation,title_en,budget_2026,budget_2027_central\no,A,5,6\nUniversity,B,,\no,C,,\n", {}, ports));
    expect(made).toMatchObject({ changed: [], kept: 0, rows: 3, dry_run: false });
    expect(made.created).toHaveLength(3);
    expect((await ports.records.get("application", made.created[0] ?? ""))?.body).toMatchObject({
      organisation: "o",
      budgets: [
        { year: 2026, level: null, amount: "5" },
        { year: 2027, level: "central", amount: "6" },
      ],
    });
  });

  test("changes a draft where a cell says something else, and keeps its other budgets; one that is as it was is left alone", async () => {
    const kept = {
      ...draft,
      ...whole,
      budgets: [
        { year: 2026, amount: "5" },
        { year: 2027, level: "central", amount: "6" },
      ],
    };
    const ports = office([kept, { ...draft, id: "same", summary: "s" }]);
    expect(answered(await tabled("id,summary,budget_2026\nc-o-1,t,7\nsame,s,\n", {}, ports))).toMatchObject({
      created: [],
      changed: ["c-o-1"],
      kept: 1,
      rows: 2,
    });
    expect((await ports.records.get("application", "c-o-1"))?.body).toMatchObject({
      summary: "t",
      budgets: [
        { level: "central", amount: "6" },
        { level: null, amount: "7" },
      ],
    });
    expect(answered(await tabled("id,budget_2026\nc-o-1,\n", {}, ports)).changed).toEqual(["c-o-1"]);
    expect((await ports.records.get("application", "c-o-1"))?.body).toMatchObject({ budgets: [{ level: "central", amount: "6" }] });
  });

  test("only says what would be done where that is asked", async () => {
    const ports = office();
    expect(answered(await tabled("organisation,title_zh\no,样机\n", { dry_run: true }, ports))).toMatchObject({ created: [expect.any(String)], dry_run: true });
    expect(await ports.records.list("application")).toEqual([]);
    expect(told(await tabled("organisation,start\no,soon\n", { dry_run: true }))).toContain("record.bad-cell 2:2");
  });

  test.each<[string, string, Fields, readonly string[]]>([
    ["a call that is not there", "organisation,title_en\no,A\n", { call: "x" }, ["record.not-found id"]],
    ["a cell that cannot be read, told once", "organisation,title_en,start\no,A,soon\n", {}, ["record.bad-cell 2:3"]],
    ["an applicant that nobody knows", "organisation,title_en\nnobody,A\n", {}, [expect.stringMatching(/2:1$/) as unknown as string]],
    ["a row that stands twice", "id,organisation,title_en\nx,o,A\nx,o,B\n", {}, ["record.repeated-row 3:1"]],
    [
      "what is missing when it is handed in",
      "organisation,title_en,summary,start,end,amount_requested\no,A,s,2026-07-01,2027-06-30,\n",
      { submit: true },
      ["application.missing 2:6"],
    ],
    ["a name that is missing", "organisation,summary\no,s\n", {}, [expect.stringContaining("record.") as unknown as string]],
    ["a column that nobody knows", "organisation,title_en,colour\no,A,red\n", {}, [expect.stringContaining("1:3") as unknown as string]],
    ["a history without a reason", "organisation,title_en\no,A\n", { historic: true }, [expect.any(String) as unknown as string]],
    ["an empty file", "", {}, [expect.any(String) as unknown as string]],
    ["a mapping that is none", "organisation,title_en\no,A\n", { mapping: fileOf("columns: 5\n", "map.yaml") }, [expect.any(String) as unknown as string]],
  ])("is refused with the place of %s", async (_, text, more, notes) => {
    const refused = await tabled(text, more);
    expect([refused.ok, told(refused)]).toEqual([false, notes]);
  });

  test("a mapping of headers is kept for its applicant and taken again by itself", async () => {
    const ports = office([], {
      "table-mapping": [
        { id: "broken", text: "columns: 5" },
        { id: "other", text: "columns: {Firm: organisation}" },
      ],
    });
    const mapping = fileOf("columns: {Who: organisation, What: title_en}\n", "map.yaml");
    expect(answered(await tabled("Who,What\no,A\n", { mapping }, ports)).created).toHaveLength(1);
    const kept = (await ports.records.list("table-mapping")).map(({ id }) => id);
    expect(kept).toContainEqual(expect.stringMatching(/^table-mapping:apply:o:/));
    expect(answered(await tabled("Who,What\no,B\n", {}, ports)).created).toHaveLength(1);
    await tabled("Who,What\no,C\nu,D\n", { mapping }, ports);
    expect((await ports.records.list("table-mapping")).map(({ id }) => id)).toContainEqual(expect.stringMatching(/^table-mapping:apply:all:/));
  });

  test("applications of before stand as they ended, once", async () => {
    const ports = office([{ ...draft, status: "submitted" }]);
    const past = { historic: true, reason: "the year 2024" };
    const made = answered(await tabled("id,organisation,title_en,status,decision\na,o,A,rejected,no\nb,o,B,,\n", past, ports));
    expect(made.created).toEqual(["a", "b"]);
    expect((await ports.records.get("application", "a"))?.body).toMatchObject({ status: "rejected", decision: "no", taken_over: expect.any(String) });
    expect((await ports.records.get("application", "b"))?.body).toMatchObject({ status: "submitted" });
    expect(told(await tabled("id,organisation,title_en\nc-o-1,o,A\n", past, ports))).toEqual([expect.stringContaining("application.not-draft")]);
  });
});

test.each<["zh" | "en", string, string]>([
  ["zh", "申报书", "摘要"],
  ["en", "Applications", "Summary"],
])("the template in %s holds the drafts of the applicant", async (language, name, heading) => {
  const sheets: { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[] = [];
  const base = office([draft, { ...draft, id: "other", organisation: "u" }]);
  const workbooks = {
    xlsx: async (made: typeof sheets) => {
      sheets.push(...made);
      return [];
    },
  };
  const ports = { ...base, caller: { ...base.caller, language }, workbooks } as unknown as typeof base;
  const { files } = answered(await applicationTemplate.run(ports, { call: "c", organisation: "o" }));
  expect([files[0]?.name, sheets[0]?.name, sheets[0]?.rows.length, sheets[0]?.rows[1]?.[0]]).toEqual(["c.xlsx", name, 2, "c-o-1"]);
  expect(sheets[0]?.rows[0]).toContainEqual({ value: heading, look: "header" });
  expect(told(await applicationTemplate.run(ports, { call: "c", to: "x.csv" }))).toEqual(["application.not-xlsx to"]);
  expect(told(await applicationTemplate.run(ports, { call: "x" }))).toEqual(["record.not-found id"]);
});

import { type Entity, entities, entityOf, type FieldShape, fieldShapes } from "@quoin/core";
import { tableReader } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { type Office, openOffice } from "../office-accounts.ts";
import { mayRead, people, type Side, sides } from "./who-reads-what.ts";

/**
 * Nobody reads what is not theirs, at any door: every type of record stands here once for each of two departments with an organisation each, every text of it a mark that says whose it is.
 * Each account asks at every door, and every mark that comes back is held against the table below, which knows nothing of the program.
 */
// Entries are made by the store alone, from what money does; proposals and contracts, which money hangs on, have tests of their own.
const elsewhere = new Set(["entry", "proposal", "contract", "document"]);
const types = entities.map(({ type }) => type as string).filter((type) => !elsewhere.has(type));

const mark = (of: string, side: Side, field: string): string => `MARK/${of}/${side}/${field}/`;
const marksIn = (text: string): readonly (readonly [of: string, side: Side, field: string])[] =>
  [...text.matchAll(/MARK\/([\w.-]+)\/([AB])\/(\w+)\//g)].map(([, of = "", side, field = ""]) => [of, side as Side, field]);

/** What a field holds where nothing is said below: a mark for a text, the record of the same side for a reference. */
function filled(of: string, side: Side, { name, kind, choices, references, fields, list, min, max }: FieldShape): unknown {
  const value = (): unknown => {
    // What is a code beside the kinds of fields: a currency, a language.
    if (kind === "text") return { currency: "CNY", language: "en" }[name] ?? mark(of, side, name);
    if (kind === "choice" || kind === "code") return choices?.[0];
    if (kind === "date") return "2026-01-01";
    if (kind === "money") return "1";
    if (kind === "number" || kind === "integer") return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(1, min ?? 1));
    if (kind === "boolean") return false;
    if (kind === "reference") return references === of || elsewhere.has(references ?? "") ? undefined : `${references}-${side}`;
    if (kind === "any-reference") return { type: "project", id: `project-${side}` };
    return Object.fromEntries((fields ?? []).map((each) => [each.name, filled(of, side, each)]));
  };
  const one = value();
  return list && one !== undefined ? [one] : one;
}

function bodyOf(type: string, side: Side, of = type): Record<string, unknown> {
  const shapes = fieldShapes(entityOf(type) as Entity).filter(({ name }) => !["id", "labels", "synthetic", "valid_from", "valid_to"].includes(name));
  return {
    labels: { en: mark(of, side, "label"), zh: mark(of, side, "name") },
    ...Object.fromEntries(shapes.map((shape) => [shape.name, filled(of, side, shape)])),
  };
}

/** Where a record of a type must say something of its own to belong to its side and to stand in a state. */
function own(type: string, side: Side): Record<string, unknown> {
  const said: Readonly<Record<string, Record<string, unknown>>> = {
    organisation: { kind: "enterprise", grade: null, parent: null, supervisor: null },
    facility: { supervisors: [`department-${side}`] },
    opening: { equipment: null, zone: "UTC", weekly: [{ day: 1, from: "09:00", to: "17:00" }], share_until_hours: null },
    closure: { zone: "UTC", start: "2026-05-01T00:00:00Z", end: "2026-05-02T00:00:00Z" },
    feed: { revoked_at: null },
    "use-log": { zone: "UTC", start: "2026-02-01T00:00:00Z", end: "2026-02-02T00:00:00Z", rows: 1, hours: "0+86400", purposes: [], apart: [] },
    "refused-request": { start: "2026-05-01T00:00:00Z", end: "2026-05-02T00:00:00Z" },
    booking: {
      zone: "UTC",
      start: "2026-05-01T00:00:00Z",
      end: "2026-05-02T00:00:00Z",
      asked_at: "2026-03-01T00:00:00Z",
      ...Object.fromEntries(["wait_until", "offered_at", "offered_until", "decided_at", "used"].map((name) => [name, null])),
    },
    call: { status: "open", department: `department-${side}`, time_zone: null, opens: "2026-01-01", closes: "2026-12-31" },
    application: { status: "submitted", department: `department-${side}`, reviews_in: 7_001, reviews_awaited: 7_002, submitted_at: "2026-03-01T00:00:00.000Z" },
    review: { status: "assigned", account: null },
    expert: { account: `reviewer-${side}` },
    project: { department: `department-${side}` },
    task: { department: `department-${side}` },
    question: { department: `department-${side}` },
    award: { department: `department-${side}` },
    "duplicate-match": { department: `department-${side}`, decision: "open" },
    milestone: { department: `department-${side}` },
    plan: { status: "approved" },
    transaction: { currency: "CNY" },
    programme: { owner_department: `department-${side}` },
    fund: { owner_department: `department-${side}` },
    "table-mapping": { text: `columns: {}\n# ${mark("table-mapping", side, "text")}` },
    evaluation: { department: `department-${side}` },
    backing: { department: `department-${side}` },
    "tax-relief": { department: `department-${side}` },
    "plan-draft": { office: `department-${side}`, status: "draft" },
    "purchase-review": { reviewed_at: "2026-06-01T01:00:00Z", decided_at: "2026-06-02T01:00:00Z" },
    registration: { received_at: "2026-06-01T01:00:00Z", decided_at: "2026-06-02T01:00:00Z" },
    erasure: { erased_at: "2026-06-01T01:00:00Z" },
    match: { owner_at: "2026-06-01T01:00:00Z", asker_at: "2026-06-02T01:00:00Z" },
    // A need belongs to no department: every one reads it, and outsiders those of their own organisation.
    need: { shown: "office" },
    cohort: { left: 0 },
    "account-change": { account: mark("account-change", side, "account") },
    "rule-registration": {
      hash: mark("rule-registration", side, "hash"),
      rules: [{ rule: mark("rule-registration", side, "rule"), version: 1, limits: "{}" }],
    },
    "table-import": { table: mark("table-import", side, "table"), mode: "replace" },
    "setting-change": { changes: [{ path: mark("setting-change", side, "path"), before: null, after: JSON.stringify(mark("setting-change", side, "after")) }] },
  };
  return said[type] ?? {};
}

let office: Office;

beforeAll(async () => {
  office = await openOffice(people, async ({ keep }) => {
    for (const side of sides) await keep("organisation", `department-${side}`, { labels: { en: side }, kind: "subnational-department" });
    const waiting = sides.flatMap((side) => types.filter((type) => type !== "comment").map((type) => [type, side] as const));
    // References go to records that are there already: whoever cannot be made yet waits for the next round.
    for (let rest = waiting; rest.length > 0; ) {
      const left: typeof waiting = [];
      const faults: string[] = [];
      for (const [type, side] of rest) {
        const author = { who: mark(`who.${type}`, side, "who"), reason: mark(`who.${type}`, side, "reason") };
        await keep(type, `${type}-${side}`, withoutLoops(type, { ...bodyOf(type, side), ...own(type, side) }), author).catch((cause: unknown) => {
          faults.push(String(cause));
          left.push([type, side]);
        });
      }
      if (left.length === rest.length) throw new Error(faults.join("\n"));
      rest = left;
    }
    for (const side of sides) {
      const about = { type: "application", id: `application-${side}` };
      for (const audience of ["officers", "office", "organisation", "everybody"])
        await keep("comment", `comment-${audience}-${side}`, {
          about,
          text: mark(`comment.${audience}`, side, "text"),
          by: mark(`comment.${audience}`, side, "by"),
          audience,
        });
      const draft = { ...withoutLoops("application", bodyOf("application", side, "draft")), ...own("application", side) };
      await keep("application", `draft-${side}`, { ...draft, status: "draft", submitted_at: null, reviews_in: null, reviews_awaited: null });
      // What was handed in had been a draft, and was then reviewed: the history keeps both.
      const handedIn = { ...withoutLoops("application", bodyOf("application", side)), ...own("application", side) };
      await keep("application", `handed-in-${side}`, { ...draft, status: "draft", submitted_at: null });
      await keep("application", `handed-in-${side}`, handedIn);
      await keep("application", `application-${side}`, { reviews_in: 7_003 }, { who: mark("who.application", side, "who") });
    }
  });
}, 300_000);
afterAll(() => office.close());

/** Types refer to each other in rings, which no order of making them allows; one side of each is left open. */
function withoutLoops(type: string, body: Record<string, unknown>): Record<string, unknown> {
  const left: Readonly<Record<string, readonly string[]>> = {
    project: ["award", "prerequisites", "plan_line"],
    "plan-line": ["projects", "candidates", "subject", "previous"],
    call: ["plan_line"],
    "technology-system": ["lead"],
    technology: ["substitutes"],
    "evaluation-input": [],
    transaction: ["backing"],
  };
  return { ...body, ...Object.fromEntries((left[type] ?? []).filter((name) => name in body).map((name) => [name, Array.isArray(body[name]) ? [] : null])) };
}

/**
 * Every question that can bring a record out, for whichever right it is asked. What all types are asked alike besides lists and records is asked of one type in twelve, which are others from
 * account to account, so that all of them together ask it of most; each account asks all of it in the long form.
 */
function* questions(person: string): Generator<readonly [name: string, input: Record<string, unknown>]> {
  const inTurn = oneIn(12, types, Object.keys(people).indexOf(person));
  for (const type of types) yield ["record-list", { type, all: true }];
  for (const type of inTurn) {
    yield ["record-list", { type, search: "MARK/" }];
    yield ["search", { text: "mark", limit: 100, types: [type] }];
    yield ["record-export", { type, to: `${type}.xlsx` }];
    yield ["record-export", { type, to: `${type}.csv` }];
    yield ["record-export", { type, to: `${type}.json` }];
  }
  yield ["record-counts", {}];
  for (const side of sides)
    for (const type of types) {
      const id = type === "comment" ? `comment-office-${side}` : `${type}-${side}`;
      yield ["record-get", { type, id }];
      if (!inTurn.includes(type)) continue;
      for (const name of ["history", "record-referrers"]) yield [name, { type, id }];
      yield ["record-names", { records: [`${type}/${id}`] }];
      // Refusals tell nothing either.
      yield ["record-put", { type, id, data: { labels: { en: "" } }, if_version: 99 }];
      yield ["record-retire", { type, id, if_version: 99 }];
      yield ["record-mend", { only: `${type}/${id}` }];
    }
  for (const side of sides) {
    for (const id of [`draft-${side}`, `handed-in-${side}`]) for (const name of ["record-get", "history"]) yield [name, { type: "application", id }];
    yield ["apply-template", { call: `call-${side}` }];
    yield ["review-ranking", { call: `call-${side}` }];
    yield ["check-duplicates", { call: `call-${side}` }];
    yield ["duplicate-show", { match: `duplicate-match-${side}` }];
    yield ["comment", { type: "review", id: `review-${side}`, text: `said by ${person}` }];
  }
  yield ["finding-comment", { id: "P1.1-isomorphism-CN", text: `said by ${person}` }];
  for (const side of sides) yield ["fact-verify", { type: "organisation", id: `organisation-${side}`, agrees: true, text: `seen by ${person}` }];
  // Worlds are made of tables alone; one is enough to see what is told of them.
  yield ["noise", { worlds: 1, only: ["standards"] }];
  for (const of of ["calls", "projects", "milestones"]) yield ["durations", { of, by: "department" }];
  yield [
    "effect",
    { design: "lottery", data: { name: "own.csv", content_base64: btoa("id,won,y\na,1,2\nb,0,1\n") }, outcome: "y", unit: "id", treated: "won" },
  ];
  for (const name of [
    "application-list",
    "call-list",
    "review-list",
    "duplicate-list",
    "evaluation-list",
    "work",
    "track",
    "leverage",
    "ledger",
    "coordination",
    "record-types",
    "rights",
    "plan-list",
    "plan-drafts",
    "plan-texts",
    "division",
    "plan-roadmap",
    "track-offices",
    "consult-list",
    "opportunities",
    "opportunities-space",
    "value-chains",
    "national-table",
    "comparison",
    "cooperation",
    "organisation-unknown",
    "groupings",
    "peers",
    "territory",
    "settings-show",
    "settings-history",
    "import-list",
    "import-units",
    "glossary-show",
    "glossary-export",
    "booking-list",
    "registration-list",
    "person-list",
    "passing-on",
    "match",
    "instruments",
    "instrument-deeds",
    "qualification",
    "people-needs",
    "mandates",
    "institutes",
    "centres",
  ])
    yield [name, {}];
  for (const name of ["person-show", "person-export"]) yield [name, { who: "mark" }];
  yield ["slots", { words: "mark", hours: 1 }];
  yield ["sharing-total", {}];
  yield ["service-search", { words: "mark" }];
  for (const side of sides) {
    yield ["match-decide", { need: `need-${side}`, result: `result-${side}`, side: "owner", decision: "decline" }];
    for (const type of ["project", "application", "result"]) yield ["coding-propose", { type }];
    yield ["coding-decide", { type: "project", choice: [`project-${side}=technology-${side}`] }];
    yield ["coding-decide", { type: "application", choice: [`application-${side}=technology-${side}`] }];
    yield ["instruments", { organisation: `organisation-${side}` }];
    yield ["instrument-deeds", { organisation: `organisation-${side}` }];
  }
  for (const side of sides) yield ["facility-calendar", { id: `facility-${side}`, from: "2026-05-01", to: "2026-05-02" }];
  yield ["language-show", { language: "pt" }];
  yield ["language-export", { language: "pt" }];
  yield ["user-hand-over", { name: "planner", to: "auditor", reason: "x", dry_run: true }];
  yield ["search", { text: "MARK/", limit: 100 }];
  yield ["search-deep", { text: "MARK/", limit: 100 }];
  yield ["opportunities-export", { to: "space.gexf" }];
  yield ["log", { limit: 10_000 }];
  yield ["log", { limit: 10_000, newest: true, type: "application" }];
  yield ["report", { template: "plan-en" }];
  yield ["report-bookings", { year: 2026 }];
  yield ["report-year", { year: 2026, to: "year.xlsx" }];
}

/** The words of an answer; a workbook that comes with it is opened. */
async function wordsOf(text: string): Promise<string> {
  // A record may have files of its own, which are named by their path.
  const { files } = JSON.parse(text) as { files?: readonly { name?: string; content_base64: string }[] };
  const [file] = files ?? [];
  if (file?.name?.endsWith(".xlsx") !== true) return text;
  const read = await tableReader.read({ name: file.name, bytes: async () => Buffer.from(file.content_base64, "base64") }, {});
  if (!read.ok) return "";
  return read.value.columns.flatMap((column) => Array.from({ length: read.value.rowCount }, (_, row) => column.text(row))).join(" ");
}

test.each(Object.keys(people))("%s reads at every door what is theirs, and nothing else", async (person) => {
  const seen = new Set<string>();
  const leaks: string[] = [];
  for (const [name, input] of questions(person)) {
    const { status, text } = await office.ask(person, name, input);
    expect([name, input, status < 500 && status !== 429]).toEqual([name, input, true]);
    const words = await wordsOf(text);
    for (const [of, side, field] of marksIn(words)) {
      seen.add(`${of} ${side}`);
      // Both texts of a match are for whoever decides it, whosever they are.
      if (name === "duplicate-show" && status === 200) continue;
      // Which departments fund the same technology, and with which projects, is what coordination is asked for.
      if (name === "coordination" && of === "project" && (field === "label" || field === "name")) continue;
      // What is lent to everybody is called by its name.
      if ((name === "facility-calendar" || name === "service-search") && of === "facility" && (field === "label" || field === "name")) continue;
      // By which source an award's money counts is said in its application, and is a word of the ledger's from the award on.
      if (name === "ledger" && of === "application" && field === "source") continue;
      if (!mayRead(person, of, side)) leaks.push(`${name} ${JSON.stringify(input)}: ${of} ${side}`);
    }
    const isOutside =
      people[person]?.department === undefined && !["planner", "auditor", "finance", "administrator"].includes(String(people[person]?.roles[0]));
    if (isOutside && /700[123]/.test(words) && !/^(viewer|editor|programme-officer|office)/.test(person))
      leaks.push(`${name} ${JSON.stringify(input)}: counters`);
  }
  expect([...new Set(leaks)]).toEqual([]);
  // What is theirs is there, so that an empty answer proves nothing.
  const due = sides.flatMap((side) =>
    [...types.filter((type) => type !== "comment"), "draft", "comment.everybody"].filter((of) => mayRead(person, of, side)).map((of) => `${of} ${side}`),
  );
  expect(due.filter((each) => !seen.has(each))).toEqual([]);
});

test("a hidden field is not asked for either, and no condition finds what is out of sight", async () => {
  const found = async (person: string, input: object) => (JSON.parse((await office.ask(person, "record-list", input)).text) as { total: number }).total;
  expect(await found("applicant-A", { type: "application", where: ["reviews_in=7003"] })).toBe(0);
  expect(await found("programme-officer-A", { type: "application", where: ["reviews_in=7003"] })).toBe(1);
  expect(await found("viewer-A", { type: "review", where: ["status=assigned"] })).toBe(0);
  expect(await found("applicant-A", { type: "application", where: ["organisation=organisation-B"] })).toBe(0);
});

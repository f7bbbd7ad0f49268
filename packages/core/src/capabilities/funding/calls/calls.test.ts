import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { recordOf } from "../../../../test/record-of.ts";
import type { Call } from "../../../register/entities/call.ts";
import type { Scorecard } from "../entities/scorecard.ts";
import { closeCall } from "./close-call.ts";
import { inlineScorecard } from "./inline-scorecard.ts";
import { listCalls } from "./list-calls.ts";
import { openCall } from "./open-call.ts";
import { openingFaults } from "./opening-faults.ts";
import { putCall } from "./put-call.ts";
import { scorecardFaults } from "./scorecard-faults.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Fields[]>>;

const points = [
  { input: 0, score: 0 },
  { input: 10, score: 50 },
];
const card = { id: "card", items: [{ code: "a", points }] };
const ready = {
  id: "c",
  status: "draft",
  opens: "2026-05-01",
  closes: "2026-06-30",
  currency: "CNY",
  scorecard: "card",
  budgets: [{ year: 2026, amount: "10" }],
};
const put = (records: Records, data: Fields, more: Fields = {}) => putCall.run(workspacePortsOf({ records }), { id: "c", data, reason: "", ...more });

describe("a call that is written", () => {
  test("is a draft with what is given", async () => {
    expect(answered(await put({}, { labels: { en: "Call" }, currency: "CNY" }))).toMatchObject({
      id: "c",
      status: "draft",
      labels: { en: "Call" },
      version: 1,
    });
  });

  test("keeps what is not named, of its name too", async () => {
    const kept = answered(
      await put({ call: [{ ...ready, labels: { en: "Call", zh: "指南" } }] }, { labels: { en: "Other" }, closes: "2026-07-31" }, { if_version: 1 }),
    );
    expect(kept).toMatchObject({ labels: { en: "Other", zh: "指南" }, opens: "2026-05-01", closes: "2026-07-31", version: 2 });
  });

  test("brings a scorecard that is written out along, or names one", async () => {
    const ports = workspacePortsOf({});
    const data = {
      labels: { en: "Call" },
      scorecard: {
        items: [
          {
            code: "a",
            label: { en: "A" },
            max: 50,
            points: [
              [0, 0],
              [10, 50],
            ],
          },
        ],
        total: 50,
      },
    };
    expect(answered(await putCall.run(ports, { id: "c", data, reason: "" }))).toMatchObject({ scorecard: "c" });
    expect((await ports.records.get("scorecard", "c"))?.body).toMatchObject({
      labels: { en: "Call" },
      items: [{ code: "a", name_en: "A", name_zh: null, points }],
    });
    expect(answered(await put({}, { labels: { en: "Call" }, scorecard: "card" }))).toMatchObject({ scorecard: "card" });
  });

  const open = { call: [{ ...ready, status: "open" }] };
  test.each<[string, Records, Fields, Fields, readonly string[]]>([
    ["of an older version", { call: [ready] }, {}, { if_version: 7 }, ["record.stale version"]],
    ["that begins open", {}, { labels: { en: "C" }, status: "open" }, {}, ["record.step-not-allowed status"]],
    ["whose state is moved past its command", { call: [ready] }, { status: "open" }, {}, ["call.use-command status"]],
    ["whose terms are moved once it is open", open, { budgets: [], currency: "EUR" }, {}, ["call.terms-fixed currency", "call.terms-fixed budgets"]],
    ["in a zone that is none", {}, { labels: { en: "C" }, time_zone: "Moon/Base" }, {}, ["call.unknown-zone time_zone"]],
    ["with a field that is none", {}, { labels: { en: "C" }, colour: "red" }, {}, ["record.unknown-field colour"]],
    ["with a scorecard that is none", {}, { labels: { en: "C" }, scorecard: { items: [{ points: [] }] } }, {}, ["record.missing-field items.0.code"]],
    [
      "with another scorecard in the place of one that is in use",
      { call: [{ ...ready, id: "d", status: "open", scorecard: "c" }] },
      { labels: { en: "C" }, scorecard: { items: [] } },
      {},
      ["call.scorecard-in-use items"],
    ],
  ])("is refused: one %s", async (_, records, data, more, notes) => {
    expect(told(await put(records, data, more))).toEqual(notes);
  });

  test("may be put off while it is open, in a zone of its own", async () => {
    expect(answered(await put(open, { closes: "2026-12-31" }))).toMatchObject({ closes: "2026-12-31" });
    expect(answered(await put({ call: [ready] }, { time_zone: "Europe/Berlin" }))).toMatchObject({ time_zone: "Europe/Berlin" });
  });
});

test.each<[string, Fields, Fields]>([
  ["items as they are", { items: [{ code: "a", points }] }, { items: [{ code: "a", points }] }],
  ["pairs", { items: [{ code: "a", points: [[1, 2]] }] }, { items: [{ code: "a", points: [{ input: 1, score: 2 }] }] }],
  [
    "groups",
    { groups: [{ code: "g", items: [{ code: "a" }, { code: "b", group: "h" }] }, { items: [{ code: "c" }] }, { code: "empty" }] },
    {
      items: [
        { group: "g", code: "a" },
        { group: "h", code: "b" },
        { group: null, code: "c" },
      ],
    },
  ],
  [
    "names",
    { label: { en: "Card" }, items: [{ code: "a", label: { zh: "甲" } }] },
    { labels: { en: "Card" }, items: [{ code: "a", name_en: null, name_zh: "甲" }] },
  ],
  ["what is no list", { items: "none" }, { items: "none" }],
  ["what is no item", { items: ["a", null, { code: "b", label: "B", points: 3 }] }, { items: ["a", null, { code: "b", points: 3 }] }],
])("a scorecard that is written out: %s", (_, written, record) => {
  expect(inlineScorecard("c", written, "of the call")).toEqual({ id: "c", labels: "of the call", ...record });
});

test.each<[string, Fields, readonly string[]]>([
  ["ready", {}, []],
  [
    "without its terms",
    { opens: null, closes: null, scorecard: null, currency: null, budgets: [] },
    ["opens", "closes", "scorecard", "currency", "budgets"].map((each) => `call.not-ready ${each}`),
  ],
  ["without money", { budgets: [{ year: 2026, amount: "0" }] }, ["call.not-ready budgets"]],
  ["that closes before it opens", { closes: "2026-04-30" }, ["call.window-reversed closes"]],
  ["that closes in the month in which it opens", { closes: "2026-05" }, []],
  [
    "whose levels are named for a part of a year",
    {
      budgets: [
        { year: 2026, amount: "1" },
        { year: 2026, level: "central", amount: "1" },
        { year: 2027, amount: "1" },
      ],
    },
    ["call.mixed-levels budgets.0.level"],
  ],
])("what keeps a call from opening: one %s", (_, own, notes) => {
  expect(openingFaults(recordOf<Call>("call", { ...ready, ...own })).map(({ code, at }) => `${code} ${at.field}`)).toEqual(notes);
});

test.each<[string, readonly Fields[], readonly string[]]>([
  ["that rises", [{ code: "a", points }], []],
  ["without items", [], ["call.empty-scorecard items"]],
  [
    "with an item twice",
    [
      { code: "a", points },
      { code: "a", points },
    ],
    ["call.repeated-item items.1.code"],
  ],
  ["with an item without points", [{ code: "a", points: [] }], ["call.bad-points items.0.points"]],
  ["whose inputs stand still", [{ code: "a", points: [points[0], points[0]] }], ["call.bad-points items.0.points"]],
])("a scorecard %s", (_, items, notes) => {
  expect(scorecardFaults(recordOf<Scorecard>("scorecard", { id: "card", items })).map(({ code, at }) => `${code} ${at.field}`)).toEqual(notes);
});

describe("opening", () => {
  test.each<[string, Records, Fields, readonly string[]]>([
    ["a call that is ready", { scorecard: [card] }, {}, []],
    ["one whose window is over", { scorecard: [card] }, { opens: "2026-01-01", closes: "2026-05-11" }, ["call.window-over closes"]],
    ["one without a scorecard", {}, { scorecard: null }, ["call.not-ready scorecard"]],
    ["one whose scorecard is not there", {}, {}, ["record.not-found id"]],
    ["one whose scorecard is empty", { scorecard: [{ id: "card" }] }, {}, ["call.empty-scorecard items"]],
    ["one that is decided", { scorecard: [card] }, { status: "decided" }, ["record.step-not-allowed status"]],
  ])("%s", async (_, records, own, notes) => {
    const ports = workspacePortsOf({ records: { ...records, call: [{ ...ready, ...own }] } });
    expect(told(await openCall.run(ports, { id: "c", reason: "" }))).toEqual(notes);
    expect((await ports.records.get("call", "c"))?.version).toBe(notes.length === 0 ? 2 : 1);
  });

  test("what is open is closed and opened again", async () => {
    const ports = workspacePortsOf({ records: { scorecard: [card], call: [{ ...ready, status: "open" }] } });
    expect(answered(await closeCall.run(ports, { id: "c", reason: "" }))).toMatchObject({ status: "closed" });
    expect(answered(await openCall.run(ports, { id: "c", if_version: 2, reason: "" }))).toMatchObject({ status: "open", version: 3 });
  });
});

test("calls with what is asked for under them, whether they take applications, and the line of an approved plan that they carry out", async () => {
  const application = (id: string, status: string, own: Fields = {}) => ({
    id,
    call: "open",
    organisation: "o",
    status,
    currency: "CNY",
    amount_requested: "5",
    ...own,
  });
  const records = {
    plan: [{ id: "p", scenario: "base", status: "approved", region: "r" }],
    "plan-line": [
      { id: "l", plan: "p", line: "M1" },
      { id: "lost", plan: "gone", line: "M2" },
    ],
    call: [
      { ...ready, id: "open", status: "open", plan_line: "l", department: "d" },
      { ...ready, id: "over", status: "open", closes: "2026-05-11", plan_line: "lost" },
      { ...ready, id: "draft", plan_line: "gone" },
    ],
    application: [
      ...[application("1", "submitted"), application("2", "draft"), application("3", "withdrawn"), application("4", "reviewed", { amount_requested: null })],
      application("5", "submitted", { call: "over", currency: "EUR" }),
    ],
  };
  const ports = workspacePortsOf({ records });
  const { calls } = answered(await listCalls.run(ports, {}));
  expect(calls.map(({ id, applications, submitted, requested, accepting, answers }) => [id, applications, submitted, requested, accepting, answers])).toEqual([
    ["draft", 0, 0, "0", false, null],
    ["open", 4, 2, "5", true, { line: "M1", region: "r" }],
    ["over", 1, 1, null, false, null],
  ]);
  expect(answered(await listCalls.run(ports, { status: "draft" })).calls.map(({ id }) => id)).toEqual(["draft"]);
  expect(answered(await listCalls.run(ports, { department: "d" })).calls.map(({ id }) => id)).toEqual(["open"]);
});

import { expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../../test/asked-of.ts";
import { track } from "../../follow-up/track.ts";

type Fields = Readonly<Record<string, unknown>>;

const office = (item: string, own: Fields) => ({
  region: [{ id: "CN" }],
  organisation: [{ id: "firm", kind: "sme" }],
  result: [{ id: "r", owners: [{ organisation: "firm", share: 1 }] }],
  plan: [{ id: "p", labels: { en: "Plan" }, status: "approved", approved_at: "2024-06-30" }],
  "plan-line": [{ id: `p/${item}-01`, labels: { en: "Pass results on" }, plan: "p", line: `${item}-01`, item, findings: [] }],
  ...own,
});
const transfers = (...days: readonly string[]) => ({ transfer: days.map((day, at) => ({ id: `t${at}`, result: "r", kind: "licence", signed_on: day })) });
const flagged = async (records: Fields, at = "2026-03-01") =>
  answered(await track.run(workspacePortsOf({ records: records as never }), { at })).flags.map(({ code, subject, statement }) => [
    code,
    subject.id,
    statement.en,
  ]);

test("a line of which nothing has come in a whole year since its approval is flagged, once records of its kind are kept", async () => {
  const old = office("M1.8", transfers("2022-01-01", "2023-05-01"));
  expect(await flagged(old)).toEqual([["indicator-off-track", "p/M1.8-01", expect.stringContaining("the newest of 2023")]]);
  // The first whole year is not over, something has come since, or nobody keeps such records.
  expect(await flagged(old, "2025-12-31")).toEqual([]);
  expect(await flagged(office("M1.8", transfers("2023-05-01", "2025-01-01")))).toEqual([]);
  expect(await flagged(office("M1.8", transfers("2023-05-01", "2027-01-01")))).toHaveLength(1);
  expect(await flagged(office("M1.8", {}))).toEqual([]);
});

test("a loan past its day is flagged while something of it may be lost", async () => {
  const backing = (id: string, own: Fields) => ({
    id,
    kind: "loan",
    taker: "firm",
    currency: "CNY",
    principal: "100",
    from: "2024-05-01",
    to: "2025-12-31",
    ...own,
  });
  const loans = [
    backing("late", {}),
    backing("later", { to: "2026-03-01" }),
    backing("back", { repaid: [{ on: "2025-12-01", amount: "104" }] }),
    backing("open", { kind: "guarantee" }),
  ];
  expect(await flagged(office("M1.2", { backing: loans }))).toEqual([
    ["slip", "late", expect.stringContaining("may still be lost")],
    ["slip", "open", expect.stringContaining("a sum that nobody recorded")],
  ]);
});

test.each<[string, Fields]>([
  [
    "M5.4",
    {
      centre: [
        { id: "c", kind: "foreign-at-home", opened: "2020" },
        { id: "d", kind: "home-abroad", opened: "2025-05-01" },
      ],
    },
  ],
  ["M1.T1", { "tax-relief": [{ id: "x", organisation: "firm", year: 2023, kind: "credit", currency: "CNY", amount: "1" }] }],
  ["M1.T2", { backing: [{ id: "b", kind: "loan", taker: "firm", currency: "CNY", principal: "1", from: "2024-05-01" }] }],
  ["M3.1", { "institute-year": [{ id: "y", organisation: "firm", year: 2023, work: [{ class: "generic", share: 0.5 }] }] }],
  ["M3.2", { "institute-year": [{ id: "y", organisation: "firm", year: 2023, services: { count: 5 } }] }],
  ["M3.3", { "institute-year": [{ id: "y", organisation: "firm", year: 2023, work: [{ class: "generic", share: 0.5 }] }] }],
  ["M3.4", { "institute-year": [{ id: "y", organisation: "firm", year: 2023, currency: "CNY", money: [{ kind: "procurement", amount: "1" }] }] }],
])("%s is read off its own kind of record", async (item, own) => {
  expect(await flagged(office(item, own))).toEqual([["indicator-off-track", `p/${item}-01`, expect.stringContaining("since the plan was approved")]]);
});

test("a year of an institute shows what was entered of it and nothing else", async () => {
  const year = (id: string, of: number, own: Fields) => ({ id, organisation: "firm", year: of, ...own });
  const served = year("a", 2023, { services: { count: 5 } });
  // A later year in which only its work is told is no service; one with services is.
  const worked = year("b", 2025, { work: [{ class: "generic", share: 0.5 }] });
  expect(await flagged(office("M3.2", { "institute-year": [served, worked] }))).toHaveLength(1);
  expect(await flagged(office("M3.2", { "institute-year": [served, year("c", 2025, { services: { count: 1 } })] }))).toEqual([]);
  expect(await flagged(office("M3.4", { "institute-year": [served, worked] }))).toEqual([]);
});

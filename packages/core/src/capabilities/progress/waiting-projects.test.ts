import { expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { recordsOf } from "../../register/typed-records.ts";
import type { Flag } from "./flag.ts";
import { readProgress } from "./read-progress.ts";
import { waitingMilestones, waitingOffice } from "./waiting-projects.ts";

type Fields = Readonly<Record<string, unknown>>;

const at = "2026-06-15";
const award = (id: string, fields: Fields = {}) => ({
  ...{ id, labels: { en: `Award ${id}` }, amount_awarded: "200", currency: "CNY", award_date: "2026-01-01" },
  ...{ description: "x", recipient_organisation: "u", funding_organisation: "g" },
  ...fields,
});
const paid = (id: string, fields: Fields) => ({ id, type: "disbursement", amount: "10", date: "2026-02-01", currency: "CNY", ...fields });
const flag = (code: Flag["code"]) =>
  ({
    code,
    subject: { type: "project", id: "a" },
    statement: { en: code, zh: code },
    statement_data: { code, values: {}, marks: { en: [], zh: [] } },
  }) as unknown as Flag;

async function office(records: Readonly<Record<string, readonly Fields[]>>, flags: readonly Flag[] = []) {
  const { records: store } = officeOf({ records });
  return waitingOffice(await readProgress(store, at), await recordsOf(store, "facility"), flags, at).map(({ role, use_case, subject, what, since }) => [
    role,
    use_case,
    subject.id,
    what.en,
    since,
  ]);
}

test.each<[string, Fields, readonly (readonly [string, string, string | null])[]]>([
  ["further off than two months: nothing yet", { due: "2026-09-01" }, []],
  ["near: who has to reach it", { due: "2026-07-01" }, [["applicant", "Reach the milestone: M", null]]],
  ["its month runs to the last day", { due: "2026-06" }, [["applicant", "Reach the milestone: M", null]]],
  [
    "late: the officer too",
    { due: "2026-06-01" },
    [
      ["applicant", "Reach or move the late milestone: M", "2026-06-01"],
      ["programme-officer", "Ask about the late milestone: M", "2026-06-01"],
    ],
  ],
  ["reached: nothing", { due: "2026-06-01", done: "2026-06-10" }, []],
])("a milestone that is %s", async (_, fields, expected) => {
  const { records } = officeOf({ records: { milestone: [{ id: "m", labels: { en: "M" }, project: "a", ...fields }] } });
  expect(waitingMilestones(await readProgress(records), at).map(({ role, what, since }) => [role, what.en, since])).toEqual(expected);
});

test("an award on which nothing is paid waits; one paid by itself or by its project does not", async () => {
  const awards = [award("1"), award("2"), award("3", { project: "a" }), award("4", { project: "b" })];
  const waits = await office({ award: awards, project: [{ id: "a" }, { id: "b" }], transaction: [paid("t", { award: "2" }), paid("s", { project: "a" })] });
  expect(waits.filter(([, use]) => use === "pay")).toEqual([
    ["programme-officer", "pay", "1", "Nothing is paid yet: Award 1", "2026-01-01"],
    ["programme-officer", "pay", "4", "Nothing is paid yet: Award 4", "2026-01-01"],
  ]);
});

test("programmes with awards and platforms with hours are evaluated each year; an evaluation waits for its decision", async () => {
  const records = {
    programme: [{ id: "p" }, { id: "q" }, { id: "without-awards" }],
    award: [award("1", { programme: "p" }), award("2", { programme: "q" })],
    facility: [{ id: "f", effective_hours: 10, supervisors: ["g"] }, { id: "unsupervised", effective_hours: 10 }, { id: "silent" }],
    evaluation: [{ id: "e", labels: { en: "E" }, subject: { type: "programme", id: "q" }, year: 2025, period: "yearly" }],
    transaction: [paid("1", { award: "1" }), paid("2", { award: "2" })],
  };
  expect(await office(records)).toEqual([
    ["programme-officer", "evaluate", "p", "Evaluate 2025: p", "2025-12-31"],
    ["programme-officer", "evaluate", "f", "Evaluate 2025: f", "2025-12-31"],
    // What no department supervises is the planning office's.
    ["planner", "evaluate", "unsupervised", "Evaluate 2025: unsupervised", "2025-12-31"],
    ["planner", "evaluation-decide", "e", "Decide on the evaluation of 2025: E", null],
  ]);
});

test("a plan that is a draft, a payment above its commitment and flags wait for whom they are a matter of", async () => {
  const records = {
    plan: [
      { id: "plan", labels: { en: "Plan" }, scenario: "base", status: "draft" },
      { id: "old", scenario: "base", status: "approved" },
    ],
    transaction: [paid("t", { project: "a", over_commitment: "agreed by the board" })],
  };
  const flags = (["slip", "silent", "indicator-off-track", "over-spend", "under-spend", "money-ahead-of-results"] as const).map(flag);
  expect((await office(records, flags)).map(([role, use, , what]) => [role, use, what])).toEqual([
    ["planner", "plan-approve", "Approve the plan: Plan"],
    ["planner", "replan", "slip"],
    ["planner", "replan", "silent"],
    ["planner", "replan", "indicator-off-track"],
    ["auditor", "history", "Look at the payment above its commitment: agreed by the board"],
    ["auditor", "track", "over-spend"],
    ["auditor", "track", "under-spend"],
    ["auditor", "track", "money-ahead-of-results"],
  ]);
});

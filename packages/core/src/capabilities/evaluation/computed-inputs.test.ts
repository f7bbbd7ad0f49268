import { expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import { readProgress } from "../progress/read-progress.ts";
import { computedInputs, hasInventedRecords } from "./computed-inputs.ts";

type Fields = Readonly<Record<string, unknown>>;
type Held = Readonly<Record<string, readonly Fields[]>>;

const year = { from: "2025-01-01", to: "2025-12-31", takesUndated: true };
const fund = { type: "fund", id: "f" };
const programme = { type: "programme", id: "p" };
const lead = { type: "organisation", id: "u" };
/** A fund of Fujian, its programme, and two projects of it: one at home, one in Guangdong. */
const base: Held = {
  fund: [{ id: "f", region: "350000" }],
  programme: [{ id: "p", fund: "f" }],
  project: [
    { id: "a", programme: "p", lead: "u", region: "350000", start: "2024-01-01", participants: [{ organisation: "v" }] },
    { id: "b", programme: "p", lead: "u", region: "440000", start: "2025-03-01" },
    { id: "c", lead: "w", start: "2025-03-01", participants: [{ organisation: "u" }] },
  ],
};
const paid = (id: string, project: string, amount: string, fields: Fields = {}) => ({
  ...{ id, type: "disbursement", project, amount, date: "2025-06-01", currency: "CNY" },
  ...fields,
});
const award = {
  ...{ id: "w", project: "a", amount_awarded: "200", currency: "CNY", award_date: "2025-01-01" },
  ...{ description: "x", recipient_organisation: "u", funding_organisation: "g" },
};
const due = (id: string, project: string, day: string, done: string | null = null) => ({ id, project, due: day, done });

async function computed(code: string, records: Held, subject: { type: string; id: string }, window = year) {
  const { records: store } = officeOf({ records: { ...base, ...records } });
  const found = computedInputs[code]?.(await readProgress(store), await recordsOf(store, "facility"), subject, window);
  return [found?.value ?? null, found?.evidence.text.en];
}

test.each<[string, string, Held, { type: string; id: string }, number | null, string]>([
  ["nothing due: not known, not nought", "milestones_on_time", {}, programme, null, "milestone: 0 of 0"],
  [
    "late ones and those not done do not count; those of another year are not asked",
    "milestones_on_time",
    {
      milestone: [due("1", "a", "2025-05-01", "2025-04-30"), due("2", "a", "2025-05-01", "2025-05-02"), due("3", "b", "2025-09"), due("4", "b", "2026-01-01")],
    },
    programme,
    1 / 3,
    "milestone: 1 of 3",
  ],
  ["a month ends on its last day", "milestones_on_time", { milestone: [due("1", "a", "2025-05", "2025-05-31")] }, fund, 1, "milestone: 1 of 1"],
  ["another's milestones are not counted", "milestones_on_time", { milestone: [due("1", "c", "2025-05-01", "2025-05-01")] }, lead, null, "milestone: 0 of 0"],
  ["of a project itself", "milestones_on_time", { milestone: [due("1", "c", "2025-05-01")] }, { type: "project", id: "c" }, 0, "milestone: 0 of 1"],
  [
    "a refund takes away from what is paid",
    "paid_share",
    { transaction: [paid("c1", "a", "100", { type: "commitment" }), paid("1", "a", "60"), paid("2", "a", "10", { type: "refund" })] },
    programme,
    0.5,
    "transaction: 2, commitment: 1",
  ],
  ["nothing promised, nothing to pay", "paid_share", { transaction: [paid("1", "a", "60")] }, programme, null, "transaction: 1, commitment: 0"],
  [
    "two currencies are not added",
    "paid_share",
    { transaction: [paid("c1", "a", "100", { type: "commitment" }), paid("1", "a", "60", { currency: "EUR" })] },
    programme,
    null,
    "transaction: 1, commitment: 1, several currencies",
  ],
  [
    "what is paid after the year is of another one",
    "paid_share",
    { transaction: [paid("c1", "a", "100", { type: "commitment" }), paid("1", "a", "60", { date: "2026-01-01" })] },
    programme,
    0,
    "transaction: 0, commitment: 1",
  ],
  [
    "an award's money is that of its project",
    "paid_share",
    {
      award: [award],
      transaction: [{ id: "1", type: "disbursement", award: "w", amount: "50", date: "2025-02-01", currency: "CNY" }],
    },
    programme,
    0.25,
    "transaction: 1, commitment: 1",
  ],
  [
    "private money over public",
    "leverage_private",
    {
      transaction: [
        paid("1", "a", "100", { level: "central" }),
        paid("2", "a", "50", { level: "enterprise" }),
        paid("3", "a", "30", { level: "bank" }),
        paid("4", "a", "20", { level: "foreign" }),
      ],
    },
    programme,
    0.8,
    "transaction: 4 payments",
  ],
  [
    "all money over public",
    "leverage_total",
    { transaction: [paid("1", "a", "100", { level: "local" }), paid("2", "a", "50", { level: "enterprise" })] },
    programme,
    1.5,
    "transaction: 2 payments",
  ],
  [
    "without public money there is no ratio",
    "leverage_total",
    { transaction: [paid("2", "a", "50", { level: "bank" })] },
    programme,
    null,
    "transaction: 1 payment",
  ],
  [
    "nor with two currencies",
    "leverage_total",
    { transaction: [paid("1", "a", "100", { level: "local" }), paid("2", "a", "50", { level: "bank", currency: "EUR" })] },
    programme,
    null,
    "transaction: 2 payments",
  ],
  ["a payment without a level says nothing of it", "leverage_total", { transaction: [paid("1", "a", "100")] }, programme, null, "transaction: 0 payments"],
  [
    "of a fund: what went into its own region",
    "local_reinvestment",
    { transaction: [paid("1", "a", "30"), paid("2", "b", "90")] },
    fund,
    0.25,
    "transaction: 1 of 2 in the fund's own region",
  ],
  ["only a fund has an own region", "local_reinvestment", { transaction: [paid("1", "a", "30")] }, programme, null, "transaction: 1 with a region"],
  [
    "money whose place is not known is left out",
    "local_reinvestment",
    { transaction: [{ id: "1", type: "disbursement", fund: "f", amount: "5", date: "2025-02-01", currency: "CNY" }] },
    fund,
    null,
    "transaction: 0 with a region",
  ],
  [
    "payments above their commitment, by their number",
    "over_commitment_share",
    { transaction: [paid("1", "a", "30", { over_commitment: "agreed" }), paid("2", "b", "90")] },
    fund,
    0.5,
    "transaction: 1 of 2 above the commitment",
  ],
  ["no payment: not known", "over_commitment_share", {}, fund, null, "transaction: 0 of 0 above the commitment"],
  ["projects led with others, begun by the end of the year", "joint_projects", {}, lead, 0.5, "project: 1 of 2 led together with others"],
  [
    "of a platform: those of its host",
    "joint_projects",
    { facility: [{ id: "x", host: "u" }] },
    { type: "facility", id: "x" },
    0.5,
    "project: 1 of 2 led together with others",
  ],
  ["of a programme there is no host", "joint_projects", {}, programme, null, "project: 0 of 0 led together with others"],
  [
    "hours: the mean of the platforms that say theirs",
    "effective_hours",
    {
      facility: [
        { id: "x", host: "u", effective_hours: 1000 },
        { id: "y", operator: "u", effective_hours: 2000 },
        { id: "z", host: "u" },
      ],
    },
    lead,
    1500,
    "facility: 2",
  ],
  ["no hours are not nought", "effective_hours", { facility: [{ id: "x", host: "u" }] }, lead, null, "facility: 0"],
  [
    "sharing: sums over sums, platforms without hours left out",
    "sharing_rate",
    {
      facility: [
        { id: "x", host: "u", effective_hours: 1000, external_hours: 400 },
        { id: "y", host: "u", effective_hours: 3000, external_hours: 0 },
        { id: "z", host: "u", effective_hours: 0, external_hours: 0 },
      ],
    },
    lead,
    0.1,
    "facility: external over effective hours of 2",
  ],
])("%s (%s)", async (_, code, records, subject, value, evidence) => {
  expect(await computed(code, records, subject)).toEqual([value, evidence]);
});

test("hours of a year speak of that year; those of no year, of the newest alone", async () => {
  const of = (fields: Fields) => ({ facility: [{ id: "x", effective_hours: 900, ...fields }] });
  const platform = { type: "facility", id: "x" };
  expect((await computed("effective_hours", of({ hours_year: 2025 }), platform))[0]).toBe(900);
  expect((await computed("effective_hours", of({ hours_year: 2024 }), platform))[0]).toBeNull();
  expect((await computed("effective_hours", of({}), platform))[0]).toBe(900);
  expect((await computed("effective_hours", of({}), platform, { ...year, takesUndated: false }))[0]).toBeNull();
});

test.each<[string, Held, boolean]>([
  ["nothing invented", { milestone: [due("1", "a", "2025-05-01")] }, false],
  ["a payment", { transaction: [paid("1", "a", "1", { synthetic: true })] }, true],
  ["a payment of another's project", { transaction: [paid("1", "c", "1", { synthetic: true })] }, false],
  ["a promise", { transaction: [paid("1", "b", "1", { type: "commitment", synthetic: true })] }, true],
  ["a milestone", { milestone: [{ ...due("1", "b", "2025-05-01"), synthetic: true }] }, true],
  ["a project", { project: [{ id: "d", programme: "p", synthetic: true }] }, true],
])("what is invented of a programme: %s", async (_, records, expected) => {
  const { records: store } = officeOf({ records: { ...base, ...records } });
  const read = await readProgress(store);
  expect(byId(read.milestones).size).toBe(read.milestones.length);
  expect(hasInventedRecords(read, programme)).toBe(expected);
});

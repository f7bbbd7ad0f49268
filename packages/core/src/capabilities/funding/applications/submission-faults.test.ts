import { expect, test } from "vitest";
import { recordOf } from "../../../../test/record-of.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Call } from "../../../register/entities/call.ts";
import { submissionFaults } from "./submission-faults.ts";

type Fields = Readonly<Record<string, unknown>>;

const call = { id: "c", status: "open", opens: "2026-05-01", closes: "2026-05-31", currency: "CNY", budgets: [{ year: 2026, amount: "9" }] };
const whole = {
  id: "a",
  call: "c",
  organisation: "o",
  status: "draft",
  summary: "s",
  start: "2026-07",
  end: "2027-06-30",
  amount_requested: "100",
  currency: "CNY",
};
const faults = (application: Fields, own: Fields = {}, now = "2026-05-12T08:00:00Z") =>
  submissionFaults(recordOf<Application>("application", { ...whole, ...application }), {
    call: recordOf<Call>("call", { ...call, ...own }),
    regions: new Set(["r", "r-1"]),
    now,
    zone: "Asia/Shanghai",
  }).map(({ code, at }) => `${code.replace("application.", "")} ${at.field}`);

test.each<[string, Fields, Fields, readonly string[]]>([
  ["a whole application: nothing", {}, {}, []],
  [
    "no summary, days or money",
    { summary: null, start: null, end: null, amount_requested: null },
    {},
    ["missing summary", "missing start", "missing end", "missing amount_requested"],
  ],
  ["no money at all", { amount_requested: "0" }, {}, ["missing amount_requested"]],
  ["an end before the start", { end: "2026-06-30" }, {}, ["dates-reversed end"]],
  ["an end in the year of the start", { end: "2026" }, {}, []],
  ["another currency", { currency: "EUR" }, {}, ["other-currency currency"]],
  ["no currency is the call's", { currency: null }, {}, []],
  ["years that add up to something else", { budgets: [{ year: 2026, amount: "99.5" }] }, {}, ["sum-differs budgets"]],
  [
    "years that add up",
    {
      budgets: [
        { year: 2026, amount: "40.5" },
        { year: 2026, level: "central", amount: "59.50" },
      ],
    },
    {},
    [],
  ],
  ["a year that the call does not pay for", { budgets: [{ year: 2028, amount: "100" }] }, {}, ["year-not-funded budgets.0.year"]],
  ["more than the largest award", {}, { largest_award: "99" }, ["above-largest amount_requested"]],
  ["just the largest award", {}, { largest_award: "100.00" }, []],
  ["no place, where the call is for some", {}, { regions: ["r"] }, ["other-region region"]],
  ["another place", { region: "x" }, { regions: ["r"] }, ["other-region region"]],
  ["a place within", { region: "r-1" }, { regions: ["r"] }, []],
  ["no item of the call", { items: ["i"] }, { items: ["j"] }, ["other-item items"]],
  ["one of its items", { items: ["i", "j"] }, { items: ["j"], technologies: ["t"] }, []],
  ["no technology of the call", { technologies: ["u"] }, { technologies: ["t"] }, ["other-technology technologies"]],
  ["one of its technologies", { technologies: ["t"] }, { technologies: ["t"] }, []],
  ["a document that is not there", { documents: [{ name: "plan" }] }, { documents: ["plan", "budget"] }, ["no-document documents"]],
  ["a call that is a draft", {}, { status: "draft" }, ["window-closed call"]],
  ["a call without a state, days or end", {}, { status: null, opens: null, closes: null }, ["window-closed call"]],
])("what keeps an application from being handed in: %s", (_, application, own, notes) => {
  expect(faults(application, own)).toEqual(notes);
});

test.each([
  ["the day before", "2026-04-30T15:59:59Z", ["window-closed call"]],
  ["the first day in the call's zone", "2026-04-30T16:00:00Z", []],
  ["the last", "2026-05-31T15:59:59Z", []],
  ["the day after", "2026-05-31T16:00:00Z", ["window-closed call"]],
])("the window of a call: %s", (_, now, notes) => {
  expect(faults({}, {}, now)).toEqual(notes);
});

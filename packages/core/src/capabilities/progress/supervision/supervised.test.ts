import { expect, test } from "vitest";
import { type SupervisionRecords, supervised } from "./supervised.ts";

const subject = { type: "programme", id: "p" };
const none: SupervisionRecords = { awards: [], evaluations: [], inspections: [] };
const begun = { awards: [{ programme: "p", award_date: "2023-05-31" }] };
const evaluated = (year: number, points: number | null = 50) => ({ subject, year, points });
const of = (told: Partial<SupervisionRecords>, programme: object = {}, years?: number) =>
  supervised(
    [{ id: "p", call_years: [], valid_from: null, ...programme }],
    { ...none, ...told },
    { at: "2026-06-01", ...(years === undefined ? {} : { years }) },
  )[0];

test.each<[string, Partial<SupervisionRecords>, object, object]>([
  ["of which nothing is known", {}, {}, { since: null, due: null, state: "unknown" }],
  ["that began more than three years ago and was never looked at", begun, {}, { since: "2023-05-31", due: "2026-05-31", state: "due" }],
  ["that began less than three years ago", { awards: [{ programme: "p", award_date: "2023-06" }] }, {}, { due: "2026-06-30", state: "not-yet" }],
  ["of another programme's awards", { awards: [{ programme: "q", award_date: "2001-01-01" }] }, {}, { state: "unknown" }],
  ["with calls alone", {}, { call_years: [2024, 2022] }, { since: "2022", due: "2025-12-31", state: "due" }],
  ["with calls before its first award", begun, { call_years: [2019, 2023] }, { since: "2019", due: "2022-12-31", state: "due" }],
  ["with a call in the year of its first award", begun, { call_years: [2023, 2024] }, { since: "2023-05-31", due: "2026-05-31", state: "due" }],
  ["with its validity alone", {}, { valid_from: "2025-01-01" }, { due: "2028-01-01", state: "not-yet" }],
  ["evaluated within three years", { ...begun, evaluations: [evaluated(2021), evaluated(2023)] }, {}, { evaluated: 2023, due: "2026-12-31", state: "done" }],
  ["evaluated before", { ...begun, evaluations: [evaluated(2022)] }, {}, { evaluated: 2022, due: "2025-12-31", state: "due" }],
  ["whose evaluation found nothing to go by", { ...begun, evaluations: [evaluated(2025, null)] }, {}, { evaluated: null, state: "due" }],
  ["whose evaluation is of a year to come", { ...begun, evaluations: [evaluated(2027)] }, {}, { evaluated: null, state: "due" }],
  [
    "inspected after its evaluation",
    { ...begun, evaluations: [evaluated(2022)], inspections: [{ subject, day: "2024-02-29" }] },
    {},
    { inspected: "2024-02-29", due: "2027-02-28", state: "done" },
  ],
  ["to be inspected on a day to come", { ...begun, inspections: [{ subject, day: "2026-06-02" }] }, {}, { inspected: null, state: "due" }],
  ["whose fund was inspected", { ...begun, inspections: [{ subject: { type: "fund", id: "p" }, day: "2026-05-01" }] }, {}, { state: "due" }],
])("a programme %s", (_, told, programme, expected) => {
  expect(of(told, programme)).toMatchObject(expected);
});

test("other years than three are asked for; programmes come by id", () => {
  expect(of(begun, {}, 5)).toMatchObject({ due: "2028-05-31", state: "not-yet" });
  const both = supervised(
    ["q", "p"].map((id) => ({ id, call_years: [], valid_from: null })),
    none,
    { at: "2026-06-01" },
  );
  expect(both.map(({ id }) => id)).toEqual(["p", "q"]);
});

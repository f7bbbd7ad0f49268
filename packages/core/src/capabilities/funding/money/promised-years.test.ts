import { decimalText } from "@quoin/methods";
import { expect, test } from "vitest";
import type { Application } from "../../../register/entities/application.ts";
import type { Award } from "../../../register/entities/award.ts";
import type { Project } from "../../../register/entities/project.ts";
import type { Commitment } from "./commitments.ts";
import { withYears } from "./promised-years.ts";
import type { MoneyRecords } from "./read-money.ts";

const promise = (units: bigint): Commitment => ({
  amount: { units, decimals: 2 },
  currency: "CNY",
  level: null,
  year: 2026,
  priceYear: null,
  award: "a",
  project: "p",
  fund: null,
  programme: null,
  synthetic: false,
});

function yearsOf(units: bigint, award: object, project: object = {}, budgets: readonly object[] = []) {
  const awards = new Map([["a", { application: "x", planned_start: null, planned_end: null, ...award } as unknown as Award]]);
  const projects = new Map([["p", { application: null, start: null, end: null, duration_years: null, ...project } as unknown as Project]]);
  const applications = new Map([["x", { budgets } as unknown as Application]]);
  const [made] = withYears([promise(units)], { awards, projects } as unknown as MoneyRecords, applications);
  return made?.years?.map(({ year, amount }) => `${year} ${decimalText(amount)}`);
}

const budgets = [
  { year: 2026, level: "central", amount: "10" },
  { year: 2028, level: "central", amount: "90" },
];

test.each<[string, string[] | undefined, readonly Parameters<typeof yearsOf>[]]>([
  ["as it was asked for by year", ["2026 10", "2028 90"], [[10_000n, {}, {}, budgets]]],
  [
    "by the days of the work where what was asked adds up to something else",
    ["2026 0.27", "2027 99.73"],
    [[10_000n, { planned_start: "2026-12-31", planned_end: "2027-12-31" }, {}, [{ year: 2026, amount: "10" }]]],
  ],
  [
    "by the project's days, a month from its first and to its first day",
    ["2026 50.27", "2027 49.73"],
    [[10_000n, {}, { start: "2026-07", end: "2027-07-01" }]],
  ],
  ["by its length where no end is known", ["2026 100"], [[10_000n, {}, { start: "2026-01-01", duration_years: 0.5 }]]],
  ["nothing where neither is known", undefined, [[10_000n, {}]]],
  ["nothing of what was released", undefined, [[-10_000n, { planned_start: "2026-12-31", planned_end: "2027-12-31" }]]],
])("years of a promise: %s", (_, expected, [given]) => {
  if (given === undefined) throw new Error("no case");
  expect(yearsOf(...given)).toEqual(expected);
});

test("no coin is lost between the years", () => {
  for (const units of [1n, 99n, 100_001n, 987_654_321n]) {
    const years = yearsOf(units, { planned_start: "2026-03-17", planned_end: "2030-02-03" }) ?? [];
    const sum = years.reduce((all, each) => all + Math.round(Number(each.split(" ")[1]) * 100), 0);
    expect(BigInt(sum)).toBe(units);
  }
});

import { describe, expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import type { PlanLine } from "../../../plan/plan.ts";
import { leastCases, referenceClass } from "../../../plan/targets/reference-class.ts";
import { costCases, type KnownCost } from "./cost-cases.ts";
import { costLike, costSaid } from "./cost-of-line.ts";
import { planCost } from "./plan-cost.ts";

const costOf = (id: string, cost: number, own: Partial<KnownCost> = {}): KnownCost => ({
  id,
  cost,
  group: "one",
  year: 2024,
  synthetic: false,
  instrument: "PI007",
  unit: "project",
  from: "office",
  ...own,
});
const many = (costs: readonly number[], own: (at: number) => Partial<KnownCost> = () => ({})) => costs.map((cost, at) => costOf(`c${at}`, cost, own(at)));
const tenths = Array.from({ length: 11 }, (_, at) => at * 10 + 10);

describe("a reference class", () => {
  test("median and the middle eight in ten are those of R's quantile(type = 7); fewer than eight cases have none", () => {
    expect(referenceClass(many(tenths))).toMatchObject({ n: 11, median: 60, p10: 20, p90: 100, years: { from: 2024, to: 2024 } });
    expect(referenceClass(many(tenths.slice(0, leastCases - 1)))).toMatchObject({ n: 7, median: null, p10: null, p90: null, held_out: null });
  });

  test("held out: alike programmes are told by the others, one of another size is not", () => {
    const alike = many([...tenths, ...tenths], (at) => ({ group: at < 11 ? "a" : "b" }));
    // Of eleven, those between the 10th and 90th percentile of the same eleven are nine; half of them are missed by |60 - x| / x or more: 0, 1/7, 1/5, 1/4, 1/3, 2/5, …
    const tried = referenceClass(alike).held_out;
    expect(tried).toMatchObject({ groups: 2, cases: 22 });
    expect(tried?.covered).toBeCloseTo(18 / 22, 12);
    expect(tried?.error).toBeCloseTo(0.4, 12);
    const apart = many([...tenths, ...tenths.map((each) => each * 1000)], (at) => ({ group: at < 11 ? "a" : "b" }));
    expect(referenceClass(apart).held_out?.covered).toBe(0);
    expect(referenceClass(many(tenths)).held_out).toBeNull();
  });

  test("more groups than folds are left out several at a time, and each case once", () => {
    const all = many(
      Array.from({ length: 200 }, (_, at) => at + 1),
      (at) => ({ group: `g${at}` }),
    );
    expect(referenceClass(all).held_out).toMatchObject({ groups: 200, cases: 200 });
  });
});

describe("what similar lines cost", () => {
  const asked = { instrument: "PI007", currency: "CNY", units: null, years: 5 };

  test("cases of the same instrument alone; none of it is null, never nothing", () => {
    expect(costLike(many(tenths), { ...asked, instrument: "PI018" })).toBeNull();
    expect(costLike([], asked)).toBeNull();
    expect(costLike(many(tenths), asked)).toMatchObject({
      n: 11,
      unit: "project",
      median: 60,
      currency: "CNY",
      price_year: 2024,
      deflated: false,
      units: null,
      low: null,
    });
  });

  test("the office's own go before other offices' plans, and eight cases before seven", () => {
    const plans = many(tenths, (at) => ({ id: `p${at}`, from: "plans" }));
    expect(costLike([...plans, ...many(tenths.slice(0, 8))], asked)).toMatchObject({ n: 8, from: "office" });
    expect(costLike([...plans, ...many(tenths.slice(0, 7))], asked)).toMatchObject({ n: 11, from: "plans" });
  });

  test("so many units as the office says, as the line plans, or as it has years", () => {
    expect(costLike(many(tenths), { ...asked, units: { unit: null, count: 3 } })).toMatchObject({ units: 3, low: 60, high: 300 });
    const ofFacilities = many(tenths, () => ({ unit: "equipment of a facility" }));
    expect(costLike([...many([...tenths, 1]), ...ofFacilities], { ...asked, units: { unit: "equipment of a facility", count: 2 } })).toMatchObject({
      unit: "equipment of a facility",
      low: 40,
      high: 200,
    });
    const yearly = many(tenths, () => ({ unit: "year of the instrument" }));
    expect(costLike(yearly, asked)).toMatchObject({ units: 5, low: 100, high: 500 });
  });

  test("few are shown one by one with their cost; several years have no price year", () => {
    const few = costLike([costOf("a", 5, { year: 2020 }), costOf("b", 3)], asked);
    expect(few).toMatchObject({ n: 2, median: null, cases: ["b", "a"], costs: [3, 5], price_year: null, years: { from: 2020, to: 2024 } });
    const said = costSaid(few, "M1.5-01").map(({ text }) => text.en);
    expect(said[0]).toContain("b CNY 3");
    expect(said.at(-1)).toBe("No budget is named for it.");
    expect(costSaid(null, "M1.5-01").map(({ text }) => text.en)[0]).toBe("No cost of a similar one is on record.");
    const open = costSaid(costLike(many(tenths), asked), "M1.5-01").map(({ text }) => text.en);
    expect(open.join(" ")).toContain("plan.lines.M1.5-01.units");
  });
});

describe("costs that are on record", () => {
  test("a project by its central funds, else by its awards; a year of a call, of an instrument, of another office's line; prices; equipment of a facility", async () => {
    const office = officeOf({
      records: {
        project: [
          { id: "p1", currency: "CNY", central_funds: "100", programme: "g" },
          { id: "p2", currency: "CNY" },
          { id: "p3", currency: "EUR", central_funds: "7" },
          { id: "p4", currency: "CNY", central_funds: "60", lead: "firm" },
          { id: "p5", currency: "CNY", central_funds: "70", lead: "institute" },
        ],
        organisation: [
          { id: "firm", kind: "sme" },
          { id: "institute", labels: { en: "Institute of Gears" } },
        ],
        award: [
          {
            id: "a",
            description: "x",
            currency: "CNY",
            amount_awarded: "40",
            award_date: "2024-05-01",
            recipient_organisation: "o",
            funding_organisation: "o",
            project: "p2",
            call: "c",
          },
        ],
        call: [
          {
            id: "c",
            instrument: "PI008",
            currency: "CNY",
            budgets: [
              { year: 2024, level: "central", amount: "10" },
              { year: 2025, level: "central", amount: "30" },
            ],
          },
        ],
        "policy-instrument": [
          { id: "i", instrument: "PI018", currency: "CNY", amount: "90", from: 2021, to: 2023 },
          { id: "no-years", instrument: "PI018", currency: "CNY", amount: "90" },
        ],
        "office-plan-line": [
          {
            id: "l",
            plan: "q",
            line: "1",
            instrument: "PI006",
            money: [
              { year: 2026, level: "central", amount: "8", currency: "CNY", kind: "commitment" },
              { year: 2026, level: "local", amount: "2", currency: "CNY", kind: "intention" },
              { year: 2027, level: "central", amount: "10", currency: "CNY", kind: "intention" },
            ],
          },
        ],
        service: [
          {
            id: "s",
            facility: "f",
            per: "hour",
            prices: [
              { for: "owner", amount: "1", currency: "CNY" },
              { for: "public", amount: "300", currency: "CNY" },
            ],
          },
        ],
        equipment: [
          { id: "e1", facility: "f", host: "h", price: "1000", currency: "CNY", year: 2019 },
          { id: "e2", facility: "f", host: "h", price: "500", currency: "CNY", year: 2021 },
          { id: "e3", facility: "g", host: "h", price: "500", currency: "CNY" },
          { id: "e4", facility: "g", host: "h" },
        ],
      },
    });
    const found = (await costCases(office)).map(({ id, cost, instrument, unit, from, year }) => [id, cost, instrument, unit, from, year]);
    expect(found).toEqual([
      ["p1", 100, "PI007", "project", "office", null],
      ["p2", 40, "PI008", "project", "office", 2024],
      ["p4", 60, "PI008", "project", "office", null],
      ["p5", 70, "PI007", "project", "office", null],
      ["c", 20, "PI008", "year of the instrument", "office", 2025],
      ["i", 30, "PI018", "year of the instrument", "office", 2023],
      ["l", 10, "PI006", "year of the instrument", "plans", 2027],
      ["s", 300, "PI023", "hour", "office", null],
      ["f", 1500, "PI022", "equipment of a facility", "office", 2021],
    ]);
  });

  test("rows of published projects: firms' are grants for firms, what the register names too is one case, what has no money is none", async () => {
    const office = officeOf({
      tables: {
        projects: {
          csv: [
            "project,call_year,programme,lead,central_funds",
            "p1,2018,g,Institute of Machines,100",
            "p2,2018,g,Brave Steel Ltd.,200",
            "p3,2018,h,Institute of Gears,300",
            "p4,2018,h,Institute of Gears,",
          ].join("\n"),
          numbers: ["central_funds", "call_year"],
        },
      },
      records: { project: [{ id: "p3", currency: "CNY", central_funds: "5" }] },
    });
    const found = (await costCases(office)).map(({ id, cost, instrument, group }) => [id, cost, instrument, group]);
    expect(found).toEqual([
      ["p3", 5, "PI007", ""],
      ["p1", 1_000_000, "PI007", "g"],
      ["p2", 2_000_000, "PI008", "g"],
    ]);
  });
});

test("a plan comes to what is known, with what similar ones cost to a range; what is not known or invented is named and in no sum", () => {
  const like = costLike(many(tenths), { instrument: "PI007", currency: "CNY", units: { unit: null, count: 2 }, years: 5 });
  const line = (id: string, own: Partial<PlanLine>) =>
    ({ id, amount: null, currency: "CNY", synthetic: false, cost_like: null, budget: { kind: "none", name: null }, ...own }) as PlanLine;
  const cost = planCost(
    [
      line("M1.2-01", { amount: 1000, budget: { kind: "assumed", name: "2018" } }),
      line("M1.5-01", { cost_like: like }),
      line("M1.6-01", {}),
      line("M1.2-02", { amount: 5, synthetic: true }),
      line("M1.7-01", { cost_like: like === null ? null : { ...like, synthetic: true } }),
    ],
    "CNY",
  );
  expect(cost).toMatchObject({
    known: 1000,
    low: 1040,
    high: 1200,
    lines: { known: ["M1.2-01"], like: ["M1.5-01"], unknown: ["M1.6-01"], invented: ["M1.2-02", "M1.7-01"] },
  });
  expect(cost.said.en).toContain("No budget is set for M1.2-01");
  expect(planCost([line("M1.6-01", {})], "CNY")).toMatchObject({ known: null, low: null, high: null });
});

import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, toldOfEdit, writableBy } from "../../../test/told-faults.ts";

const told = (fields: object) => toldFaults("fund", fields);

describe("what a fund says", () => {
  test.each([
    [{ first_year: 2026, last_year: 2026 }, []],
    [{ first_year: 2026, last_year: 2025 }, ["ends-before last_year"]],
    [{ last_year: 1999 }, []],
    [{ first_year: 999 }, ["out-of-range first_year"]],
    [{ last_year: 2200 }, ["out-of-range last_year"]],
    [{ projects: -1 }, ["out-of-range projects"]],
    [{ projects: 0 }, []],
    [{ central_funds: "1e6" }, ["bad-amount central_funds"]],
    [{ level: "national" }, ["unknown-code level"]],
    [{ indicators: ["no-such-indicator"] }, ["unknown-code indicators.0"]],
    [{ budgets: [{ year: 2026, amount: "1", spent: "1" }] }, ["unknown-field budgets.0.spent"]],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("two budgets of one year stand beside each other where their source or level is another", () => {
    const budgets = [
      { year: 2026, level: "central", amount: "5", source: "bond A" },
      { year: 2026, level: "central", amount: "5.00", source: " bond B " },
      { year: 2026, level: null, amount: "0" },
    ];
    expect(keptFields("fund", { budgets })["budgets"]).toEqual([
      { year: 2026, level: "central", amount: "5", source: "bond A" },
      { year: 2026, level: "central", amount: "5", source: "bond B" },
      { year: 2026, level: null, amount: "0" },
    ]);
  });
});

describe("who writes it", () => {
  const money = ["budgets", "central_funds", "total_investment", "owner_department"];

  test("an editor writes all but its money and whose it is", async () => {
    const { fields, retire } = writableBy("fund", {}, ["editor"]);
    expect(fields.filter((name) => money.includes(name))).toEqual([]);
    expect(fields).toEqual(expect.arrayContaining(["labels", "kind", "currency", "rules", "valid_to"]));
    expect(retire).toBe(false);
    expect(await toldOfEdit("fund", {}, { rules: "§ 3", budgets: [{ year: 2026, amount: "1" }], owner_department: "mof" }, { roles: ["editor"] })).toEqual([
      "not-your-field owner_department",
      "not-your-field budgets",
    ]);
  });

  test("who has two roles writes what either of them does", async () => {
    expect(await toldOfEdit("fund", {}, { central_funds: "100" }, { roles: ["editor", "planner"] })).toEqual([]);
    expect(writableBy("fund", {}, ["editor", "planner"]).retire).toBe(true);
  });

  test("an editor may make a new one without money, and puts nothing into it by leaving a field as it is", async () => {
    expect(await toldOfEdit("fund", null, { kind: null, budgets: [], central_funds: null }, { roles: ["editor"] })).toEqual([]);
    expect(await toldOfEdit("fund", { central_funds: "100" }, { central_funds: "100.00", rules: "x" }, { roles: ["editor"] })).toEqual([]);
    expect(await toldOfEdit("fund", { central_funds: "100" }, { central_funds: null }, { roles: ["editor"] })).toEqual(["not-your-field central_funds"]);
  });

  test("it belongs to the department that keeps it", async () => {
    expect(await belongingsOf("fund", { owner_department: "mof", region: "AD1" })).toEqual({ departments: ["mof"], places: ["AD1"] });
  });
});

describe("an amount in words", () => {
  test("is read in the currency that stands beside it, and refused in another", async () => {
    expect(await toldOfEdit("fund", { currency: "CNY" }, { central_funds: "300万元" })).toEqual([]);
    expect(await toldOfEdit("fund", { currency: "EUR" }, { central_funds: "300万元" })).toEqual(["bad-amount central_funds"]);
    expect(await toldOfEdit("fund", {}, { central_funds: "EUR 3", total_investment: "EUR 5" })).toEqual([]);
    expect(await toldOfEdit("fund", {}, { central_funds: "EUR 3", total_investment: "CNY 5" })).toEqual([
      "bad-amount central_funds",
      "bad-amount total_investment",
    ]);
  });
});

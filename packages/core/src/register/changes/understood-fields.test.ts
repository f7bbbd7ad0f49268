import { describe, expect, test } from "vitest";
import { knownEntity } from "../entities.ts";
import type { RecordType } from "../typed-records.ts";
import { understoodFields } from "./understood-fields.ts";

const read = (type: RecordType, given: object, held: object = {}) => understoodFields(knownEntity(type), { ...given }, { ...held });
const funds = (given: object, held: object = {}) => read("fund", given, held);

describe("amounts and their currency", () => {
  test("a currency beside every amount fills the empty field, those of the parts among them", () => {
    expect(funds({ central_funds: "3 Mio. €", total_investment: "EUR 5" })).toEqual({ central_funds: "3000000", total_investment: "5", currency: "EUR" });
    expect(funds({ budgets: [{ year: 2026, amount: "EUR 3" }] })).toEqual({ budgets: [{ year: 2026, amount: "3" }], currency: "EUR" });
    expect(funds({ central_funds: "300万元", currency: "" })).toEqual({ central_funds: "3000000", currency: "CNY" });
  });

  test("two currencies, or one beside some amounts alone, make none of them another's: what names one stays as it was written", () => {
    expect(funds({ central_funds: "EUR 3", total_investment: "CNY 5" })).toEqual({ central_funds: "EUR 3", total_investment: "CNY 5" });
    expect(funds({ central_funds: "EUR 3", total_investment: "5,000" })).toEqual({ central_funds: "EUR 3", total_investment: "5000" });
    expect(funds({ central_funds: "EUR 3", total_investment: 5 })).toEqual({ central_funds: "EUR 3", total_investment: 5 });
    expect(funds({ central_funds: "EUR 3", budgets: [{ year: 2026, amount: "USD 3" }] })).toEqual({
      central_funds: "EUR 3",
      budgets: [{ year: 2026, amount: "USD 3" }],
    });
  });

  test("an amount in another currency than the record's stays as it was written, however deep it stands", () => {
    expect(funds({ currency: "CNY", central_funds: "EUR 3" })).toEqual({ currency: "CNY", central_funds: "EUR 3" });
    expect(funds({ central_funds: "EUR 3" }, { currency: "CNY" })).toEqual({ central_funds: "EUR 3" });
    const repaid = (amount: string) => read("backing", { repaid: [{ on: "2026-05-12", amount }] }, { currency: "CNY" })["repaid"];
    expect(repaid("USD 5")).toEqual([{ on: "2026-05-12", amount: "USD 5" }]);
    expect(repaid("5元")).toEqual([{ on: "2026-05-12", amount: "5" }]);
    expect(read("project", { currency: "EUR", equipment: [{ name: "SEM", price: "3万元" }] })["equipment"]).toEqual([{ name: "SEM", price: "3万元" }]);
  });

  test("a part with a currency of its own is read by that one, whatever its neighbours say", () => {
    const money = [
      { year: 2026, amount: "EUR 3", currency: "" },
      { year: 2027, amount: "3万元", currency: null },
      { year: 2028, amount: "USD 3", currency: "人民币" },
    ];
    expect(read("office-plan-line", { money })["money"]).toEqual([
      { year: 2026, amount: "3", currency: "EUR" },
      { year: 2027, amount: "30000", currency: "CNY" },
      { year: 2028, amount: "USD 3", currency: "CNY" },
    ]);
  });

  test.each(["1,250 Mio.", "-3", "(3)", ".5", "3 apples", "about 3", "3 EUR 4"])("%j could mean two things or none: it stays", (amount) => {
    expect(funds({ currency: "EUR", central_funds: amount })["central_funds"]).toBe(amount);
  });
});

describe("other fields", () => {
  test.each([
    ["project", { start: "01.11.2026", end: "2026年12月" }, { start: "2026-11-01", end: "2026-12" }],
    ["project", { start: "01/02/2026" }, { start: "01/02/2026" }],
    ["item", { needed: "JA", trl: "6", gap_years: "-2.5" }, { needed: true, trl: 6, gap_years: -2.5 }],
    ["item", { needed: " 否 ", trl: "six" }, { needed: false, trl: "six" }],
    ["item", { needed: "perhaps", trl: -0 }, { needed: "perhaps", trl: 0 }],
    ["organisation", { staff: "1,200", currency: "欧元" }, { staff: 1200, currency: "EUR" }],
    ["organisation", { labels: { en: "1,200" }, place: "01.11.2026" }, { labels: { en: "1,200" }, place: "01.11.2026" }],
    ["organisation", { no_such_field: "1,200" }, { no_such_field: "1,200" }],
    ["region", { latitude: "", longitude: null }, { latitude: "", longitude: null }],
  ] as const)("%s %j is read as %j", (type, given, expected) => {
    expect(read(type, given)).toEqual(expected);
  });

  test("a code is taken by its name in either language, whatever its case and width; a name of none stays", () => {
    const kinds = (kind: string) => read("organisation", { kind })["kind"];
    const code = kinds("university");
    expect(code).toBe("university");
    expect(kinds("ＵＮＩＶＥＲＳＩＴＹ")).toBe("university");
    expect(kinds("no such kind")).toBe("no such kind");
  });

  test("a list that is no list and an object that is none stay for the check to refuse", () => {
    expect(funds({ budgets: "EUR 3" })).toEqual({ budgets: "EUR 3" });
    expect(funds({ budgets: { year: "2026", amount: "EUR 3" } })).toMatchObject({ budgets: { amount: "3" } });
    expect(funds({ central_funds: ["EUR 3"] })).toEqual({ central_funds: ["EUR 3"] });
  });
});

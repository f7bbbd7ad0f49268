import { expect, test } from "vitest";
import { conversionOf, type Target, targetOf, targetOfIndicator } from "./convert-unit.ts";

const money = { kind: "money", unit: "10k" } as const;
const share = { kind: "share", unit: "1" } as const;
const persons = { kind: "persons", unit: "person" } as const;
const time = { kind: "time", unit: "years" } as const;
const count = { kind: "count", unit: "firm" } as const;

test.each<[string, Target, unknown]>([
  ["EUR", money, { power: -4, from: null }],
  ["mln", money, { power: 2, from: null }],
  ["mln PLN", money, { power: 2, from: "PLN" }],
  ["persons", money, "contradictory"],
  ["EUR PLN", money, "unknown"],
  ["1", share, { power: 0, from: null }],
  ["percent", share, { power: -2, from: null }],
  ["bushels", share, "unknown"],
  ["EUR", share, "contradictory"],
  ["thousand persons", persons, { power: 3, from: null }],
  ["person-years", persons, "contradictory"],
  ["persons person-years", persons, "unknown"],
  ["thousand", persons, { power: 3, from: null }],
  ["bushels", persons, "unknown"],
  ["percent", persons, "contradictory"],
  ["bushels", count, { power: 0, from: null }],
  ["thousand persons", count, { power: 3, from: null }],
  ["EUR", count, "contradictory"],
  ["percent", count, "contradictory"],
  ["months", time, { power: 0, from: null, by: 12 }],
  ["years", time, { power: 0, from: null }],
  ["things", time, { power: 0, from: null }],
  ["EUR", time, "contradictory"],
])("%s as %j", (text, target, conversion) => {
  expect(conversionOf(text, target, "EUR")).toEqual(conversion);
});

test("money of an office without a currency is in its own", () => {
  expect(conversionOf("PLN", money, "")).toEqual({ power: -4, from: null });
});

test.each([
  ["rd_intramural", money],
  ["firms_with_rd_activity", { kind: "count", unit: "count" }],
  ["rd_spend_total", expect.objectContaining({ kind: "money" })],
  ["no_such_code", null],
])("what an indicator's figures are read in: %s", (code, target) => {
  expect(targetOfIndicator(code)).toEqual(target);
});

test.each<[string, Parameters<typeof targetOf>[0], Target | null]>([
  ["money", { kind: "money", unit: "10k", ownCurrency: false }, money],
  ["money in a currency of the row's own", { kind: "money", unit: "10k", ownCurrency: true }, null],
  ["years", { kind: "number", unit: "years", ownCurrency: false }, time],
  ["another number", { kind: "number", unit: "points", ownCurrency: false }, null],
  ["a number without a unit", { kind: "number", unit: null, ownCurrency: false }, null],
])("what a column is read in: %s", (_, column, target) => {
  expect(targetOf(column)).toEqual(target);
});

test.each(["constructor", "toString", "__proto__", "valueOf"])("a word that every object knows is no indicator: %s", (code) => {
  expect(targetOfIndicator(code)).toBeNull();
});

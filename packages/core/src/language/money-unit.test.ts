import { expect, test } from "vitest";
import { moneyUnit, quotientUnit } from "./money-unit.ts";

test.each([
  ["CNY 10k", { currency: "CNY", scale: "10k", yearly: false }],
  ["CNY_100m", { currency: "CNY", scale: "100m", yearly: false }],
  ["@currency 1m", { currency: "@currency", scale: "1m", yearly: false }],
  ["EUR a year", { currency: "EUR", scale: "1", yearly: true }],
  ["@currency", { currency: "@currency", scale: "1", yearly: false }],
  ["TRL", null],
  ["persons", null],
  ["CNY 7k", null],
])("%s", (unit, expected) => {
  expect(moneyUnit(unit)).toEqual(expected);
});

test.each([
  ["PEN_10k", "person_year", { unit: "PEN", per: "person_year", factor: 10_000 }],
  ["PEN_10k", "PEN_100m", { unit: "1", per: null, factor: 1e-4 }],
  ["count", "count", { unit: "1", per: null, factor: 1 }],
  ["count", "PEN_10k", { unit: "count", per: "PEN_1m", factor: 100 }],
  ["count", "person_year", { unit: "count", per: "person_year", factor: 1 }],
])("a quotient of %s and %s has the unit that its reader is told", (unit, per, expected) => {
  expect(quotientUnit(unit, per)).toEqual(expected);
});

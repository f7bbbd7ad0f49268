import { expect, test } from "vitest";
import { moneyUnit } from "./money-unit.ts";

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

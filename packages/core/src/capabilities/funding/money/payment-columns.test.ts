import { expect, test } from "vitest";
import { cellValue, fieldOfHeader, payable, paymentTable } from "./payment-columns.ts";

test.each<[string, string | undefined]>([
  ["amount", "amount"],
  [" Amount ", "amount"],
  ["金额", "amount"],
  ["资金", "fund"],
  ["labels", undefined],
  ["Sum", undefined],
])("a column headed %j fills %s", (header, name) => {
  expect(fieldOfHeader(header)?.name).toBe(name);
});

test.each<[string, string, unknown]>([
  ["type", "Disbursement", "disbursement"],
  ["type", "commitment", "commitment"],
  ["type", "gift", "gift"],
  ["level", "中央", "central"],
  ["level", "自筹", "enterprise"],
  ["level", "Central", "central"],
  ["price_year", "2020", 2020],
  ["synthetic", "是", true],
  ["synthetic", "0", false],
  ["synthetic", "perhaps", "perhaps"],
  ["amount", "0100.50", "0100.50"],
  ["project", "007", "007"],
])("%s: the cell %j is %j", (name, cell, value) => {
  const shape = payable.find((each) => each.name === name);
  expect(shape).toBeDefined();
  if (shape !== undefined) expect(cellValue(shape, cell)).toBe(value);
});

test("every name of a column says its type: ids are texts, amounts numbers, days dates", () => {
  const types = new Map(paymentTable.schema.fields.map(({ name, type }) => [name, type]));
  expect(["project", "amount", "金额", "date", "price_year"].map((name) => types.get(name))).toEqual(["string", "number", "number", "date", "number"]);
});

import { expect, test } from "vitest";
import { partOfMoney } from "./part-of-money.ts";

const money = [{ amount: "60" }, { amount: "40" }];

test("a part of a year's money, exactly all of it too", () => {
  expect([partOfMoney("25", money), partOfMoney(100, money), partOfMoney(0, money)]).toEqual([0.25, 1, 0]);
});

test("what is not recorded is unknown, and so is a part that is more than the whole", () => {
  expect([partOfMoney(null, money), partOfMoney(5, []), partOfMoney(5, [{ amount: "0" }]), partOfMoney("100.01", money)]).toEqual([null, null, null, null]);
});

import { expect, test } from "vitest";
import { partOfMoney, servicePerPublicMoney } from "./part-of-money.ts";

const money = [{ amount: "60" }, { amount: "40" }];

test("a part of a year's money, exactly all of it too", () => {
  expect([partOfMoney("25", money), partOfMoney(100, money), partOfMoney(0, money)]).toEqual([0.25, 1, 0]);
});

test("what is not recorded is unknown, and so is a part that is more than the whole", () => {
  expect([partOfMoney(null, money), partOfMoney(5, []), partOfMoney(5, [{ amount: "0" }]), partOfMoney("100.01", money)]).toEqual([null, null, null, null]);
});

test("services are held against public money alone and may be more; without income or public money the ratio is unknown", () => {
  const paid = [
    { kind: "base", amount: "20" },
    { kind: "project", amount: 15 },
    { kind: "procurement", amount: "5" },
    { kind: "contract", amount: "900" },
    { kind: "service", amount: "60" },
    { kind: "other", amount: "7" },
  ];
  expect([servicePerPublicMoney("60", paid), servicePerPublicMoney(0, paid)]).toEqual([1.5, 0]);
  expect([servicePerPublicMoney(null, paid), servicePerPublicMoney("60", paid.slice(3)), servicePerPublicMoney("60", [])]).toEqual([null, null, null]);
});

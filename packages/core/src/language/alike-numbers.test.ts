import { expect, test } from "vitest";
import { alikeDecimals, amountsOf, moneyAlike, numbersAlike } from "./alike-numbers.ts";

const said = (values: readonly number[]) => values.map(numbersAlike(values, "en"));

test("all figures of a column bear the digits of the middle one", () => {
  expect(said([204, 94.4, 0.483])).toEqual(["204.0", "94.4", "0.5"]);
  expect(said([0.0331, 0.165, 0.57, 1])).toEqual(["0.033", "0.165", "0.570", "1.000"]);
  expect(said([-0.0114, -0.022, 0])).toEqual(["−0.0114", "−0.0220", "0.0000"]);
});

test("never more digits than a figure of the column has, and none for whole numbers", () => {
  expect(said([2.5, 3, 1])).toEqual(["2.5", "3.0", "1.0"]);
  expect(said([3, 12, 27_000])).toEqual(["3", "12", "27,000"]);
  expect([alikeDecimals([]), alikeDecimals([0, 0])]).toEqual([0, 0]);
});

test("what is not nothing is not read as nothing", () => {
  expect(said([204.1, 94.4, 0.0012, 0])).toEqual(["204.1", "94.4", "0.0012", "0.0"]);
  expect(said([20, 30, -0.2])).toEqual(["20.0", "30.0", "−0.2"]);
});

test("amounts of a column are counted in the group of the middle one, by the reader's language", () => {
  const amounts = [20.4e9, 9.89e9, 679e6];
  const english = moneyAlike(amounts, "CNY", "en");
  expect([english.unit, ...amounts.map(english.say)]).toEqual(["CNY bn", "20.40", "9.89", "0.68"]);
  const chinese = moneyAlike(amounts, "CNY", "zh");
  expect([chinese.unit, ...amounts.map(chinese.say)]).toEqual(["亿元", "204.0", "98.9", "6.8"]);
  expect(moneyAlike([120, 3500], "EUR", "en").unit).toBe("EUR");
  expect(moneyAlike([120, 3500], "EUR", "zh").unit).toBe("欧元");
});

test("amounts of several currencies keep each its own", () => {
  const mixed = amountsOf(
    [
      { value: 2e9, currency: "CNY" },
      { value: 3e6, currency: "EUR" },
    ],
    "en",
  );
  expect([mixed.unit, mixed.say(2e9, "CNY"), mixed.say(3e6, "EUR")]).toEqual(["", "CNY 2 bn", "EUR 3 m"]);
  expect(amountsOf([{ value: 2e9, currency: "CNY" }], "en").unit).toBe("CNY bn");
});

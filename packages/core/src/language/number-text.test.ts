import { expect, test } from "vitest";
import { groupedText, moneyText, numberText } from "./number-text.ts";

test("Chinese groups by ten thousands, English by thousands", () => {
  expect(groupedText(40e9, "zh")).toBe("400亿");
  expect(groupedText(40e9, "en")).toBe("40 bn");
  expect(groupedText(1_021_000_000_000, "zh")).toBe("1.021万亿");
  expect(groupedText(4_461_294, "zh")).toBe("446万");
  expect(groupedText(8966, "en")).toBe("8,966");
  expect(groupedText(8966, "zh")).toBe("8966");
});

test("a minus is a minus, zero has none, and a value has three figures", () => {
  expect(numberText(-0.0114, "en", 3)).toBe("−0.011");
  expect(numberText(-0.0001, "en", 3)).toBe("0.000");
  expect(numberText(25.525, "zh")).toBe("25.5");
  expect(numberText(1.021, "zh")).toBe("1.021");
  expect(numberText(0.123456, "zh")).toBe("0.123");
  expect(numberText(1234.5, "en")).toBe("1,235");
});

test("money names its currency, and no amount is a dash", () => {
  expect(moneyText(4e9, "CNY", "zh")).toBe("40亿元");
  expect(moneyText(4e9, "CNY", "en")).toBe("CNY 4 bn");
  expect(moneyText(null, "CNY", "zh")).toBe("–");
});

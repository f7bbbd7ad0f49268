import { expect, test } from "vitest";
import { decimalsOf, groupedText, numberText } from "./figure.ts";

test("Chinese groups by ten thousands, English by thousands", () => {
  expect(groupedText(40e9, "zh")).toBe("400亿");
  expect(groupedText(40e9, "en")).toBe("40 bn");
  expect(groupedText(1_021_000_000_000, "zh")).toBe("10210亿");
  expect(groupedText(4_461_294, "zh")).toBe("446万");
  expect(groupedText(4_461_294, "en")).toBe("4.46 m");
  expect(groupedText(8966, "en")).toBe("8,966");
  expect(groupedText(8966, "zh")).toBe("8966");
});

test("a minus is a minus, not a hyphen", () => {
  expect(numberText(-0.0114, "en", 3)).toBe("−0.011");
});

test("as many digits as the interval allows", () => {
  expect(decimalsOf(-0.0147, -0.0091)).toBe(3);
  expect(decimalsOf(0.12, 0.48)).toBe(1);
  expect(decimalsOf(100, 300)).toBe(0);
});

test("a whole number has no digits behind the point, zero stays zero", () => {
  expect(numberText(31, "zh")).toBe("31");
  expect(numberText(0, "en")).toBe("0");
});

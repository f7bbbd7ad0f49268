import { expect, test } from "vitest";
import { valueWords } from "./value-words.ts";

test("an amount is counted as its reader counts, whether its unit names the currency by its code or by its name", () => {
  expect(valueWords(30_829_514, "CNY 10k", "zh")).toBe("3083亿元");
  expect(valueWords(30_829_514, "元 10k", "zh")).toBe("3083亿元");
  expect(valueWords(30_829_514, "CNY 10k", "en")).toBe("CNY 308 bn");
});

test("a unit that is no money stays as it is", () => {
  expect(valueWords(12, "TRL", "zh")).toBe("12.0 TRL");
});

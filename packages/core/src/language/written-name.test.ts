import { expect, test } from "vitest";
import { writtenName } from "./written-name.ts";

test("names that only blanks, case or width tell apart are the same", () => {
  expect(writtenName(" 承诺（立项金额） ")).toBe(writtenName("承诺(立项金额)"));
  expect(writtenName("Ｃommitment")).toBe("commitment");
  expect(writtenName("拨付")).not.toBe(writtenName("拨款"));
});

import { expect, test } from "vitest";
import { spokenFix } from "./spoken-fix.ts";

test("a fix that only a terminal can do is not told on a page; the rest of it is", () => {
  expect(spokenFix("请用 quoin record put 登记；下次批准时采用登记记录。")).toBe("下次批准时采用登记记录。");
  expect(spokenFix("Keep a plan with 'quoin plan approve DIR'.")).toBe("");
  expect(spokenFix("Above its commitment a payment needs --over.")).toBe("");
  expect(spokenFix("请填写金额，如 300万 或 3000000（单位：元）。")).toBe("请填写金额，如 300万 或 3000000（单位：元）。");
});

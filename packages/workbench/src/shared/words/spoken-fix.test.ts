import { expect, test } from "vitest";
import { spokenFix } from "./spoken-fix.ts";

test("a fix that only a terminal can do is not told on a page; the rest of it is", () => {
  expect(spokenFix("请用 quoin record put 登记；下次批准时采用登记记录。")).toBe("下次批准时采用登记记录。");
  expect(spokenFix("Keep a plan with 'quoin plan approve DIR'.")).toBe("");
  expect(spokenFix("请在 quoin.yaml 的 roles 中指定，或导入：quoin import DIR --data FILE。请填写表名。")).toBe("请填写表名。");
  expect(spokenFix("Name one under roles in quoin.yaml. Or ask: quoin import DIR.")).toBe("Name one under roles in quoin.yaml.");
  expect(spokenFix("Above its commitment a payment needs --over.")).toBe("");
  expect(spokenFix("请填写金额，如 300万 或 3000000（单位：元）。")).toBe("请填写金额，如 300万 或 3000000（单位：元）。");
});

import { expect, test } from "vitest";
import { deedNames } from "./deed-names.ts";
import { deedKinds } from "./entities/proposal.ts";

const inChinese = (use_case: string, ...deeds: readonly string[]) => deedNames({ use_case, deeds }).map(({ zh }) => zh);

test("taking a payment back is not called a payment, and what is paid above its promise is told as both", () => {
  expect(inChinese("pay", "pay")).toEqual(["支付"]);
  expect(inChinese("pay", "pay", "dispensation")).toEqual(["支付", "特准"]);
  expect(inChinese("entry-reverse", "pay")).toEqual(["冲销"]);
});

test("each kind has a name of its own, in Chinese without a code", () => {
  const names = deedKinds.flatMap((kind) => inChinese("record-put", kind));
  expect(new Set(names).size).toBe(deedKinds.length);
  expect(names.every((name) => /^\p{Script=Han}+$/u.test(name))).toBe(true);
});

test("a command that nobody named stands as it is", () => {
  expect(inChinese("odd-command")).toEqual(["odd-command"]);
});

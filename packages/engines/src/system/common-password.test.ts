import { expect, test } from "vitest";
import { isCommonPassword } from "./common-password.ts";

test.each([
  "password1234",
  "123456789012",
  "qwertyuiop12",
  "P@ssw0rd2026!",
  "1qaz2wsx3edc",
  "iloveyou2024!",
  "woaini1314520",
  "admin@123456",
  "abcabcabcabcd",
  "administrator",
])("%s is tried early", async (password) => {
  expect(await isCommonPassword(password, "li")).toBe(true);
});

test.each(["four words make it", "another four words", "a long way to the harbour", "k7Gh2mQp9sWx", "长江后浪推前浪一代新人"])(
  "%s is not",
  async (password) => {
    expect(await isCommonPassword(password, "li")).toBe(false);
  },
);

test("what is made of the account's name is", async () => {
  expect(await isCommonPassword("zhangweimin.1234", "zhangweimin")).toBe(true);
  expect(await isCommonPassword("zhangweimin.1234", "li")).toBe(false);
});

test("a long one is judged by its beginning", async () => {
  expect(await isCommonPassword(`${"1234567890".repeat(4)} four words make it`, "li")).toBe(true);
  expect(await isCommonPassword(`four words make it and more words${"1".repeat(90)}`, "li")).toBe(false);
});

import { expect, test } from "vitest";
import { nodeSecrets } from "./node-secrets.ts";

test("a password is known again, another is not, and the same one twice gives two hashes", async () => {
  const hash = await nodeSecrets.passwordHash("correct horse battery");
  expect(hash).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(hash).not.toBe(await nodeSecrets.passwordHash("correct horse battery"));
  expect(await nodeSecrets.isPassword("correct horse battery", hash)).toBe(true);
  expect(await nodeSecrets.isPassword("correct horse batterY", hash)).toBe(false);
  expect(await nodeSecrets.isPassword("correct horse battery", null)).toBe(false);
});

test("two ways to type the same sign are the same password", async () => {
  expect(await nodeSecrets.isPassword("caf\u00e9 caf\u00e9 caf\u00e9", await nodeSecrets.passwordHash("cafe\u0301 cafe\u0301 cafe\u0301"))).toBe(true);
});

test("secrets are 256 bits and differ", () => {
  expect(nodeSecrets.random()).toMatch(/^[\w-]{43}$/);
  expect(nodeSecrets.random()).not.toBe(nodeSecrets.random());
});

import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { isSigned, publicKeyFile, signatureFile } from "./minisign.ts";

const newKey = () => generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const content = Buffer.from("an archive");

// That the program minisign judges alike is tried on a whole release (.ci/release).
test("a signature holds for its file, its comment and its key alone", () => {
  const key = newKey();
  const [signature, publicKey] = [signatureFile(content, key, "file:a.tar.gz"), publicKeyFile(key)];
  expect(isSigned(content, signature, publicKey)).toBe(true);
  expect(isSigned(Buffer.from("another archive"), signature, publicKey)).toBe(false);
  expect(isSigned(content, signature.replace("file:a", "file:b"), publicKey)).toBe(false);
  expect(isSigned(content, signature, publicKeyFile(newKey()))).toBe(false);
  expect(isSigned(content, "", publicKey)).toBe(false);
});

test("the same key signs the same file alike, and a comment is one line", () => {
  const key = newKey();
  expect(signatureFile(content, key, "c")).toBe(signatureFile(content, key, "c"));
  expect(() => signatureFile(content, key, "one\ntwo")).toThrow("one line");
});

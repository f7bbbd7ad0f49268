import { Secret } from "otpauth";
import { expect, test } from "vitest";
import { nodeTimeCodes } from "./node-time-codes.ts";

/** RFC 6238, appendix B: the secret of its table, and the last six digits of its codes by SHA-1. */
const secret = new Secret({ buffer: new TextEncoder().encode("12345678901234567890").buffer }).base32;

test.each([
  ["1970-01-01T00:00:59.000Z", "287082", 1],
  ["2005-03-18T01:58:29.000Z", "081804", 37037036],
  ["2009-02-13T23:31:30.000Z", "005924", 41152263],
  ["2033-05-18T03:33:20.000Z", "279037", 66666666],
])("the codes of RFC 6238 at %s", (at, code, step) => {
  expect(nodeTimeCodes.step(secret, code, at)).toBe(step);
  const later = (seconds: number) => new Date(Date.parse(at) + seconds * 1_000).toISOString();
  expect(nodeTimeCodes.step(secret, code, later(30))).toBe(step);
  expect(nodeTimeCodes.step(secret, code, later(90))).toBeNull();
});

test("a secret is 160 bits that differ, and stands in an address that apps read", () => {
  const made = nodeTimeCodes.secret();
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  expect(made).not.toBe(nodeTimeCodes.secret());
  const uri = new URL(nodeTimeCodes.uri(made, "李", "Office of plans"));
  expect([uri.protocol, uri.searchParams.get("secret"), uri.searchParams.get("issuer")]).toEqual(["otpauth:", made, "Office of plans"]);
});

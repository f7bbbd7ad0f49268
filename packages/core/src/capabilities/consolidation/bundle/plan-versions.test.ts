import fc from "fast-check";
import { expect, test } from "vitest";
import { byVersion } from "./plan-versions.ts";

test.each([
  ["9", "10"],
  ["1", "1.1"],
  ["v1.9", "v1.10"],
  ["2026-2", "2026-10"],
  ["2026-draft", "2027"],
])("%s comes before %s", (older, newer) => {
  expect(byVersion(older, newer)).toBeLessThan(0);
  expect(byVersion(newer, older)).toBeGreaterThan(0);
});

test("versions have one order: none is above and below another, and what lies between lies between", () => {
  const version = fc.string({ unit: fc.constantFrom("0", "1", "9", ".", "-", "v"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(byVersion(a, b)) + Math.sign(byVersion(b, a))).toBe(0);
      if (byVersion(a, b) <= 0 && byVersion(b, c) <= 0) expect(byVersion(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

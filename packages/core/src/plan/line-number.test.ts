import { expect, test } from "vitest";
import { lineNumber } from "./line-number.ts";

test.each([
  ["M1.2-01", "M1.2-01"],
  ["M4.1-01-drive-unit", "M4.1-01"],
  ["M1.1-P2.1-contradiction-990000", "M1.1"],
  ["M1.T3-02", "M1.T3-02"],
  ["M1.2-2026-fund", "M1.2"],
  ["what an office wrote", "what an office wrote"],
])("the line %s is called %s", (id, number) => {
  expect(lineNumber(id)).toBe(number);
});

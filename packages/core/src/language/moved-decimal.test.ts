import { expect, test } from "vitest";
import { movedDecimal } from "./moved-decimal.ts";

test.each([
  ["12.5", -3, "0.0125"],
  ["12.5", 3, "12500"],
  ["1.50", 0, "1.5"],
  ["-0.07", 2, "-7"],
  ["-0.0", 1, "0"],
  [".5", 1, "5"],
  ["90071992547409931234", -1, "9007199254740993123.4"],
  ["1e3", -1, "100"],
  ["1.5e-3", 1, "0.015"],
  ["0", 4, "0"],
  ["", 1, ""],
  ["…", 1, "…"],
])("%s by ten to the %s is exact", (text, power, expected) => {
  expect(movedDecimal(text, power)).toBe(expected);
});

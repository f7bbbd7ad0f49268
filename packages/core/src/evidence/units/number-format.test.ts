import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalNumber } from "../../workspace/import/cells/canonical-number.ts";
import { decideFormat } from "../files/decide-format.ts";
import { formatEvidence, numberUnder } from "./number-format.ts";

test.each([
  ["7", "neutral"],
  ["7.25", "decimal"],
  ["0.250", "decimal"],
  ["7.250", "ambiguous"],
  ["2.318.400", "thousands"],
  ["1 234", "thousands"],
  ["1'234.5", "both"],
  ["1.234,5", "both"],
  ["1,5e3", "decimal"],
  ["12.34.56", "not-a-number"],
  ["1.2345.678", "not-a-number"],
  [".", "not-a-number"],
  ["12 kg", "not-a-number"],
])("%s is %s", (text, kind) => {
  expect(formatEvidence(text).kind).toBe(kind);
});

test("signs of typesetters are those of the keyboard", () => {
  expect(numberUnder("\u22121\u00a0234,5", { decimal: ",", thousands: " " })).toBe(-1234.5);
  expect(numberUnder("1\u2019234", { decimal: ".", thousands: "'" })).toBe(1234);
});

test("a number that is not written in the format is none", () => {
  const german = { decimal: ",", thousands: "." } as const;
  for (const text of ["1.23", "1,2,3", "1.2345", "12.34,5.6", "", "-", "1e999"]) expect(numberUnder(text, german), text).toBeNaN();
});

test("what one reads as a double, the other keeps digit by digit", () => {
  const written = fc.tuple(
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
    fc.integer({ min: 0, max: 999_999 }),
    fc.constantFrom(".", ",", " ", "'"),
    fc.constantFrom(".", ","),
  );
  fc.assert(
    fc.property(written, ([whole, fraction, thousands, decimal]) => {
      fc.pre(thousands !== decimal);
      const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, thousands);
      const text = `${whole < 0 ? "-" : ""}${digits}${decimal}${String(fraction).padStart(6, "0")}`;
      const plain = `${whole < 0 ? "-" : ""}${Math.abs(whole)}.${String(fraction).padStart(6, "0")}`;
      expect(canonicalNumber(text, { decimal, thousands })).toBe(plain);
      expect(numberUnder(text, { decimal, thousands })).toBe(Number(plain));
    }),
  );
});

test("a column that leaves the sign open follows the file, then its separator, and says so", () => {
  const open = ["7.250", "1.200"];
  expect(decideFormat(open)).toMatchObject({ decimal: ".", thousands: null, ambiguous: null });
  expect(decideFormat(open, {}, { decimal: ",", thousands: null })).toMatchObject({ decimal: ",", thousands: "." });
  expect(decideFormat(open, {}, null, ";")).toMatchObject({ decimal: ".", ambiguous: "." });
  expect(decideFormat(["7,250"], {}, null, ",")).toMatchObject({ decimal: ".", thousands: ",", ambiguous: null });
  expect(decideFormat(["7,250"], {}, null, ";")).toMatchObject({ decimal: ",", thousands: null, ambiguous: "," });
  expect(decideFormat(open, { decimal: "," })).toMatchObject({ decimal: ",", thousands: ".", ambiguous: null });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { plainNumber } from "./plain-number.ts";

const parsed = (text: string): number => {
  const bytes = Buffer.from(`,${text},`);
  return plainNumber(bytes, 1, bytes.length - 1);
};

test("reads what Number reads, to the last bit", () => {
  for (const text of [
    "0",
    "-0",
    "1",
    "007",
    "1.",
    ".5",
    "1e5",
    "1E-5",
    "+3.25",
    "0.1",
    "123456789012345678",
    "0.30000000000000004",
    "9007199254740993",
    "5e-324",
    "1.7976931348623157e308",
    " 12 ",
  ])
    expect(Object.is(parsed(text), Number(text)), text).toBe(true);
});

test("is NaN for what is no plain number", () => {
  for (const text of ["", " ", ".", "-", "e5", "1e", "1,5", "1.2.3", "0x10", "Infinity", "1e999", "NaN", "1 2", "12a", "１２"])
    expect(parsed(text), text).toBeNaN();
});

test("every double and every short decimal comes back", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => Object.is(parsed(String(number)), Number(String(number)))),
    { numRuns: 20_000 },
  );
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 21n }), fc.integer({ min: 0, max: 24 }), (digits, places) => {
      const text = digits.toString().padStart(places + 1, "0");
      const decimal = `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`;
      return Object.is(parsed(decimal), Number(decimal));
    }),
    { numRuns: 50_000 },
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountText, coinDigits, heldUnits, ledgerUnits } from "./amount.ts";

describe("amounts as whole coins", () => {
  test("the smallest coin is a hundredth, and a thousandth where ISO 4217 has one", () => {
    expect(["CNY", "EUR", "KWD", "TND"].map(coinDigits)).toEqual([2, 2, 3, 3]);
    expect([ledgerUnits("0.005", "CNY"), ledgerUnits("0.005", "KWD")]).toEqual([null, 5n]);
  });

  test("what is finer than a coin is no amount of the ledger, but for zeros behind it", () => {
    expect(ledgerUnits("12.345", "CNY")).toBeNull();
    expect(ledgerUnits("12.340", "CNY")).toBe(1_234n);
    expect(ledgerUnits("-0.10", "CNY")).toBe(-10n);
  });

  test("what is held of an amount from before leaves out what is finer, towards 0 on both sides", () => {
    expect([heldUnits("12.349", "CNY"), heldUnits("-12.349", "CNY")]).toEqual([1_234n, -1_234n]);
  });

  test("an amount that would not fit 64 bits beside others is refused, and held as nothing", () => {
    const most = "39999999999999999.99";
    expect(ledgerUnits(most, "CNY")).toBe(3_999_999_999_999_999_999n);
    expect([ledgerUnits("40000000000000000", "CNY"), ledgerUnits("-40000000000000000", "CNY")]).toEqual([null, null]);
    expect(heldUnits("40000000000000000", "CNY")).toBe(0n);
  });

  test("coins written as text are read back as the same coins", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.constantFrom("CNY", "EUR", "KWD"), (units, currency) => {
        const text = amountText(units, currency);
        expect(ledgerUnits(text, currency)).toBe(units);
        expect(heldUnits(text, currency)).toBe(units);
      }),
      { numRuns: 200, seed: 31 },
    );
  });
});

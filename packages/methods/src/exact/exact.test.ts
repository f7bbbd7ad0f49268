import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Decimal, decimalOfNumber, decimalOfText, decimalText, numberOf, powerOfTen, unitsAt } from "./decimal.ts";
import { compareDecimals, decimalRatio, decimalSum, negated, recordedDecimal, zeroDecimal } from "./decimal-arithmetic.ts";
import { compareDecimalTexts, decimalTextSum } from "./decimal-text-sum.ts";
import { countingUnits, isZeroAt, nonZeroPlaces, packedUnits, pickedUnits, sumUnits, unitAt } from "./exact-units.ts";
import { ceilingOf, compareRationals, floorOf, numberOfRational, rational } from "./rational.ts";

const decimal = (units: bigint, decimals = 0): Decimal => ({ units, decimals });

describe("decimals", () => {
  test.each<[string, Decimal | null]>([
    ["0", decimal(0n)],
    ["-1.50e1", decimal(-150n, 1)],
    ["+2.5", decimal(25n, 1)],
    ["2e3", decimal(2000n)],
    ["1.5E-2", decimal(15n, 3)],
    ["5.", decimal(5n)],
    [".5", decimal(5n, 1)],
    ["9007199254740993", decimal(9007199254740993n)],
    ["", null],
    [".", null],
    ["e5", null],
    ["1e12345", null],
    ["1,000", null],
    ["0x10", null],
    [" 1", null],
    ["NaN", null],
  ])("%j reads as %o", (text, expected) => {
    expect(decimalOfText(text)).toEqual(expected);
  });

  test.each<[Decimal, string]>([
    [decimal(-150n, 2), "-1.5"],
    [decimal(5n, 3), "0.005"],
    [decimal(-5n, 3), "-0.005"],
    [decimal(1000n, 3), "1"],
    [decimal(0n, 4), "0"],
    [decimal(12n), "12"],
  ])("%o is written %s", (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  test("a double is the shortest decimal that reads as it; what is no number is refused", () => {
    expect(decimalOfNumber(0.1)).toEqual(decimal(1n, 1));
    expect(decimalOfNumber(1e21)).toEqual(decimal(10n ** 21n));
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => decimalOfNumber(value)).toThrow(RangeError);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberOf(decimalOfNumber(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test("units move to more places freely, to fewer only where nothing is lost", () => {
    expect(unitsAt(decimal(15n, 1), 3)).toBe(1500n);
    expect(unitsAt(decimal(1500n, 3), 1)).toBe(15n);
    expect(() => unitsAt(decimal(1501n, 3), 1)).toThrow("does not fit");
    expect(powerOfTen(70)).toBe(10n ** 70n);
  });

  test.each<[string, string, number]>([
    ["0.1", "0.10", 0],
    ["-1", "1", -1],
    ["2", "1.999999999999999999999", 1],
  ])("%s against %s is %i, as decimals and as texts", (a, b, sign) => {
    expect(compareDecimals(recordedDecimal(a), recordedDecimal(b))).toBe(sign);
    expect(compareDecimalTexts(a, b)).toBe(sign);
  });

  test("sums are exact, 0 of nothing; texts that are no decimals are a mistake of the program", () => {
    expect(decimalSum([])).toEqual(zeroDecimal);
    expect(decimalTextSum([])).toBe("0");
    expect(decimalTextSum(["0.1", "0.2", "-0.30"])).toBe("0");
    expect(() => decimalTextSum(["1", "x"])).toThrow("'x'");
    expect(() => compareDecimalTexts("1", "x")).toThrow("'x'");
    expect(() => compareDecimalTexts("x", "1")).toThrow("'x'");
    expect(() => recordedDecimal("ten")).toThrow('"ten"');
    const text = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(12)).map(([units, decimals]) => decimalText({ units, decimals }));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(decimalText(decimalSum(texts.map(recordedDecimal)))).toBe(decimalTextSum(texts));
        expect(decimalTextSum(texts.toReversed())).toBe(decimalTextSum(texts));
        expect(decimalTextSum([...texts, decimalText(negated(recordedDecimal(decimalTextSum(texts))))])).toBe("0");
      }),
    );
  });

  test.each<[string, string, number | null]>([
    ["1021", "40", 25.525],
    ["-1", "8", -0.125],
    ["0.30", "0.1", 3],
    ["1", "3", 1 / 3],
    ["0", "5", 0],
    ["5", "0", null],
  ])("%s over %s is %d", (above, below, ratio) => {
    expect(decimalRatio(recordedDecimal(above), recordedDecimal(below))).toBe(ratio);
  });
});

describe("whole units", () => {
  const safe = BigInt(Number.MAX_SAFE_INTEGER);

  test.each<[readonly bigint[], boolean]>([
    [[0n, -1n, safe], true],
    [[safe + 1n], false],
    [[-safe - 1n], false],
    [[], true],
  ])("%o fit doubles: %s", (units, fits) => {
    const packed = packedUnits(units);
    expect(packed instanceof Float64Array).toBe(fits);
    expect(Array.from({ length: units.length }, (_, at) => unitAt(packed, at))).toEqual(units);
  });

  test("zeros are known in both kinds, and places keep their kind", () => {
    const [small, large] = [packedUnits([0n, 3n, 0n]), packedUnits([0n, safe + 1n, 0n])];
    for (const units of [small, large]) {
      expect([isZeroAt(units, 0), isZeroAt(units, 1)]).toEqual([true, false]);
      expect([...nonZeroPlaces(units)]).toEqual([1]);
    }
    expect(pickedUnits(small, [1, 1])).toEqual(Float64Array.of(3, 3));
    expect(pickedUnits(large, [1, 0])).toEqual([safe + 1n, 0n]);
    expect(countingUnits(2)).toEqual(Float64Array.of(1, 1));
  });

  test("a sum is exact beyond what a double holds, of the kept places only", () => {
    expect(sumUnits(packedUnits([safe, safe, -1n]))).toBe(2n * safe - 1n);
    expect(sumUnits(packedUnits([-safe, -safe]))).toBe(-2n * safe);
    expect(sumUnits([safe + 1n, 1n])).toBe(safe + 2n);
    expect(sumUnits(packedUnits([1n, 2n, 4n]), Uint8Array.of(1, 0, 1))).toBe(5n);
    expect(sumUnits(packedUnits([1n, 2n]), Uint8Array.of(0, 0, 1), Int32Array.of(2, 0))).toBe(1n);
    const unit = fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n });
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        expect(sumUnits(packedUnits(units))).toBe(units.reduce((sum, each) => sum + each, 0n));
      }),
    );
  });
});

describe("fractions", () => {
  test.each<[bigint, bigint, bigint, bigint]>([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [7n, -2n, -4n, -3n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [0n, 5n, 0n, 0n],
  ])("%i / %i lies between %i and %i", (numerator, denominator, floor, ceiling) => {
    const fraction = rational(numerator, denominator);
    expect([floorOf(fraction), ceilingOf(fraction)]).toEqual([floor, ceiling]);
    expect(fraction.denominator > 0n).toBe(true);
  });

  test("order does not depend on how a fraction is written", () => {
    expect(compareRationals(rational(1n, 3n), rational(2n, 6n))).toBe(0);
    expect(compareRationals(rational(-1n, 3n), rational(0n))).toBe(-1);
    expect(compareRationals(rational(1n), rational(99n, 100n))).toBe(1);
  });

  test("the nearest double, and no fraction over 0", () => {
    expect(numberOfRational(rational(0n, 7n))).toBe(0);
    expect(numberOfRational(rational(-1n, 3n))).toBe(-1 / 3);
    expect(numberOfRational(rational(10n ** 40n, 10n ** 20n))).toBe(1e20);
    expect(() => rational(1n, 0n)).toThrow("denominator is 0");
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (above, below) => {
        expect(numberOfRational(rational(BigInt(above), BigInt(below)))).toBeCloseTo(above / below, 12);
      }),
    );
  });
});

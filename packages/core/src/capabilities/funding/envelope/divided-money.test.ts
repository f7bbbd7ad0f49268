import fc from "fast-check";
import { expect, test } from "vitest";
import { dividedMoney } from "./divided-money.ts";

const claim = (id: string, weight: number, floor = 0, cap = 1) => ({ id, weight, floor, cap });

test("without limits money follows the weights, to the unit", () => {
  expect(dividedMoney(100, [claim("a", 1), claim("b", 1), claim("c", 1)])).toEqual({ amounts: [34, 33, 33], moved: expect.closeTo(0, 6), bound: 0 });
});

test("what a cap takes from one goes to the others by their weights, and nothing more is moved", () => {
  // 60 of 100 at weight 6, capped at 30: the 30 go to 3 and 1 as 3 to 1.
  expect(dividedMoney(100, [claim("a", 6, 0, 0.3), claim("b", 3), claim("c", 1)])).toEqual({ amounts: [30, 53, 17], moved: expect.closeTo(30, 6), bound: 30 });
});

test("limits that no division keeps give none", () => {
  expect(dividedMoney(100, [claim("a", 1, 0.6), claim("b", 1, 0.6)])).toBeNull();
  expect(dividedMoney(100, [claim("a", 1, 0, 0.3), claim("b", 1, 0, 0.3)])).toBeNull();
  expect(dividedMoney(100, [claim("a", 0), claim("b", 0)])).toBeNull();
});

test("every division adds up, keeps its limits and moves no more than must be moved, rounding apart; weights scale nothing", () => {
  const limits = fc.record({ weight: fc.integer({ min: 1, max: 100 }), floor: fc.integer({ min: 0, max: 8 }), cap: fc.integer({ min: 20, max: 100 }) });
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 1_000_000 }), fc.array(limits, { minLength: 5, maxLength: 12 }), (sum, drawn) => {
      const claims = drawn.map(({ weight, floor, cap }, at) => claim(String(at), weight, floor / 100, cap / 100));
      const found = dividedMoney(sum, claims);
      if (found === null) return;
      expect(found.amounts.reduce((a, b) => a + b, 0)).toBe(sum);
      for (const [at, { floor, cap }] of claims.entries()) {
        expect(found.amounts[at]).toBeGreaterThanOrEqual(floor * sum - 1e-6);
        expect(found.amounts[at]).toBeLessThanOrEqual(cap * sum + 1e-6);
      }
      expect(Math.abs(found.moved - found.bound)).toBeLessThanOrEqual(1e-6 * sum);
      expect(
        dividedMoney(
          sum,
          claims.map((each) => ({ ...each, weight: each.weight * 4 })),
        )?.amounts,
      ).toEqual(found.amounts);
    }),
    { numRuns: 200 },
  );
});

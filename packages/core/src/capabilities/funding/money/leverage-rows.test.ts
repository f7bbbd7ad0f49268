import { decimalSum, decimalText, recordedDecimal } from "@quoin/methods";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LeverageFlow } from "./leverage-flows.ts";
import { leverageRows } from "./leverage-rows.ts";

const flow = fc.record({
  basis: fc.constantFrom("commitment" as const, "disbursement" as const),
  level: fc.constantFrom("central", "provincial", "enterprise", "bank", "foreign"),
  cents: fc.bigInt({ min: 0n, max: 10n ** 18n }),
  currency: fc.constantFrom("CNY", "EUR"),
  year: fc.constantFrom(2024, 2025),
  programme: fc.constantFrom("a", "b", null),
  region: fc.constantFrom("r", "s", null),
  undertaking: fc.constantFrom("x", "y", "z"),
});
const flows = fc
  .array(flow, { maxLength: 30 })
  .map((all) => all.map(({ cents, ...rest }): LeverageFlow => ({ ...rest, amount: { units: cents, decimals: 2 }, priceYear: null, synthetic: false })));

test("one central and three enterprise: total 4, private 3", () => {
  const common = {
    basis: "commitment",
    currency: "CNY",
    priceYear: null,
    year: 2025,
    programme: null,
    region: null,
    undertaking: "p",
    synthetic: false,
  } as const;
  const rows = leverageRows(
    [
      { ...common, level: "central", amount: recordedDecimal("0.1") },
      { ...common, level: "enterprise", amount: recordedDecimal("0.3") },
    ],
    {},
  );
  expect(rows.filter(({ year }) => year === null).map(({ name, numerator, value }) => [name, numerator, value])).toEqual([
    ["leverage_total", "0.4", 4],
    ["leverage_private", "0.3", 3],
  ]);
});

test("a level that gave nothing has no ratio, not one of 0", () => {
  fc.assert(
    fc.property(flows, (all) => {
      for (const { denominator, value } of leverageRows(all, { level: "local" })) {
        expect(denominator).toBe("0");
        expect(value).toBeNull();
      }
    }),
  );
});

test("sums are exact, of one currency and one basis, over what holds money of the level", () => {
  fc.assert(
    fc.property(flows, (all) => {
      for (const row of leverageRows(all, {}).filter(({ name }) => name === "leverage_total")) {
        const held = new Set(all.filter(({ level }) => level === row.level).map(({ undertaking }) => undertaking));
        const members = all.filter(
          ({ basis, currency, programme, year, region, undertaking }) =>
            basis === row.basis &&
            currency === row.currency &&
            held.has(undertaking) &&
            (row.programme ?? programme) === programme &&
            (row.year ?? year) === year &&
            (row.region ?? region) === region,
        );
        expect(row.numerator).toBe(decimalText(decimalSum(members.map(({ amount }) => amount))));
        expect(row.value === null || row.value >= 1).toBe(true);
      }
    }),
  );
});

test("no row depends on the order of the flows", () => {
  fc.assert(
    fc.property(flows, (all) => {
      expect(leverageRows(all.toReversed(), {})).toEqual(leverageRows(all, {}));
    }),
  );
});

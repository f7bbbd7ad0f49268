import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { germanPrinter } from "../../language/german/printer.ts";
import { printers } from "../../language/printers/printers.ts";
import { axisText, axisTicks, tickDecimals } from "./axis-ticks.ts";

const sizes = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test("ticks cover every range, rise by one step, and are not many more than wanted", () => {
  fc.assert(
    fc.property(sizes, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.integer({ min: 2, max: 8 }), (low, span, wanted) => {
      const high = low + span;
      const ticks = axisTicks(low, high, wanted);
      const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
      expect(ticks[0]).toBeLessThanOrEqual(low + step * 1e-6);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - step * 1e-6);
      expect(ticks.length).toBeLessThanOrEqual(wanted + 2);
      for (const [index, tick] of ticks.entries()) if (index > 0) expect(tick).toBeGreaterThan(ticks[index - 1] ?? Number.NaN);
    }),
  );
});

test.each<[string, number, number, readonly number[]]>([
  ["one value alone", 3, 3, [3]],
  ["nothing above", 3, 1, [3]],
  ["from zero", 0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ["zero within is a tick, without a sign", -0.3, 0.7, [-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8]],
  ["large ones", 0, 4.2e9, [0, 1e9, 2e9, 3e9, 4e9, 5e9]],
  ["tiny ones", 0, 1e-7, [0, 2e-8, 4e-8, 6e-8, 8e-8, 1e-7]],
])("ticks of %s", (_, low, high, ticks) => {
  expect(axisTicks(low, high, 5)).toEqual(ticks);
});

describe("digits behind the point", () => {
  test.each<[readonly number[], number]>([
    [[], 0],
    [[0, 1, 2], 0],
    [[0, 0.5, 1], 1],
    [[0, 0.25, 0.5], 2],
    [[1e21, 2e21], 0],
    [[0, 2e-8, 1e-7], 8],
    [[2.5e-7, 5e-7], 8],
  ])("tell %j apart", (ticks, decimals) => {
    expect(tickDecimals(ticks)).toBe(decimals);
  });

  test("no two ticks of an axis read alike, however small they are", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e5, noNaN: true }), (high) => {
        const ticks = axisTicks(0, high, 5);
        const said = ticks.map((tick) => axisText(tick, tickDecimals(ticks), false, printers.en));
        expect(new Set(said).size).toBe(ticks.length);
      }),
    );
  });
});

test("a tick is written as the language writes numbers, with its sign of percent", () => {
  expect([printers.en, printers.zh, germanPrinter].map((printer) => axisText(-1250.5, 1, false, printer))).toEqual(["−1,250.5", "−1250.5", "−1.250,5"]);
  expect([printers.en, printers.zh, germanPrinter].map((printer) => axisText(2.5, 1, true, printer))).toEqual(["2.5%", "2.5%", "2,5\u00a0%"]);
});

import { numberText, ownDecimals } from "../../language/number-text.ts";
import type { Printer } from "../../language/printers/printer.ts";

/**
 * Round numbers that cover a range, about `wanted` of them.
 *
 *   axisTicks(0.61, 0.98, 4)  // [0.6, 0.7, 0.8, 0.9, 1]
 */
export function axisTicks(low: number, high: number, wanted: number): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Digits behind the point with which ticks are told apart. */
export function tickDecimals(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map(ownDecimals));
}

/** What stands at a tick. */
export function axisText(tick: number, decimals: number, isPercent: boolean, printer: Printer): string {
  const said = numberText(tick, printer, decimals);
  return isPercent ? printer.percent(said) : said;
}

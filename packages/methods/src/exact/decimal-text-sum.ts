import { type Decimal, decimalOfText, decimalText, unitsAt } from "./decimal.ts";

/**
 * The exact sum of decimal texts.
 *
 *   decimalTextSum(["0.1", "0.2"])  // "0.3"
 *
 * @throws RangeError where a text is no decimal: amounts of records always are.
 */
export function decimalTextSum(texts: Iterable<string>): string {
  let sum: Decimal = { units: 0n, decimals: 0 };
  for (const text of texts) {
    const term = decimalOfText(text);
    if (term === null) throw new RangeError(`decimalTextSum: expected a decimal, got '${text}'`);
    const decimals = Math.max(sum.decimals, term.decimals);
    sum = { units: unitsAt(sum, decimals) + unitsAt(term, decimals), decimals };
  }
  return decimalText(sum);
}

/** Negative where a < b, 0 where equal, positive where a > b; both are decimal texts. */
export function compareDecimalTexts(a: string, b: string): number {
  const [x, y] = [decimalOfText(a), decimalOfText(b)];
  if (x === null || y === null) throw new RangeError(`compareDecimalTexts: expected two decimals, got '${a}' and '${b}'`);
  const decimals = Math.max(x.decimals, y.decimals);
  const difference = unitsAt(x, decimals) - unitsAt(y, decimals);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

import type { PlanLine } from "@quoin/core";

/** What the amounts of some lines come to. Money of several currencies is never added; an invented amount is in no sum. */
export interface KnownMoney {
  readonly byCurrency: ReadonlyMap<string, number>;
  /** Lines whose amounts are in the sums. */
  readonly priced: number;
  /** Lines whose amount is invented. */
  readonly invented: readonly PlanLine[];
}

export function knownMoney(lines: readonly PlanLine[]): KnownMoney {
  const byCurrency = new Map<string, number>();
  const real = lines.filter(({ amount, synthetic }) => amount !== null && !synthetic);
  for (const { amount, currency } of real) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + (amount ?? 0));
  return { byCurrency, priced: real.length, invented: lines.filter(({ amount, synthetic }) => amount !== null && synthetic) };
}

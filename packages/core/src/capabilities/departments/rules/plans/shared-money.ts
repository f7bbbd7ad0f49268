import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { given } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";

/** The money of one cell by who pays it, the largest part first. */
export interface SharedMoney {
  readonly parts: readonly { readonly payer: string; readonly amount: number }[];
  readonly total: number;
  /** 1 − Σ share²: 0 where one pays all, towards 1 where many pay alike. */
  readonly overlap: number;
}

/** The money of a cell, of which there is some, by who pays it. */
export function sharedMoney<T extends { readonly amount: number }>(entries: readonly T[], payerOf: (entry: T) => string): SharedMoney {
  const parts = [...groupBy(entries, payerOf)]
    .map(([payer, own]) => ({ payer, amount: own.reduce((sum, { amount }) => sum + amount, 0) }))
    .sort((a, b) => b.amount - a.amount || byCodePoint(a.payer, b.payer));
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  return { parts, total, overlap: 1 - parts.reduce((sum, { amount }) => sum + (amount / total) ** 2, 0) };
}

/** Money in shared cells beside that of the largest payer: as a share of all, and itself. */
export function besideLargest(cells: readonly SharedMoney[], limit: number): readonly [share: number, amount: number] {
  const all = cells.reduce((sum, { total }) => sum + total, 0);
  const amount = cells.filter(({ overlap }) => overlap >= limit).reduce((sum, { total, parts }) => sum + total - (parts[0]?.amount ?? 0), 0);
  return [all === 0 ? 0 : amount / all, amount];
}

/** Another way to part the money or to set the limit, with what it says. */
export function overlapChoice(label: LocalText, cells: readonly SharedMoney[], limit: number, moves?: Choice["moves"]): Choice {
  const verdict = cells.some(({ overlap }) => overlap >= limit) ? "confirmed" : "not-supported";
  return { label, value: besideLargest(cells, limit)[0], null: null, verdict, ...(moves === undefined ? {} : { moves }) };
}

/** The limit moved by its tolerance to either side, with what it says there. */
export function movedLimits(
  cells: readonly SharedMoney[],
  { overlap, overlap_tolerance: tolerance }: { readonly overlap: number; readonly overlap_tolerance: number },
  label: (limit: ReturnType<typeof given>) => LocalText,
): readonly Choice[] {
  return [overlap - tolerance, overlap + tolerance].map((limit) =>
    overlapChoice(label(given(Number(limit.toFixed(3)), "1")), cells, limit, { threshold: "overlap", to: limit }),
  );
}

/** Thresholds of a rule on shared money, which says of its payers what two unlike shares reach. */
export function overlapThresholds(why: LocalText) {
  return {
    overlap: {
      default: 0.3,
      unit: "1",
      why,
    },
    overlap_tolerance: {
      default: 0.1,
      unit: "1",
      why: { en: "Nothing fixes the limit: 0.2 and 0.4 should say the same.", zh: "界限并无公认标准，0.2与0.4应得出相同结论。" },
    },
  };
}

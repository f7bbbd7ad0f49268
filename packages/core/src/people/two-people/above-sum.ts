import { compareDecimals, type Decimal, decimalOfNumber } from "@quoin/methods";
import type { Rules } from "../../workspace/rules-in-force.ts";

/** Whether money is above the sum up to which one may pay alone: that sum counts in the office's currency, so what is in another, or cannot be summed, is above it. */
export function isAboveSum(moved: { readonly amount: Decimal; readonly currency: string } | null, { two_people, currency }: Rules): boolean {
  if (moved === null || moved.currency !== currency) return true;
  return compareDecimals(moved.amount, decimalOfNumber(two_people?.pay_above ?? 0)) > 0;
}

import { compareDecimals, type Decimal, decimalOfNumber, recordedDecimal } from "@quoin/methods";
import type { Proposal } from "../../register/entities/proposal.ts";
import type { Rules } from "../../workspace/rules-in-force.ts";

/** Whether money is above the sum up to which one may pay alone: that sum counts in the office's currency, so what is in another, or cannot be summed, is above it. */
export function isAboveSum(moved: { readonly amount: Decimal; readonly currency: string } | null, { two_people, currency }: Rules): boolean {
  if (moved === null || moved.currency !== currency) return true;
  return compareDecimals(moved.amount, decimalOfNumber(two_people?.pay_above ?? 0)) > 0;
}

/** Deeds of so much money, and no more, that two accounts may do them of which nobody has said whose they are. */
const ofKnownMoney: ReadonlySet<string> = new Set(["award", "contract", "pay"]);

/** Whether it takes two people who are known: whatever binds the office for longer than a sum, and money above the sum up to which one may pay alone. */
export function needsPersons({ deeds, amount, currency, above }: Pick<Proposal, "deeds" | "amount" | "currency" | "above">, rules: Rules): boolean {
  if (above || deeds.some((deed) => !ofKnownMoney.has(deed))) return true;
  return isAboveSum(amount === null || currency === null ? null : { amount: recordedDecimal(amount), currency }, rules);
}

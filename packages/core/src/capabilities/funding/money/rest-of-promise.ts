import { compareDecimals, decimalOfText, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { type Note, note } from "../../../language/note.ts";
import type { PlacedPayment } from "./over-commitment.ts";
import type { MoneyRecords } from "./read-money.ts";

/**
 * What is above a promise, with what is left of it beside: an award without a contract has one instalment, and what is more than all of it is told by the instalment, what is more than the rest
 * of it by the rest.
 */
export function withRest(problem: Note, payments: readonly PlacedPayment[], { awards }: MoneyRecords): readonly Note[] {
  if (problem.code !== "pay.over-commitment") return [problem];
  const { amount, currency = null, above } = problem.parameters;
  const [paid, lack] = [decimalOfText(String(amount)), decimalOfText(String(above))];
  if (paid === null || lack === null) return [problem];
  const payment = payments.find(({ at }) => JSON.stringify(at("amount")) === JSON.stringify(problem.at))?.transaction;
  const award = payment?.award == null ? undefined : awards.get(payment.award);
  if (award !== undefined && award.currency === currency && compareDecimals(paid, recordedDecimal(award.amount_awarded)) > 0)
    return [problem, note("pay.instalment", { amount: decimalText(paid), currency, instalment: award.amount_awarded }, problem.at)];
  const left = decimalText(decimalSum([paid, negated(lack)]));
  return [problem, note("pay.balance", { amount: decimalText(paid), currency, left, lack: decimalText(lack) }, problem.at)];
}

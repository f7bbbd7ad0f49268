import { type Decimal, negated, recordedDecimal } from "@quoin/methods";
import type { Transaction } from "../../../register/entities/transaction.ts";

/** What a transaction is when money is counted. Amounts of two kinds are never added. */
export type FlowKind = "asked" | "committed" | "paid" | "spent" | "received" | "contingent";

/**
 * Which kind each type of transaction is (codes/transaction-types): a refund is money paid that came back, so it counts against what was paid; a release is a promise that will not be
 * kept and counts against what was promised;
 * matching funds and equity are money put in by whoever their level names; a guarantee, or a loan at risk, is a promise that may never be
 * money: what is called of it is lost, what is released is free again, and both count against it.
 */
export const flowKinds: Readonly<Record<Transaction["type"], FlowKind>> = {
  application: "asked",
  commitment: "committed",
  disbursement: "paid",
  expenditure: "spent",
  "incoming-funds": "received",
  equity: "paid",
  guarantee: "contingent",
  "guarantee-call": "contingent",
  "guarantee-release": "contingent",
  matching: "paid",
  refund: "paid",
  release: "committed",
};

/** The amount with its sign: a refund takes away from what was paid, a release from what was promised, a call or release of a guarantee from what is contingent. */
export function signedAmount({ type, amount }: Pick<Transaction, "type" | "amount">): Decimal {
  const decimal = recordedDecimal(amount);
  return lessening.has(type) ? negated(decimal) : decimal;
}
const lessening: ReadonlySet<string> = new Set<Transaction["type"]>(["refund", "release", "guarantee-call", "guarantee-release"]);

import type { Decimal } from "../../exact/decimal.ts";
import { decimalText } from "../../exact/decimal.ts";
import { compareDecimals, decimalSum, negated } from "../../exact/decimal-arithmetic.ts";
import { type Note, type NoteAt, note } from "../../note.ts";
import type { Transaction } from "../../register/entities/transaction.ts";
import { type Commitment, commitments } from "./commitments.ts";
import { signedAmount } from "./flow-kind.ts";
import type { MoneyRecords } from "./read-money.ts";

/** Payments that a commitment must cover. Matching funds and equity come from others, who promised nothing here. */
const drawing: ReadonlySet<string> = new Set(["disbursement", "refund"]);

/** A payment on its way into the register, and where it stands in the file it came from. */
export interface PlacedPayment {
  readonly transaction: Transaction;
  readonly at: (field: string) => NoteAt;
}

/**
 * Faults of payments that would take what was paid above what was committed, in their order: for the award that a payment names, else for its project, per currency.
 * A payment for something that nobody has committed anything to is a warning, since the register may be incomplete; one in another currency than everything committed is a fault.
 */
export function overCommitment(money: MoneyRecords, payments: readonly PlacedPayment[]): readonly Note[] {
  const withNew = { ...money, transactions: [...money.transactions, ...payments.map(({ transaction }) => transaction)] };
  const promised = commitments(withNew);
  const paid = new Map<string, Decimal>();
  for (const transaction of money.transactions) if (drawing.has(transaction.type)) add(paid, transaction);
  const notes: Note[] = [];
  for (const { transaction, at } of payments) {
    if (!drawing.has(transaction.type)) continue;
    const target = targetOf(transaction);
    if (target === null) continue;
    const total = add(paid, transaction);
    if (transaction.type === "refund") continue;
    const covering = promised.filter((each) => covers(each, transaction));
    const shown = { subject: target, amount: transaction.amount, currency: transaction.currency };
    if (covering.length === 0) {
      notes.push(note("pay.no-commitment", shown, at("amount")));
      continue;
    }
    const same = covering.filter(({ currency }) => currency === transaction.currency);
    if (same.length === 0) {
      const currencies = [...new Set(covering.map(({ currency }) => currency))].sort().join(", ");
      notes.push(note("pay.other-currency", { ...shown, committed: currencies }, at("currency")));
      continue;
    }
    const committed = decimalSum(same.map(({ amount }) => amount));
    if (compareDecimals(total, committed) > 0)
      notes.push(
        note(
          "pay.over-commitment",
          { ...shown, committed: decimalText(committed), paid: decimalText(total), above: decimalText(decimalSum([total, negated(committed)])) },
          at("amount"),
        ),
      );
  }
  return notes;
}

function covers({ award, project }: Commitment, transaction: Transaction): boolean {
  if (transaction.award !== null) return award === transaction.award;
  return project === transaction.project;
}

function targetOf({ award, project }: Transaction): string | null {
  return award !== null ? `award ${award}` : project !== null ? `project ${project}` : null;
}

/** Adds a payment to what its award and its project have had; answers the new sum of the narrower one. */
function add(paid: Map<string, Decimal>, transaction: Transaction): Decimal {
  const amount = signedAmount(transaction);
  const keys = [
    ...(transaction.award === null ? [] : [`award ${transaction.award}`]),
    ...(transaction.project === null ? [] : [`project ${transaction.project}`]),
  ].map((key) => `${key} ${transaction.currency}`);
  for (const key of keys) paid.set(key, decimalSum([paid.get(key) ?? { units: 0n, decimals: 0 }, amount]));
  return paid.get(keys[0] ?? "") ?? amount;
}

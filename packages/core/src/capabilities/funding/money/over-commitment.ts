import { compareDecimals, type Decimal, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { type Note, type NoteAt, type NoteParameters, note } from "../../../language/note.ts";
import { moneyText } from "../../../language/number-text.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Transaction } from "../../../register/entities/transaction.ts";
import { nameOf } from "../../../register/record-label.ts";
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
 * Faults of payments that would take what was paid above what was committed, in their order: for the award that a payment names and for its project, per currency.
 * A payment for something that nobody has committed anything to is a warning, since the register may be incomplete; one in another currency than everything committed is a fault.
 */
export function overCommitment(money: MoneyRecords, payments: readonly PlacedPayment[]): readonly Note[] {
  const withNew = { ...money, transactions: [...money.transactions, ...payments.map(({ transaction }) => transaction)] };
  const promised = commitments(withNew);
  const paid = new Map<string, Decimal>();
  for (const transaction of money.transactions) if (drawing.has(transaction.type)) add(paid, money, transaction);
  return payments.flatMap(({ transaction, at }) => {
    if (!drawing.has(transaction.type)) return [];
    add(paid, money, transaction);
    if (transaction.type === "refund") return [];
    for (const target of targetsOf(money, transaction)) {
      const covering = promised.filter((each) => each[target.type] === target.id);
      const problem = beyond(nameOfTarget(target, money), transaction, covering, paid.get(keyOf(target, transaction)) ?? nothing, at);
      if (problem !== null) return [problem];
    }
    return [];
  });
}

/** What a payment is for. */
interface Target {
  readonly type: "award" | "project";
  readonly id: string;
}

/** The award that a payment names, then its project or that of the award. */
function targetsOf({ awards }: MoneyRecords, { award, project }: Transaction): readonly Target[] {
  const whole = project ?? (award === null ? null : (awards.get(award)?.project ?? null));
  return [...(award === null ? [] : [{ type: "award", id: award } as const]), ...(whole === null ? [] : [{ type: "project", id: whole } as const])];
}

/** What is wrong with a payment, given all that its target has had with it and what was promised to the target; null where it is covered. */
function beyond(named: LocalText, { amount, currency }: Transaction, covering: readonly Commitment[], paid: Decimal, at: PlacedPayment["at"]): Note | null {
  const shown = { subject: named.en, subject_zh: named.zh, currency, ...said("amount", recordedDecimal(amount), currency) };
  if (covering.length === 0) return note("pay.no-commitment", shown, at("amount"));
  const same = covering.filter((each) => each.currency === currency);
  if (same.length === 0) {
    const currencies = [...new Set(covering.map((each) => each.currency))].sort().join(", ");
    return note("pay.other-currency", { ...shown, committed: currencies }, at("currency"));
  }
  const committed = decimalSum(same.map((each) => each.amount));
  if (compareDecimals(paid, committed) <= 0) return null;
  const above = decimalSum([paid, negated(committed)]);
  const amounts = { ...said("committed", committed, currency), ...said("paid", paid, currency), ...said("above", above, currency) };
  return note("pay.over-commitment", { ...shown, ...amounts }, at("amount"));
}

/** An amount as the register writes it, which every locale reads alike, and as Chinese counts it. */
function said(name: string, amount: Decimal, currency: string): NoteParameters {
  return { [name]: decimalText(amount), [`${name}_zh`]: moneyText(Number(decimalText(amount)), currency, "zh") };
}

/** What a target is called. */
function nameOfTarget({ type, id }: Target, { awards, projects }: MoneyRecords): LocalText {
  const record = type === "award" ? awards.get(id) : projects.get(id);
  return record === undefined ? { en: `${type} ${id}`, zh: id } : nameOf(record);
}

const nothing: Decimal = { units: 0n, decimals: 0 };

/** Adds a payment to what its award and its project have had. */
function add(paid: Map<string, Decimal>, money: MoneyRecords, transaction: Transaction): void {
  for (const target of targetsOf(money, transaction)) {
    const key = keyOf(target, transaction);
    paid.set(key, decimalSum([paid.get(key) ?? nothing, signedAmount(transaction)]));
  }
}

function keyOf({ type, id }: Target, { currency }: Transaction): string {
  return `${type} ${id} ${currency}`;
}

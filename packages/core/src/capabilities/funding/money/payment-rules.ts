import { compareDecimals, type Decimal, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { type Note, note } from "../../../language/note.ts";
import { coinDigits } from "../../../ledger/amount.ts";
import type { Award } from "../../../register/entities/award.ts";
import type { Transaction } from "../../../register/entities/transaction.ts";
import { isPublicLevel } from "./leverage-rows.ts";
import type { PlacedPayment } from "./over-commitment.ts";
import type { MoneyRecords } from "./read-money.ts";

/**
 * What a payment of today may not be, whoever books it and why: dated later than today, finer than a coin, to another than the award's recipient, promised to another, a refund of more than was paid; a commitment
 * above its award, unless somebody says why.
 *
 * @param isOver  somebody says why more is promised or paid
 */
export function paymentFaults(
  money: MoneyRecords,
  payments: readonly PlacedPayment[],
  { today, isOver }: { readonly today: string; readonly isOver: boolean },
): readonly Note[] {
  const sums = new Sums(money);
  return payments.flatMap(({ transaction, at }) => {
    const { type, amount, currency, date } = transaction;
    const faults: Note[] = [];
    if (date > today) faults.push(note("pay.day", { date, today }, at("date")));
    const digits = coinDigits(currency);
    if (recordedDecimal(amount).decimals > digits) faults.push(note("pay.too-fine", { amount, currency, digits }, at("amount")));
    const awards = sums.awardsOf(transaction);
    const [award] = awards.length === 1 ? awards : [];
    // Under a contract its own payee is paid.
    if (isPromised(transaction) && transaction.contract === null) {
      const payees = awards.map((each) => each.recipient_organisation);
      if (transaction.to !== null && payees.length > 0 && !payees.includes(transaction.to))
        faults.push(note("pay.payee", { payee: payees.join(", "), to: transaction.to }, at("to")));
    }
    if (type === "refund") faults.push(...refundFaults(sums, transaction, at));
    if (type === "commitment" && !isOver && award?.currency === currency) faults.push(...promiseFaults(sums, award, transaction, at));
    sums.add(transaction);
    return faults;
  });
}

/** What goes to whom it was promised: payments and promises, and shares that public money buys. */
export function isPromised({ type, level }: Pick<Transaction, "type" | "level">): boolean {
  return type === "disbursement" || type === "commitment" || (type === "equity" && isPublicLevel(level));
}

function refundFaults(sums: Sums, transaction: Transaction, at: PlacedPayment["at"]): readonly Note[] {
  const paid = sums.paid(transaction);
  const amount = recordedDecimal(transaction.amount);
  if (!isAbove(amount, paid)) return [];
  const lack = decimalText(decimalSum([amount, negated(paid)]));
  return [note("pay.refund", { amount: transaction.amount, currency: transaction.currency, paid: decimalText(paid), lack }, at("amount"))];
}

function promiseFaults(sums: Sums, award: Award, transaction: Transaction, at: PlacedPayment["at"]): readonly Note[] {
  const awarded = recordedDecimal(award.amount_awarded);
  const committed = decimalSum([sums.committed(award), recordedDecimal(transaction.amount)]);
  if (!isAbove(committed, awarded)) return [];
  const above = decimalText(decimalSum([committed, negated(awarded)]));
  const said = { award: award.id, committed: decimalText(committed), awarded: award.amount_awarded, above, currency: award.currency };
  return [note("pay.above-award", said, at("amount"))];
}

/** What was promised and paid so far, with what stands before in the same request. */
class Sums {
  readonly #money: MoneyRecords;
  readonly #ofProject: ReadonlyMap<string, readonly Award[]>;
  readonly #paid = new Map<string, Decimal>();
  readonly #committed = new Map<string, Decimal>();

  constructor(money: MoneyRecords) {
    this.#money = money;
    const groups = new Map<string, Award[]>();
    for (const award of money.awards.values()) if (award.project !== null) groups.set(award.project, [...(groups.get(award.project) ?? []), award]);
    this.#ofProject = groups;
    for (const each of money.transactions) this.add(each);
  }

  /** The award that a transaction names, else those of its project. */
  awardsOf({ award, project }: Transaction): readonly Award[] {
    const named = award === null ? undefined : this.#money.awards.get(award);
    if (named !== undefined) return [named];
    return project === null ? [] : (this.#ofProject.get(project) ?? []);
  }

  add(transaction: Transaction): void {
    const { type, amount } = transaction;
    if (type === "disbursement") raise(this.#paid, this.#target(transaction), recordedDecimal(amount));
    if (type === "refund") raise(this.#paid, this.#target(transaction), negated(recordedDecimal(amount)));
    const [award, ...others] = this.awardsOf(transaction);
    if (type === "commitment" && award !== undefined && others.length === 0) raise(this.#committed, award.id, recordedDecimal(amount));
    if (type === "release" && award !== undefined && others.length === 0) raise(this.#committed, award.id, negated(recordedDecimal(amount)));
  }

  paid(transaction: Transaction): Decimal {
    return this.#paid.get(this.#target(transaction)) ?? nothing;
  }

  committed({ id }: Award): Decimal {
    return this.#committed.get(id) ?? nothing;
  }

  /** What is paid and comes back is counted by award where one is named or there is but one, else by project, else by fund. */
  #target(transaction: Transaction): string {
    const [award, ...others] = this.awardsOf(transaction);
    const { project, fund, currency } = transaction;
    const named = award !== undefined && others.length === 0 ? `award ${award.id}` : project === null ? `fund ${fund ?? ""}` : `project ${project}`;
    return `${named} ${currency}`;
  }
}

const nothing: Decimal = { units: 0n, decimals: 0 };

function raise(sums: Map<string, Decimal>, key: string, amount: Decimal): void {
  sums.set(key, decimalSum([sums.get(key) ?? nothing, amount]));
}

function isAbove(a: Decimal, b: Decimal): boolean {
  return compareDecimals(a, b) > 0;
}

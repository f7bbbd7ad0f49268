import { compareDecimals, type Decimal, decimalOfNumber, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import { type Note, note } from "../language/note.ts";
import type { Backing } from "../register/entities/backing.ts";
import type { Transaction } from "../register/entities/transaction.ts";
import { recordIn } from "../register/typed-records.ts";
import { amountText } from "./amount.ts";
import type { Purpose, Told } from "./book-transaction.ts";
import type { Cell } from "./cell.ts";
import { moved } from "./entry-draft.ts";
import { type Booking, onward, taken } from "./funding.ts";

type Act = "guarantee" | "guarantee-call" | "guarantee-release";

/**
 * A loan or guarantee that is granted stands on the contingent account: beside the public money and never in a sum with it. Under a record of it no more is granted than it says that may be lost:
 * the principal, of a guarantee the part that is covered.
 */
export async function bookGrant(told: Told): Promise<Outcome<null>> {
  const { booking, transaction, purpose, units, deed, leave } = told;
  const backing = await backingOf(booking, transaction);
  if (backing !== null && leave.lack !== "listed") {
    const { granted } = await actsUnder(booking, backing.id, transaction.id);
    const limit = mostAtRisk(backing);
    const refused = otherCurrency(backing, transaction) ?? (limit === null ? null : beyond(transaction, backing.id, "guarantee", less(limit, granted)));
    if (refused !== null) return fault(refused);
  }
  const cell = cellBeside(transaction, purpose);
  await booking.books.book(moved("guarantee", [{ from: cell, to: cell, units }], deed));
  return success(null);
}

/**
 * What is called of a loan or guarantee is lost and stands as called; what is released may not be lost any more. Neither is cash: what the office pays for a call is a payment of its own. Of one no
 * more is called and released than was granted of it.
 */
export async function bookLess(told: Told, act: Exclude<Act, "guarantee">): Promise<Outcome<null>> {
  const { booking, transaction, purpose, units, deed, leave } = told;
  const backing = await backingOf(booking, transaction);
  if (backing === null) return fault(note("pay.without-backing", { id: transaction.id }, { table: "transaction", field: "backing" }));
  const { granted, ended } = await actsUnder(booking, backing.id, transaction.id);
  const refused = leave.lack === "listed" ? null : (otherCurrency(backing, transaction) ?? beyond(transaction, backing.id, act, less(granted, ended)));
  if (refused !== null) return fault(refused);
  const { fund } = transaction;
  const { project } = purpose.target;
  const query = project === null ? { fund, isOfFundAlone: true } : { project };
  const free = await booking.books.free("contingent", deed.currency, query, deed.day);
  const { parts, lack } = taken(free, { level: transaction.level, fund }, units);
  if (lack > 0n && leave.lack !== "listed") {
    const left = amountText(units - lack, deed.currency);
    return fault(note("pay.backing-left", { backing: backing.id, act, amount: transaction.amount, left, currency: deed.currency }, amountAt));
  }
  await onward(booking, act, parts, deed);
  return success(null);
}

/** Why a grant may not be taken back: of it something was called or released already. */
export async function usedGrant(booking: Booking, transaction: Transaction): Promise<Note | null> {
  const backing = transaction.type === "guarantee" ? await backingOf(booking, transaction) : null;
  if (backing === null) return null;
  const { granted, ended } = await actsUnder(booking, backing.id, transaction.id);
  if (compareDecimals(ended, granted) <= 0) return null;
  const said = { id: transaction.id, backing: backing.id, ended: decimalText(ended), currency: transaction.currency };
  return note("pay.backing-used", said, { table: "transaction", field: "backing" });
}

/** Where money stands that is no part of the budget: under its year and level, for what it is for. */
export function cellBeside({ fund, level, date, currency }: Transaction, { target }: Purpose): Cell {
  return { fund, year: Number(date.slice(0, 4)), source: null, level, ...target, currency };
}

const amountAt = { table: "transaction", field: "amount" };

async function backingOf({ reading }: Booking, { backing }: Transaction): Promise<Backing | null> {
  const body = backing === undefined ? null : await reading.get("backing", backing);
  return body === null ? null : recordIn({ type: "backing", body }, "backing");
}

/** What the other transactions under a loan or guarantee granted of it, and called or released. */
async function actsUnder({ reading }: Booking, backing: string, but: string): Promise<{ readonly granted: Decimal; readonly ended: Decimal }> {
  const all = (await reading.referring("transaction", "backing", { type: "backing", id: backing })).map((body) =>
    recordIn({ type: "transaction", body }, "transaction"),
  );
  const sum = (...types: readonly Act[]) =>
    decimalSum(all.flatMap((each) => (each.id !== but && types.some((type) => type === each.type) ? [recordedDecimal(each.amount)] : [])));
  return { granted: sum("guarantee"), ended: sum("guarantee-call", "guarantee-release") };
}

/** What may be lost by it at most; null where nobody recorded how much a guarantee covers. */
function mostAtRisk({ kind, principal, covered }: Backing): Decimal | null {
  const whole = recordedDecimal(principal);
  if (kind === "loan") return whole;
  if (covered === null) return null;
  const share = decimalOfNumber(covered);
  return { units: whole.units * share.units, decimals: whole.decimals + share.decimals };
}

function less(from: Decimal, some: Decimal): Decimal {
  return decimalSum([from, negated(some)]);
}

function otherCurrency({ id, currency: own }: Backing, { currency }: Transaction): Note | null {
  return own === currency ? null : note("pay.backing-currency", { backing: id, own, currency }, { table: "transaction", field: "currency" });
}

function beyond({ amount, currency }: Transaction, backing: string, act: Act, left: Decimal): Note | null {
  if (compareDecimals(recordedDecimal(amount), left) <= 0) return null;
  return note("pay.backing-left", { backing, act, amount, left: decimalText(left), currency }, amountAt);
}

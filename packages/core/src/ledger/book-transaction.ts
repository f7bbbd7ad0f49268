import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { Award } from "../register/entities/award.ts";
import type { Transaction } from "../register/entities/transaction.ts";
import { recordIn } from "../register/typed-records.ts";
import { amountText, heldUnits, ledgerUnits } from "./amount.ts";
import { projectOfAward } from "./book-award.ts";
import { fundOfCall, fundOfProgramme } from "./book-call.ts";
import { bookGrant, bookLess, cellBeside, usedGrant } from "./book-guarantee.ts";
import { bookRelease } from "./book-release.ts";
import { type Cell, cellOfFund, type Wanted } from "./cell.ts";
import type { CommitTerms } from "./commit-terms.ts";
import { type Deed, moved } from "./entry-draft.ts";
import { type Booking, carriedUnits, drawnDue, type Leave, onward, taken } from "./funding.ts";
import type { MoneyChange } from "./ledger-reading.ts";
import { reverseDeed } from "./reverse-deed.ts";

/** What a transaction is for, as the register knows it. */
export interface Purpose {
  readonly award: Award | null;
  /** Null where it is for no project and no award. */
  readonly project: string | null;
  readonly fund: string | null;
  readonly target: Pick<Cell, "department" | "call" | "project">;
}

export interface Told {
  readonly booking: Booking;
  readonly transaction: Transaction;
  readonly purpose: Purpose;
  readonly units: bigint;
  readonly deed: Deed;
  readonly leave: Leave;
}

/**
 * Which types are booked. What was asked for, what recipients spent and what they received from others, and shares, stay records without entries: no account of the chart holds them.
 */
const bookings: Partial<Record<Transaction["type"], (told: Told) => Promise<Outcome<null>>>> = {
  commitment: bookCommitment,
  disbursement: bookPayment,
  refund: bookRefund,
  release: bookRelease,
  matching: bookOwn,
  guarantee: (told) => bookGrant(told),
  "guarantee-call": (told) => bookLess(told, "guarantee-call"),
  "guarantee-release": (told) => bookLess(told, "guarantee-release"),
};

/** A new transaction as entries: a payment out of what is due, a refund out of what was paid, a commitment without an award out of its fund. */
export async function bookTransaction(
  booking: Booking,
  { before, after }: MoneyChange,
  said: Pick<CommitTerms, "day" | "reason" | "isBefore">,
): Promise<Outcome<null>> {
  const transaction = recordIn({ type: "transaction", body: after }, "transaction");
  const wasKept = before !== null && !before.retired;
  if (wasKept && after.retired) {
    const used = await usedGrant(booking, transaction);
    if (used !== null) return fault(used);
    await reverseDeed(booking, `transaction/${transaction.id}`, said);
    return success(null);
  }
  if (wasKept || after.retired) return success(null);
  const book = bookings[transaction.type];
  if (book === undefined) return success(null);
  const isBefore = said.isBefore || transaction.taken_over !== null;
  const { type, project: of, award: under, fund: out } = transaction;
  const key = JSON.stringify([type, of ?? under ?? out, transaction.currency]);
  const units = isBefore ? carriedUnits(booking, key, transaction.amount, transaction.currency) : ledgerUnits(transaction.amount, transaction.currency);
  if (units === null) return fault(note("ledger.too-fine", { amount: transaction.amount }, { table: "transaction", field: "amount" }));
  if (units === 0n) return success(null);
  const day = wholeDay(transaction.date, transaction.type === "commitment");
  const deed: Deed = { day, currency: transaction.currency, document: `transaction/${transaction.id}` };
  return book({
    booking,
    transaction,
    purpose: await purposeOf(booking, transaction),
    units,
    deed,
    leave: { lack: isBefore ? "listed" : "refused", dispensation: transaction.over_commitment },
  });
}

/** A date that is known to the month or year only, as its first day for a promise and its last for a payment. */
export function wholeDay(date: string, isFirst: boolean): string {
  if (date.length === 10) return date;
  const [year = 0, month] = date.split("-").map(Number);
  if (isFirst) return new Date(Date.UTC(year, (month ?? 1) - 1, 1)).toISOString().slice(0, 10);
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

async function purposeOf(booking: Booking, { award: named, project: told, fund, backing }: Transaction): Promise<Purpose> {
  const { reading } = booking;
  const awardOf = (body: Awaited<ReturnType<typeof reading.get>>) => (body === null ? null : recordIn({ type: "award", body }, "award"));
  const under = backing === undefined ? null : await reading.get("backing", backing);
  const backed = under === null ? null : recordIn({ type: "backing", body: under }, "backing");
  const asked = told ?? backed?.project ?? null;
  let award = named === null ? null : awardOf(await reading.get("award", named));
  if (award === null && asked !== null) {
    const [only = null, ...others] = await reading.referring("award", "project", { type: "project", id: asked });
    if (others.length === 0) award = awardOf(only);
  }
  const project = asked ?? (award === null ? null : projectOfAward(award));
  const body = project === null ? null : await reading.get("project", project);
  const held = body === null ? null : recordIn({ type: "project", body }, "project");
  const programme = award?.programme ?? held?.programme ?? null;
  const call = award?.call ?? held?.call ?? null;
  const called = call === null ? null : await reading.get("call", call);
  return {
    award,
    project,
    // What goes beyond an award is of the fund that its call is paid from.
    fund:
      fund ??
      (called === null ? null : await fundOfCall(booking, recordIn({ type: "call", body: called }, "call"))) ??
      (programme === null ? null : fundOfProgramme(await reading.get("programme", programme))),
    target: { department: award?.department ?? held?.department ?? backed?.department ?? null, call, project },
  };
}

/** The promise behind an award is booked with the award; a commitment is one of its own where there is no award, or above it. */
async function bookCommitment({ booking, transaction, purpose, units, deed, leave }: Told): Promise<Outcome<null>> {
  const { award, fund, target } = purpose;
  const own = award === null || award.currency !== transaction.currency ? units : await aboveAward(booking, award, transaction, units);
  if (own === 0n) return success(null);
  const drawn = await drawnDue(booking, { fund, wanted: wantedBy(transaction), units: own, target }, deed, leave);
  return drawn.ok ? success(null) : drawn;
}

/** How much of a commitment is above its award, with the commitments that name it already. */
async function aboveAward({ reading }: Booking, award: Award, { id, currency, project }: Transaction, units: bigint): Promise<bigint> {
  const named = await reading.referring("transaction", "award", { type: "award", id: award.id });
  const ofProject = project === null ? [] : await reading.referring("transaction", "project", { type: "project", id: project });
  const others = new Map([...named, ...ofProject].map((body) => [body.id, recordIn({ type: "transaction", body }, "transaction")]));
  let before = 0n;
  for (const each of others.values())
    if (each.id !== id && each.type === "commitment" && each.currency === currency && (each.award ?? award.id) === award.id)
      before += heldUnits(each.amount, currency);
  const left = heldUnits(award.amount_awarded, currency) - before;
  return left <= 0n ? units : units > left ? units - left : 0n;
}

async function bookPayment({ booking, transaction, purpose, units, deed, leave }: Told): Promise<Outcome<null>> {
  const { books } = booking;
  const { project, fund, target } = purpose;
  const { currency, day } = deed;
  const wanted = { level: transaction.level, fund: transaction.fund, ...(await ofInstalment(booking, transaction)) };
  const free = project === null ? [] : await books.free("due", currency, { project }, day);
  const { parts: due, lack } = taken(free, wanted, units);
  const parts = [...due];
  const isKnown = project !== null && (await isPromised(booking, project, currency));
  const draw = { fund, wanted: wantedBy(transaction), units: lack, target };
  if (lack > 0n && isKnown && leave.lack === "listed") await bookExcess(booking, draw, deed);
  else if (lack > 0n) {
    const fallen = isKnown && leave.dispensation === null ? await fallingExcess(booking, project, lack, currency) : null;
    if (isKnown && leave.dispensation === null && fallen === null) return fault(balanceNote(transaction, free, lack));
    const drawn = await drawnDue(booking, draw, deed, leave);
    if (!drawn.ok) return drawn;
    parts.push(...drawn.value);
    if (fallen !== null) await onward(booking, "excess-fall", fallen, deed);
  }
  await onward(booking, "pay", parts, deed);
  return success(null);
}

/** Year, source and level that an instalment is paid from, where its contract says them. */
async function ofInstalment({ reading }: Booking, { contract: named, instalment: id }: Transaction): Promise<Wanted> {
  const body = named === null ? null : await reading.get("contract", named);
  const instalment = body === null ? undefined : recordIn({ type: "contract", body }, "contract").instalments.find((each) => each.id === id);
  if (instalment === undefined) return {};
  const { year, source, level } = instalment;
  return { ...(year === null ? {} : { year }), ...(source === null ? {} : { source }), ...(level === null ? {} : { level }) };
}

function balanceNote({ id, amount, currency }: Transaction, free: readonly { readonly units: bigint }[], lack: bigint) {
  const left = free.reduce((sum, { units }) => sum + units, 0n);
  return note(
    "pay.balance",
    { id, amount, currency, left: amountText(left, currency), lack: amountText(lack, currency) },
    { table: "transaction", field: "amount" },
  );
}

/** Whether anything was ever promised to a project in this currency: if not, its payment is the first that the register hears of it. */
async function isPromised({ books }: Booking, project: string, currency: string): Promise<boolean> {
  for (const account of ["reserved", "excess"] as const) if ((await books.standing(account, currency, { project })).length > 0) return true;
  return false;
}

/** What was promised before the ledger was kept, and did not fit, becomes a promise as its fund has the money; null where there is not so much of it. */
async function fallingExcess({ books }: Booking, project: string, units: bigint, currency: string) {
  const { parts, lack } = taken(await books.standing("excess", currency, { project }), {}, units);
  return lack === 0n ? parts : null;
}

async function bookExcess(
  { books }: Booking,
  { fund, wanted, units, target }: { fund: string | null; wanted: Wanted; units: bigint; target: Purpose["target"] },
  deed: Deed,
) {
  const cell: Cell = {
    fund,
    year: Number(deed.day.slice(0, 4)),
    source: null,
    level: wanted.level ?? null,
    ...target,
    currency: deed.currency,
  };
  await books.book(moved("brought-forward-excess", [{ from: cell, to: cell, units }], deed));
}

/** Money that came back is its fund's again. */
async function bookRefund({ booking, transaction, purpose, units, deed, leave }: Told): Promise<Outcome<null>> {
  const { project, fund, target } = purpose;
  const wanted = { level: transaction.level, fund: transaction.fund };
  const query = project === null ? { fund, isOfFundAlone: true } : { project };
  const free = await booking.books.free("paid", deed.currency, query, deed.day);
  const { parts, lack } = taken(free, wanted, units);
  if (lack > 0n && leave.lack !== "listed") {
    const paid = amountText(
      free.reduce((sum, each) => sum + each.units, 0n),
      deed.currency,
    );
    return fault(
      note(
        "pay.refund",
        { amount: transaction.amount, currency: deed.currency, paid, lack: amountText(lack, deed.currency) },
        { table: "transaction", field: "amount" },
      ),
    );
  }
  if (lack > 0n) await bookExcess(booking, { fund, wanted, units: lack, target }, deed);
  const returned = await onward(booking, "refund", parts, deed);
  await onward(booking, "give-back", returned, deed, cellOfFund);
  return success(null);
}

/** Money of the project's own: beside the public money and never in a sum with it. */
async function bookOwn({ booking, transaction, purpose, units, deed }: Told): Promise<Outcome<null>> {
  const cell = cellBeside(transaction, purpose);
  await booking.books.book(moved("own", [{ from: cell, to: cell, units }], deed));
  return success(null);
}

function wantedBy({ level, date }: Transaction): Wanted {
  return { year: Number(date.slice(0, 4)), level };
}

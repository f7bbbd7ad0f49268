import { byCodePoint } from "@quoin/methods";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import { type Note, note } from "../language/note.ts";
import { textIn } from "../register/typed-records.ts";
import { bookAcceptance } from "./book-acceptance.ts";
import { bookAward } from "./book-award.ts";
import { bookCall } from "./book-call.ts";
import { bookContract } from "./book-contract.ts";
import { bookFund } from "./book-fund.ts";
import { bookTransaction, wholeDay } from "./book-transaction.ts";
import { Books } from "./books.ts";
import type { CommitTerms } from "./commit-terms.ts";
import type { EntryDraft } from "./entry-draft.ts";
import type { Booking } from "./funding.ts";
import type { LedgerReading, MoneyChange } from "./ledger-reading.ts";

/**
 * The entries that follow from the changes of one commit, in the order in which money goes: funds, calls, awards, transactions by their days. Faults where they would take more than there is:
 * nothing of the commit is then written.
 */
export async function entriesOfChanges(changes: readonly MoneyChange[], reading: LedgerReading, terms: CommitTerms): Promise<Outcome<readonly EntryDraft[]>> {
  const booking: Booking = { reading, books: new Books(reading), rests: new Map() };
  const faults: Note[] = [];
  for (const change of inOrder(changes)) {
    const booked = await bookChange(booking, change, dated(change, changes, terms));
    if (!booked.ok) faults.push(...booked.notes);
  }
  if (faults.length > 0) return fault(faults);
  const below = booking.books.belowZero();
  if (below === null) return success(booking.books.drafts);
  const { place, day } = below;
  return fault(note("ledger.below-zero", { day, problem: [place.account, place.project ?? place.call ?? place.fund ?? ""].join(" ") }, { table: "entry" }));
}

function bookChange(booking: Booking, change: MoneyChange, terms: CommitTerms): Promise<Outcome<null>> {
  if (change.type === "fund") return bookFund(booking, change, terms);
  if (change.type === "call") return bookCall(booking, change, terms);
  if (change.type === "award") return bookAward(booking, change, terms);
  if (change.type === "contract") return bookContract(booking, change, terms);
  if (change.type === "milestone") return bookAcceptance(booking, change, terms);
  return bookTransaction(booking, change, terms);
}

const order = ["fund", "call", "award", "contract", "milestone", "transaction"];

function inOrder(changes: readonly MoneyChange[]): readonly MoneyChange[] {
  const rank = ({ type, after, id }: MoneyChange) => {
    // On one day promises come before payments, and those before what comes back.
    const step = ["commitment", "disbursement", "refund", "release", "guarantee-call", "guarantee-release"].indexOf(textIn(after, "type") ?? "");
    return [String(order.indexOf(type)), textIn(after, type === "award" ? "award_date" : "date") ?? "", String(step + 1), id].join("\u0000");
  };
  return [...changes].sort((a, b) => byCodePoint(rank(a), rank(b)));
}

/**
 * The day of what was done before: an award has its own, calls and funds the earliest of what draws on them in the same commit, so that no day ends below 0. Only a draft of a call that opens is
 * opened today.
 */
function dated(change: MoneyChange, all: readonly MoneyChange[], terms: CommitTerms): CommitTerms {
  const isBefore = terms.isBefore || isEntered(change, all);
  if (!isBefore) return terms;
  if (change.type === "award") return { ...terms, isBefore, day: wholeDay(textIn(change.after, "award_date") ?? terms.day, true) };
  if (change.type === "transaction" || !terms.isBefore) return { ...terms, isBefore };
  return { ...terms, isBefore, day: earliestDay(all, terms.day) };
}

/** An award that comes with no decision on its application, and a call that was never a draft, were made elsewhere. */
function isEntered({ type, before, after }: MoneyChange, all: readonly MoneyChange[]): boolean {
  if (type === "award") return before === null && !all.some((each) => each.type === "call" && each.id === textIn(after, "call"));
  return type === "call" && before === null && (textIn(after, "status") ?? "draft") !== "draft";
}

function earliestDay(all: readonly MoneyChange[], today: string): string {
  const days = all.flatMap(({ type, after }) => {
    const date = type === "award" ? textIn(after, "award_date") : type === "transaction" ? textIn(after, "date") : null;
    return date === null ? [] : [wholeDay(date, true)];
  });
  return [today, ...days].sort(byCodePoint)[0] ?? today;
}

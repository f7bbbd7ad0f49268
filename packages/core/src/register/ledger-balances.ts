import type { LedgerAccount } from "./entities/entry.ts";

/** What money is kept apart by, beside its account; null where nothing is said. */
export interface Cell {
  /** Null = of no fund that the register names. */
  readonly fund: string | null;
  readonly year: number | null;
  readonly source: string | null;
  readonly level: string | null;
  readonly department: string | null;
  readonly call: string | null;
  readonly project: string | null;
  readonly currency: string;
}

/** A cell of an account: what one balance is of. */
export interface Place extends Cell {
  readonly account: LedgerAccount;
}

/** What stands on an account at the end of a day on which something was booked there, in coins. */
export interface Closing {
  readonly place: Place;
  readonly day: string;
  readonly units: bigint;
}

/** Which balances are wanted; without a condition all. `null` asks for what is of no fund. */
export interface ClosingQuery {
  readonly account?: LedgerAccount | undefined;
  readonly fund?: string | null | undefined;
  readonly call?: string | undefined;
  readonly project?: string | undefined;
  /** Only what is for no call and no project. */
  readonly isOfFundAlone?: boolean | undefined;
  /** Only what stood at the end of this day: one closing for each place at most. */
  readonly at?: string | undefined;
  /** Only the newest closing of each place. */
  readonly isNewest?: boolean | undefined;
}

/** Which entries are wanted: those with a line on a place of all that is named; without a condition all. */
export interface EntryQuery extends Pick<ClosingQuery, "fund" | "call" | "project" | "at"> {
  /** Only entries booked after this one. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** An entry that was found, and the moment of its booking. */
export interface FoundEntry {
  readonly id: string;
  readonly at: string;
}

/** The balances of the ledger, as the database of the records keeps them. */
export interface LedgerBalances {
  /** By account, fund, year and the other parts of a place, then by day. Cost: what is answered. */
  closings(query?: ClosingQuery): Promise<readonly Closing[]>;
  /** Ids of the entries that follow from this record (`TYPE/ID`), in the order of booking. */
  entriesOf(document: string): Promise<readonly string[]>;
  /** In the order of booking, so many at most. */
  entriesAbout(query: EntryQuery): Promise<readonly FoundEntry[]>;
}

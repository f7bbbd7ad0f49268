/** What flows of money have in common that are summed: everything that says whose they are and what they count as. */
export interface FlowKey {
  /** Code of transaction-types. */
  readonly type: string;
  readonly currency: string;
  readonly price_year: number | null;
  readonly level: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fund: string | null;
  readonly project: string | null;
  readonly award: string | null;
  /** Why more was paid or promised than there was; such a flow stands by itself. */
  readonly over_commitment: string | null;
  readonly synthetic: boolean;
}

/** Transactions in use of one year that have all of this in common, as one. */
export interface FlowSum extends FlowKey {
  /** Of a promise, of what is released of one, of what is above a promise, and of money that names neither project nor award nor fund: each stands by itself, under its own id. Of all others null. */
  readonly id: string | null;
  /** The latest of their dates, as exactly as they are known. */
  readonly date: string;
  readonly flows: number;
  /** Exact, never negative: a refund is told by its type. */
  readonly amount: string;
}

/** Sums of the transactions, as the database of the records keeps them. */
export interface FlowSums {
  /**
   * By project, award and the other parts. A date known to the month or the year counts once that is over. Cost: what is answered, and the days on which something was booked.
   *
   * @param until  only what is dated up to the end of this day; null for all of it
   */
  flowSums(until: string | null): Promise<readonly FlowSum[]>;
}

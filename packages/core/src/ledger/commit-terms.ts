/** What holds for all changes of a commit. */
export interface CommitTerms {
  /** Day of the commit. */
  readonly day: string;
  readonly reason: string;
  /** The office's currency, for funds that name none. */
  readonly currency: string | null;
  /** Awards wait for a contract before anything of them is due. */
  readonly needsContract: boolean;
  /** They tell of what was done before the ledger was kept. */
  readonly isBefore: boolean;
}

import type { LedgerBalances } from "../register/ledger-balances.ts";
import type { RecordBody } from "../register/record-store.ts";

/** A record that money hangs on, before and after a change. */
export interface MoneyChange {
  readonly type: string;
  readonly id: string;
  /** Null where it is new. */
  readonly before: RecordBody | null;
  readonly after: RecordBody;
}

/** What entries are made from: the register as it is after the changes, and the balances before them. */
export interface LedgerReading extends LedgerBalances {
  get(type: string, id: string): Promise<RecordBody | null>;
  /** What entries of kind `dispensation` whose reason begins so have granted, less what was taken back, in coins. */
  dispensed(mark: string): Promise<bigint>;
  /** Records in use of a type whose field, or a part of which, names this record. */
  referring(type: string, field: string, target: { readonly type: string; readonly id: string }): Promise<readonly RecordBody[]>;
}

/** Types whose changes may move money. */
export const moneyTypes: ReadonlySet<string> = new Set(["fund", "call", "award", "contract", "milestone", "transaction"]);

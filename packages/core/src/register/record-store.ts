import type { Outcome } from "../outcome.ts";

/** A record as it is stored: common fields beside its own, snake_case as outside. */
export interface StoredRecord {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly retired: boolean;
  /** The whole record, version included, as a face prints it. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** One intended change; `expectedVersion` refuses it where another writer was first. */
export interface RecordChange {
  readonly type: string;
  readonly id: string;
  /** The new body without version; null retires the record. */
  readonly body: Readonly<Record<string, unknown>> | null;
  readonly expectedVersion?: number;
  /** References that the body holds, for the store's referential check. */
  readonly references: readonly { readonly field: string; readonly type: string; readonly id: string }[];
}

export interface ChangeAuthor {
  readonly who: string;
  readonly at: string;
  readonly reason: string;
}

/** One row of the hash-chained history. */
export interface ChangeRow {
  readonly seq: number;
  readonly type: string;
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly reason: string;
  readonly version: number;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly previous: string;
  readonly hash: string;
}

/** The system of record. All changes of one call are written in one transaction together with their history. */
export interface RecordStore {
  get(type: string, id: string): Promise<StoredRecord | null>;
  /** By id in text order; retired ones only when asked. */
  list(type: string, options?: { readonly retired?: boolean }): Promise<readonly StoredRecord[]>;
  /** Everything that refers to this record. */
  referrers(type: string, id: string): Promise<readonly { readonly type: string; readonly id: string; readonly field: string }[]>;
  commit(changes: readonly RecordChange[], author: ChangeAuthor): Promise<Outcome<readonly StoredRecord[]>>;
  history(type: string, id: string): Promise<readonly ChangeRow[]>;
  /** All changes, oldest first, for the log and for verification. */
  changes(options?: { readonly after?: number; readonly limit?: number }): Promise<readonly ChangeRow[]>;
  close(): Promise<void>;
}

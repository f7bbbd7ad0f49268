import type { Outcome } from "../contract/outcome.ts";
import type { Via } from "../contract/ports.ts";
import type { Rights } from "../contract/rights.ts";
import type { Note } from "../language/note.ts";
import type { RecordReference } from "../schema/record-references.ts";
import type { FlowSums } from "./flow-sums.ts";
import type { LedgerBalances } from "./ledger-balances.ts";
import type { RecordSearch } from "./record-search.ts";

/** What every record holds, whatever its type, beside the fields of its type: what the store holds was checked when it was written. */
export interface RecordBody {
  readonly id: string;
  /** By language: the two of the program always, any other where the record has a name in it. */
  readonly labels: { readonly en: string | null; readonly zh: string | null; readonly [language: string]: string | null };
  readonly source: string | null;
  readonly synthetic: boolean;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly version: number;
  readonly retired: boolean;
  readonly [field: string]: unknown;
}

/** A record as it is stored. */
export interface StoredRecord {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly retired: boolean;
  /** The whole record as a face prints it, `version` and `retired` included. */
  readonly body: RecordBody;
}

/** One intended change; `checkRecord` makes it. */
export interface RecordChange {
  readonly type: string;
  readonly id: string;
  /** The whole record after the change, without `version` and `retired`. */
  readonly body: Readonly<Record<string, unknown>>;
  /** True retires the record; a change without it keeps it in use or brings it back. */
  readonly retired?: boolean;
  /** Refuses the change where the record is at another version; 0 = it must not exist yet. */
  readonly expectedVersion?: number;
  readonly references: readonly RecordReference[];
}

/** Changes that are too many to be held at once. */
export type ChangePortions = AsyncIterable<readonly RecordChange[]>;

/** Who makes a change, when (ISO 8601 with `Z`) and why. */
export interface ChangeAuthor {
  readonly who: string;
  readonly at: string;
  readonly reason: string;
  /** Who released it, where that was another person than the one who made it. */
  readonly releasedBy?: string;
  /** The token by which it was done; absent where somebody was there in person. */
  readonly via?: Via | undefined;
  /** The office's currency: of funds that name none. */
  readonly currency?: string;
  /** True where an office pays under contracts alone: an award then waits for its own. */
  readonly needsContract?: boolean;
  /** The office's time zone, in which the day of a booking begins and ends. */
  readonly zone?: string;
  /** True where the changes tell of what was done before the register was kept: what does not fit the ledger is then listed and not refused. */
  readonly isBefore?: boolean;
  /** True where it is only tried: every check is made, and nothing is written. */
  readonly isRehearsal?: boolean;
}

/** One row of the history. `hash` is that of this row (`changeText`), `previous` that of the row before it in the whole register. */
export interface ChangeRow {
  /** 1, 2, 3 … over the whole register, without gaps. */
  readonly seq: number;
  readonly type: string;
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly reason: string;
  /** Version that the change made. */
  readonly version: number;
  /** Null where the change created the record. */
  readonly before: RecordBody | null;
  readonly after: RecordBody;
  readonly previous: string;
  readonly hash: string;
  /** The token by which it was done, and who had made that; null where somebody was there in person. */
  readonly via: Via | null;
}

/** What a field must hold. */
export interface RecordCondition {
  readonly field: string;
  readonly value: string;
  /** In the place of `value`, of a field that refers to one type: any of these ids. */
  readonly anyOf?: readonly string[];
}

/** Which records of a type are wanted; without any condition all that are not retired. */
export interface RecordQuery {
  readonly retired?: boolean;
  /** All must hold; a list holds a value where any of its entries does. On a field that refers, `value` is the id; where it may refer to any type, TYPE/ID. */
  readonly where?: readonly RecordCondition[];
  /** Text in the id or in a label, without regard to case. */
  readonly search?: string;
  readonly limit?: number;
  readonly offset?: number;
  /** Only records whose id comes after this one: how a whole type is read page by page. */
  readonly after?: string;
  /** Only records with these ids, at most some thousands. */
  readonly ids?: readonly string[];
  /** Of bookings and closures: only those that hold hours within these, found without looking at any other. */
  readonly held?: HeldWithin;
  /** Of bookings: only those that are records of their own, without the rows of a log's pages (`use-log`), for who counts these page by page. */
  readonly unpaged?: boolean;
}

/** Hours of all places, or of one (`facility/ID`, `equipment/ID`), from a moment (milliseconds since 1970) on and before another. */
export interface HeldWithin {
  readonly from: number;
  readonly to: number;
  readonly place?: string;
}

/** Which changes of the register are wanted: above `after` and below `before`, of a person or a type, at a moment (a day holds all its moments: `until` "2026-03-01" is that whole day). */
export interface ChangeQuery {
  readonly after?: number | undefined;
  readonly before?: number | undefined;
  readonly who?: string | undefined;
  readonly type?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The newest first; without it the oldest. */
  readonly newest?: boolean | undefined;
  readonly limit?: number | undefined;
}

/** A record that refers to another. */
export interface Referrer {
  readonly type: string;
  readonly id: string;
  readonly field: string;
}

/** Something outside the records that must happen with them or not at all: written in the transaction of the change, open until it is settled. */
export interface JournalEntry {
  readonly id: string;
  /** The process that has it in hand. */
  readonly owner: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Refuses a commit where anything of these types has changed after the change with this number: what the changes rest on is no longer what was read. */
export interface CommitGuard {
  readonly types: readonly string[];
  readonly since: number;
}

/** The system of record. All changes of one `commit` are written in one transaction together with their history; what has been answered survives a crash. */
export interface RecordStore extends LedgerBalances, FlowSums {
  get(type: string, id: string): Promise<StoredRecord | null>;
  /** By id in code-point order. Without a `limit` a type of more than two million records is refused (`register.too-many`): it is read page by page (`after`). */
  list(type: string, query?: RecordQuery): Promise<readonly StoredRecord[]>;
  /**
   * What `condense` makes of each record in use of a type, by id: of a type of which all records would take too much to hold. They are read portion by portion, what is made is remembered under the
   * function, and made anew only of records that change. Bookings: those that are records of their own.
   */
  condensed<T extends { readonly id: string }>(type: string, condense: (record: StoredRecord) => T): Promise<readonly T[]>;
  /** Records in use whose words hold all that is asked, in the order in which they were made. Cost: what is found, not what there is. */
  search(asked: RecordSearch): Promise<readonly StoredRecord[]>;
  /** How many records `list` would give without limit and offset. */
  count(type: string, query?: RecordQuery): Promise<number>;
  /** Current records that refer to this one, by type, id and field. */
  referrers(type: string, id: string): Promise<readonly Referrer[]>;
  /**
   * Makes the changes, each record at most once. Faults, with nothing changed: `stale` where a version is not the expected one or the guard finds a change;
   * `input` where a reference names no record or, newly, a retired one, or where a record to be retired is referred to by a current one.
   * A change whose record is as it was still makes a new version.
   */
  commit(changes: readonly RecordChange[], author: ChangeAuthor, journal?: JournalEntry, guard?: CommitGuard): Promise<Outcome<readonly StoredRecord[]>>;
  /** The same of changes that come portion by portion, each record in one of them at most; answers how many there were. Where their source throws, nothing is changed. */
  commitAll(portions: ChangePortions, author: ChangeAuthor, guard?: CommitGuard): Promise<Outcome<number>>;
  /** Changes of one record, oldest first. */
  history(type: string, id: string): Promise<readonly ChangeRow[]>;
  /** Changes of the whole register. Cost: what is answered, not what there is. */
  changes(query?: ChangeQuery): Promise<readonly ChangeRow[]>;
  /** Number of the newest change, 0 where there is none. A store that a newer program has brought forward meanwhile is refused (`register.newer-layout`). */
  newestChange(): Promise<number>;
  /** Time and hash of the newest change; null where there is none. */
  newestRow(): Promise<Pick<ChangeRow, "seq" | "at" | "hash"> | null>;
  /** Whether the history holds the change with this hash. */
  holds(hash: string): Promise<boolean>;
  /**
   * A text that becomes another one with every change of a record of this type, and is the same where the same was written in the same order; null where that cannot be said
   * without reading all of them.
   */
  stateOf(type: string): Promise<string | null>;
  /** Which types were changed above `after`, each with the number of its newest change. Cost: the changes above `after`, none of their content. */
  changedTypes(after: number): Promise<readonly { readonly type: string; readonly seq: number }[]>;
  /** Everything that is wrong with chain, records, references and accounts, and, as a warning, where the clock was set back. Empty when all is well. */
  problems(told?: (done: number, of: number) => void): Promise<readonly Note[]>;
  /** Open journal entries, oldest first. */
  openJournal(): Promise<readonly JournalEntry[]>;
  settleJournal(id: string): Promise<void>;
  close(): Promise<void>;
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    /** The register as the caller sees it. */
    readonly records: RecordStore;
    /**
     * The register whole, for what must hold whoever asks: commitments, budgets, the load of reviewers, conflicts of interest, duplicates.
     * Nothing is answered from it that `records` would not show.
     */
    readonly unrestrictedRecords: RecordStore;
    /** Whether the caller may change a record that is, or is to be, like this: under the rights of what is asked, or of another use case. */
    reaches(type: string, body: Readonly<Record<string, unknown>>, under?: Rights): Promise<boolean>;
  }
}

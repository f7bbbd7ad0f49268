import {
  type ChangeAuthor,
  type ChangePortions,
  type ChangeQuery,
  type ChangeRow,
  type Closing,
  type ClosingQuery,
  type CommitGuard,
  type EntryQuery,
  ExternalFault,
  type FlowSum,
  type FoundEntry,
  type JournalEntry,
  kindWord,
  type Note,
  note,
  type Outcome,
  type RecordChange,
  type RecordQuery,
  type RecordSearch,
  type RecordStore,
  type Referrer,
  type StoredRecord,
} from "@quoin/core";
import { type Kysely, sql } from "kysely";
import { commitChanges, commitPortions } from "./changes/commit-changes.ts";
import { stateOfType } from "./changes/type-state.ts";
import { flowSums } from "./ledger/flow-sums.ts";
import { ledgerBalances } from "./ledger/ledger-balances.ts";
import { registerProblems } from "./problems/register-problems.ts";
import { matchingChanges, matchingRecords } from "./record-conditions.ts";
import { RememberedCounts } from "./remembered-counts.ts";
import { RememberedLists } from "./remembered-lists.ts";
import { existingRecords, recordKey, typesInUse } from "./rows/existing-records.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import { storableText } from "./rows/storable-text.ts";
import { changeRow, storedRecord } from "./rows/stored-rows.ts";
import type { RecordTables } from "./rows/tables.ts";
import { translated } from "./rows/translated.ts";

/** Records that are read at once: more do not fit beside everything else that a process holds. */
const mostListed = 2_000_000;

/** The connections of a store: readers never wait for the writer. */
export interface RecordConnections {
  readonly read: Kysely<RecordTables>;
  readonly write: Kysely<RecordTables>;
  close(): Promise<void>;
}

/** The system of record in a relational database. */
export class KyselyRecordStore implements RecordStore {
  readonly #connections: RecordConnections;
  readonly #engine: RecordEngine;
  readonly #lists = new RememberedLists();
  readonly #counts = new RememberedCounts();

  constructor(connections: RecordConnections, engine: RecordEngine) {
    this.#connections = connections;
    this.#engine = engine;
  }

  async get(type: string, id: string): Promise<StoredRecord | null> {
    const row = await this.#run(({ read }) =>
      read.selectFrom("record").selectAll().where("type", "=", storableText(type)).where("id", "=", storableText(id)).executeTakeFirst(),
    );
    return row === undefined ? null : storedRecord(row);
  }

  async list(type: string, query: RecordQuery = {}): Promise<readonly StoredRecord[]> {
    if (Object.values(query).some((condition) => condition !== undefined)) return this.#listed(type, query);
    return this.#lists.of(type, {
      head: () => this.newestRow(),
      changedTypes: (after) => this.changedTypes(after),
      list: () => this.#listed(type, {}),
    });
  }

  async #listed(type: string, query: RecordQuery): Promise<readonly StoredRecord[]> {
    const { limit, offset = 0 } = query;
    if (query.ids?.length === 0) return [];
    const isWhole = limit === undefined && offset === 0;
    const rows = await this.#run(({ read }) => {
      if (isWhole)
        return matchingRecords(read.selectFrom("record").selectAll(), this.#engine, type, query)
          .orderBy("id")
          .limit(mostListed + 1)
          .execute();
      // What is left out is passed over in the index; only what is shown is fetched.
      const ids = matchingRecords(read.selectFrom("record").select("id"), this.#engine, type, query)
        .orderBy("id")
        // SQLite takes no offset without a limit.
        .limit(limit ?? mostListed + 1)
        .offset(offset);
      return read.selectFrom("record").selectAll().where("type", "=", storableText(type)).where("id", "in", ids).orderBy("id").execute();
    });
    if (limit === undefined && rows.length > mostListed)
      throw new ExternalFault(note("register.too-many", { type, most: mostListed }, { table: type }), "input");
    return rows.map(storedRecord);
  }

  async search({ terms, types, limit, offset = 0 }: RecordSearch): Promise<readonly StoredRecord[]> {
    if (terms.some((alternatives) => alternatives.length === 0)) return [];
    return this.#run(async ({ read }) => {
      // A word that many bear is not looked for among records that are not there.
      const held = types === undefined ? undefined : await typesInUse(read, types);
      if (held?.length === 0) return [];
      const asked = held === undefined ? terms : [...terms, held.map((type) => ({ word: kindWord(type), isBeginning: false }))];
      const found = await this.#engine.found(read, asked, limit, offset);
      const records = await existingRecords(read, this.#engine, found);
      return found.flatMap((key) => {
        const row = records.get(recordKey(key));
        return row === undefined ? [] : [storedRecord(row)];
      });
    });
  }

  /** Counted once as long as nothing of the type changes: a condition on a field looks into every body. */
  async count(type: string, query: RecordQuery = {}): Promise<number> {
    const { retired, where, search, ids, held } = query;
    return this.#counts.of(type, JSON.stringify([retired ?? false, where ?? [], search ?? "", ids ?? null, held ?? null]), {
      head: () => this.newestRow(),
      changedTypes: (after) => this.changedTypes(after),
      count: () => this.#counted(type, query),
    });
  }

  async #counted(type: string, query: RecordQuery): Promise<number> {
    const selection = this.#connections.read.selectFrom("record").select(sql<number>`count(*)`.as("records"));
    const row = await this.#run(() => matchingRecords(selection, this.#engine, type, query).executeTakeFirstOrThrow());
    return Number(row.records);
  }

  async referrers(type: string, id: string): Promise<readonly Referrer[]> {
    return this.#run(({ read }) =>
      read
        .selectFrom("record_reference as reference")
        .innerJoin("record", (join) => join.onRef("record.type", "=", "reference.type").onRef("record.id", "=", "reference.id"))
        .select(["reference.type", "reference.id", "reference.field"])
        .where("target_type", "=", storableText(type))
        .where("target_id", "=", storableText(id))
        .where("record.retired", "=", 0)
        .orderBy("reference.type")
        .orderBy("reference.id")
        .orderBy("reference.field")
        .execute(),
    );
  }

  async commit(changes: readonly RecordChange[], author: ChangeAuthor, journal?: JournalEntry, guard?: CommitGuard): Promise<Outcome<readonly StoredRecord[]>> {
    return this.#run(({ write }) => commitChanges(write, this.#engine, changes, author, journal, guard));
  }

  async commitAll(portions: ChangePortions, author: ChangeAuthor): Promise<Outcome<number>> {
    return this.#run(({ write }) => commitPortions(write, this.#engine, portions, author));
  }

  async closings(query: ClosingQuery = {}): Promise<readonly Closing[]> {
    return this.#run(({ read }) => ledgerBalances(read).closings(query));
  }

  async entriesOf(document: string): Promise<readonly string[]> {
    return this.#run(({ read }) => ledgerBalances(read).entriesOf(document));
  }

  async entriesAbout(query: EntryQuery): Promise<readonly FoundEntry[]> {
    return this.#run(({ read }) => ledgerBalances(read).entriesAbout(query));
  }

  async flowSums(until: string | null): Promise<readonly FlowSum[]> {
    return this.#run(({ read }) => flowSums(read, until));
  }

  async history(type: string, id: string): Promise<readonly ChangeRow[]> {
    // Versions rise with the history, and stand in the index of the record's changes as they are asked for.
    const rows = await this.#run(({ read }) =>
      read.selectFrom("change").selectAll().where("type", "=", storableText(type)).where("id", "=", storableText(id)).orderBy("version").execute(),
    );
    return rows.map(changeRow);
  }

  async changes(query: ChangeQuery = {}): Promise<readonly ChangeRow[]> {
    const rows = await this.#run(({ read }) => matchingChanges(read, query).execute());
    return rows.map(changeRow);
  }

  async newestChange(): Promise<number> {
    const head = await this.#run(({ read }) => read.selectFrom("chain_head").select("seq").executeTakeFirst());
    return Number(head?.seq ?? 0);
  }

  async newestRow(): Promise<Pick<ChangeRow, "seq" | "at" | "hash"> | null> {
    const row = await this.#run(({ read }) => read.selectFrom("change").select(["seq", "at", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst());
    return row === undefined ? null : { ...row, seq: Number(row.seq) };
  }

  async holds(hash: string): Promise<boolean> {
    return (await this.#run(({ read }) => read.selectFrom("change").select("seq").where("hash", "=", hash).limit(1).execute())).length > 0;
  }

  async stateOf(type: string): Promise<string | null> {
    return (await this.#run(({ read }) => stateOfType(read, storableText(type)))).state;
  }

  async changedTypes(after: number): Promise<readonly { readonly type: string; readonly seq: number }[]> {
    const rows = await this.#run(({ read }) =>
      read
        .selectFrom("change")
        .select(({ fn }) => [sql<string>`type || ''`.as("type"), fn.max("seq").as("seq")])
        .where("seq", ">", after)
        // By an expression, so that SQLite reads the changes above `after` and not the index of all types.
        .groupBy(sql`type || ''`)
        .orderBy("type")
        .execute(),
    );
    return rows.map(({ type, seq }) => ({ type, seq: Number(seq) }));
  }

  async problems(told?: (done: number, of: number) => void): Promise<readonly Note[]> {
    return this.#run(({ read }) =>
      read
        .transaction()
        .setIsolationLevel("repeatable read")
        .execute((snapshot) => registerProblems(snapshot, this.#engine, told)),
    );
  }

  async openJournal(): Promise<readonly JournalEntry[]> {
    const rows = await this.#run(({ read }) => read.selectFrom("journal").selectAll().where("state", "=", "open").orderBy("opened").execute());
    return rows.map(({ id, owner, body }) => ({ id, owner, body: JSON.parse(body) as JournalEntry["body"] }));
  }

  async settleJournal(id: string): Promise<void> {
    await this.#run(({ write }) =>
      write.transaction().execute((transaction) => transaction.updateTable("journal").set({ state: "done" }).where("id", "=", id).execute()),
    );
  }

  async close(): Promise<void> {
    await this.#connections.close();
  }

  #run<T>(work: (connections: RecordConnections) => Promise<T>): Promise<T> {
    return translated(this.#engine, () => work(this.#connections));
  }
}

import {
  type ChangeAuthor,
  type ChangeRow,
  type CommitGuard,
  type JournalEntry,
  kindWord,
  type Note,
  type Outcome,
  type RecordChange,
  type RecordQuery,
  type RecordSearch,
  type RecordStore,
  type Referrer,
  type StoredRecord,
} from "@quoin/core";
import { type Kysely, sql } from "kysely";
import { commitChanges } from "./commit-changes.ts";
import { existingRecords, recordKey } from "./existing-records.ts";
import { matchingRecords } from "./record-conditions.ts";
import type { RecordEngine } from "./record-engine.ts";
import { registerProblems } from "./register-problems.ts";
import { RememberedLists } from "./remembered-lists.ts";
import { storableText } from "./storable-text.ts";
import { changeRow, storedRecord } from "./stored-rows.ts";
import type { RecordTables } from "./tables.ts";
import { translated } from "./translated.ts";

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
    const rows = await this.#run(({ read }) =>
      matchingRecords(read.selectFrom("record").selectAll(), this.#engine, type, query)
        .orderBy("id")
        // SQLite takes no offset without a limit.
        .limit(limit ?? Number.MAX_SAFE_INTEGER)
        .offset(offset)
        .execute(),
    );
    return rows.map(storedRecord);
  }

  async search({ terms, types, limit, offset = 0 }: RecordSearch): Promise<readonly StoredRecord[]> {
    const asked = types === undefined ? terms : [...terms, types.map((type) => ({ word: kindWord(type), isBeginning: false }))];
    if (asked.some((alternatives) => alternatives.length === 0)) return [];
    return this.#run(async ({ read }) => {
      const found = await this.#engine.found(read, asked, limit, offset);
      const records = await existingRecords(read, this.#engine, found);
      return found.flatMap((key) => {
        const row = records.get(recordKey(key));
        return row === undefined ? [] : [storedRecord(row)];
      });
    });
  }

  async count(type: string, query: RecordQuery = {}): Promise<number> {
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

  async history(type: string, id: string): Promise<readonly ChangeRow[]> {
    const rows = await this.#run(({ read }) =>
      read.selectFrom("change").selectAll().where("type", "=", storableText(type)).where("id", "=", storableText(id)).orderBy("seq").execute(),
    );
    return rows.map(changeRow);
  }

  async changes({ after = 0, limit }: { readonly after?: number; readonly limit?: number } = {}): Promise<readonly ChangeRow[]> {
    const rows = await this.#run(({ read }) => {
      const query = read.selectFrom("change").selectAll().where("seq", ">", after).orderBy("seq");
      return (limit === undefined ? query : query.limit(limit)).execute();
    });
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

  async changedTypes(after: number): Promise<readonly { readonly type: string; readonly seq: number }[]> {
    const rows = await this.#run(({ read }) =>
      read
        .selectFrom("change")
        .select(({ fn }) => ["type", fn.max("seq").as("seq")])
        .where("seq", ">", after)
        .groupBy("type")
        .orderBy("type")
        .execute(),
    );
    return rows.map(({ type, seq }) => ({ type, seq: Number(seq) }));
  }

  async problems(): Promise<readonly Note[]> {
    return this.#run(({ read }) =>
      read
        .transaction()
        .setIsolationLevel("repeatable read")
        .execute((snapshot) => registerProblems(snapshot, this.#engine)),
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

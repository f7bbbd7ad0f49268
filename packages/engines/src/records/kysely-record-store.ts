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
import { byCodePoint } from "@quoin/methods";
import { type Kysely, type Selectable, sql } from "kysely";
import { commitChanges, commitPortions } from "./changes/commit-changes.ts";
import { stateOfType } from "./changes/type-state.ts";
import { CondensedLists } from "./condensed-lists.ts";
import { heldInMemory } from "./conditions-in-memory.ts";
import { flowSums } from "./ledger/flow-sums.ts";
import { ledgerBalances } from "./ledger/ledger-balances.ts";
import { openedChanges, openedRows } from "./personal/personal-texts.ts";
import { registerProblems } from "./problems/register-problems.ts";
import { matchingChanges, matchingRecords } from "./record-conditions.ts";
import { RememberedCounts } from "./remembered-counts.ts";
import { type ListReads, RememberedLists } from "./remembered-lists.ts";
import { existingRecords, recordKey, typesInUse } from "./rows/existing-records.ts";
import { layoutSteps, refuseNewerLayout } from "./rows/layout.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import { storableText } from "./rows/storable-text.ts";
import { changeRow, storedRecord } from "./rows/stored-rows.ts";
import type { RecordTables } from "./rows/tables.ts";
import { translated } from "./rows/translated.ts";

/** Records that are read at once: more do not fit beside everything else that a process holds. */
const mostListed = 2_000_000;
/** Records that are read at a time where only what is made of them is kept: few enough to be forgotten at once. */
const portion = 1_000;
/** Questions by a condition that look through a type in the database before it is read whole, and records up to which it is. */
const mostScans = 4;
const mostScanned = 50_000;

type QueryConditions = Pick<RecordQuery, "where" | "search">;
type RecordRow = Omit<Selectable<RecordTables["record"]>, "search">;

/** The first place of a list by id that comes after an id. */
function placeAfter(records: readonly StoredRecord[], id: string): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = records[middle];
    if (there !== undefined && byCodePoint(there.id, id) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
  readonly #condensed = new CondensedLists(mostListed);
  readonly #counts = new RememberedCounts();
  readonly #filteredLast = new WeakMap<readonly StoredRecord[], { readonly asked: string; readonly found: readonly StoredRecord[] }>();
  /** Type → how often the database has looked through it for a condition. */
  readonly #scans = new Map<string, number>();

  constructor(connections: RecordConnections, engine: RecordEngine) {
    this.#connections = connections;
    this.#engine = engine;
  }

  async get(type: string, id: string): Promise<StoredRecord | null> {
    const [row] = await this.#run(async ({ read }) =>
      openedRows(
        read,
        this.#engine,
        await read.selectFrom("record").selectAll().where("type", "=", storableText(type)).where("id", "=", storableText(id)).execute(),
      ),
    );
    return row === undefined ? null : storedRecord(row);
  }

  async list(type: string, query: RecordQuery = {}): Promise<readonly StoredRecord[]> {
    const { retired = false, where = [], search = "", held, limit, offset = 0, after, ids } = query;
    if (retired || where.length > 0 || search !== "" || held !== undefined) {
      const kept = ids === undefined ? await this.#filtered(type, query) : null;
      if (kept === null) return this.#listed(type, query);
      const from = (after === undefined ? 0 : placeAfter(kept, after)) + offset;
      return kept.slice(from, limit === undefined ? undefined : from + limit);
    }
    const reads = this.#listReads(type);
    if (limit === undefined && offset === 0 && after === undefined && ids === undefined) return this.#lists.of(type, reads);
    // A part is cut out of what is remembered; the whole is not read for its sake.
    const known = ids === undefined ? await this.#lists.known(type, reads) : null;
    if (known === null) return this.#listed(type, query);
    const from = (after === undefined ? 0 : placeAfter(known, after)) + offset;
    return known.slice(from, limit === undefined ? undefined : from + limit);
  }

  #listReads(type: string): ListReads<StoredRecord> {
    return this.#reads(
      type,
      () => this.#listed(type, {}),
      (changed) => this.#listed(type, { ids: changed }),
    );
  }

  /**
   * The records that conditions or a text ask for, out of what is remembered; null where the database has to look. It looks into every body of the type, so that one that is asked for so again and
   * again is read whole instead, unless it is large.
   */
  async #filtered(type: string, query: RecordQuery): Promise<readonly StoredRecord[] | null> {
    const holds = heldInMemory(type, query);
    if (holds === null) return null;
    const known = await this.#lists.known(type, this.#listReads(type));
    if (known !== null) return this.#filteredOf(known, query, holds);
    const scans = (this.#scans.get(type) ?? 0) + 1;
    this.#scans.set(type, scans);
    if (scans <= mostScans || (await this.count(type)) > mostScanned) return null;
    return this.#filteredOf(await this.#lists.of(type, this.#listReads(type)), query, holds);
  }

  /** What of a list was asked for last is asked for again at once: its pages, its number. */
  #filteredOf(list: readonly StoredRecord[], { where, search }: QueryConditions, holds: (record: StoredRecord) => boolean): readonly StoredRecord[] {
    const asked = JSON.stringify([where, search]);
    const last = this.#filteredLast.get(list);
    if (last?.asked === asked) return last.found;
    const found = list.filter(holds);
    this.#filteredLast.set(list, { asked, found });
    return found;
  }

  async condensed<T extends { readonly id: string }>(type: string, condense: (record: StoredRecord) => T): Promise<readonly T[]> {
    const some = async (ids: readonly string[]): Promise<readonly T[]> => (await this.#listed(type, { ids })).map(condense);
    const whole = async (): Promise<readonly T[]> => {
      const made: T[] = [];
      for (let after: string | null = null; ; ) {
        const rows: readonly RecordRow[] = await this.#portionAfter(type, after);
        for (const row of rows) made.push(condense(storedRecord(row)));
        const last = rows.at(-1);
        if (last === undefined || rows.length < portion) return made;
        after = last.id;
      }
    };
    return this.#condensed.of(condense).of(type, this.#reads(type, whole, some));
  }

  /** The next records in use of a type by id, opened, without what is read of them by a search alone. */
  async #portionAfter(type: string, after: string | null): Promise<readonly RecordRow[]> {
    return this.#run(async ({ read }) => {
      const query = read.selectFrom("record").select(["type", "id", "version", "retired", "body"]);
      const asked = matchingRecords(query, this.#engine, type, after === null ? {} : { after });
      return openedRows(read, this.#engine, await asked.orderBy("id").limit(portion).execute());
    });
  }

  #reads<T>(type: string, list: ListReads<T>["list"], some: ListReads<T>["some"]): ListReads<T> {
    return {
      head: () => this.newestRow(),
      changedTypes: (since) => this.changedTypes(since),
      list,
      hashAt: (seq) => this.#hashAt(seq),
      changedIds: (since, most) => this.#changedIds(type, since, most),
      some,
    };
  }

  async #hashAt(seq: number): Promise<string | null> {
    return (await this.#run(({ read }) => read.selectFrom("change").select("hash").where("seq", "=", seq).executeTakeFirst()))?.hash ?? null;
  }

  /** Ids of the records of a type that were changed after a moment of the history, at most so many. */
  async #changedIds(type: string, after: number, most: number): Promise<readonly string[]> {
    const rows = await this.#run(({ read }) =>
      read.selectFrom("change").select("id").distinct().where("type", "=", storableText(type)).where("seq", ">", after).limit(most).execute(),
    );
    return rows.map(({ id }) => id);
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
    return (await this.#run(({ read }) => openedRows(read, this.#engine, rows))).map(storedRecord);
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
      const rows = found.flatMap((key) => records.get(recordKey(key)) ?? []);
      return (await openedRows(read, this.#engine, rows)).map(storedRecord);
    });
  }

  /** Counted once as long as nothing of the type changes: a condition on a field looks into every body. */
  async count(type: string, query: RecordQuery = {}): Promise<number> {
    const { retired, where, search, ids, held, after } = query;
    return this.#counts.of(type, JSON.stringify([retired ?? false, where ?? [], search ?? "", ids ?? null, held ?? null, after ?? null]), {
      head: () => this.newestRow(),
      changedTypes: (after) => this.changedTypes(after),
      count: () => this.#counted(type, query),
    });
  }

  async #counted(type: string, query: RecordQuery): Promise<number> {
    const { where = [], search = "", after, ids } = query;
    if ((where.length > 0 || search !== "") && after === undefined && ids === undefined) {
      const kept = await this.#filtered(type, query);
      if (kept !== null) return kept.length;
    }
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

  async commitAll(portions: ChangePortions, author: ChangeAuthor, guard?: CommitGuard): Promise<Outcome<number>> {
    return this.#run(({ write }) => commitPortions(write, this.#engine, portions, author, guard));
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
    return (await this.#run(({ read }) => openedChanges(read, this.#engine, rows))).map(changeRow);
  }

  async changes(query: ChangeQuery = {}): Promise<readonly ChangeRow[]> {
    const rows = await this.#run(({ read }) => matchingChanges(read, query).execute());
    return (await this.#run(({ read }) => openedChanges(read, this.#engine, rows))).map(changeRow);
  }

  async newestChange(): Promise<number> {
    const head = await this.#run(async ({ read }) => {
      const steps = read.selectFrom("migration").select(({ fn }) => fn.countAll().as("steps"));
      const found = await read.selectFrom("chain_head").select("seq").select(steps.as("steps")).executeTakeFirst();
      // Every question asks for this number: what a newer program has put elsewhere since is not read as missing.
      if (Number(found?.steps ?? 0) > layoutSteps.length) await refuseNewerLayout(read);
      return found;
    });
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

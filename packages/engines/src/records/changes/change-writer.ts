import {
  type ChangeAuthor,
  type CommitGuard,
  changeText,
  hoursTypes,
  type JournalEntry,
  type MoneyChange,
  moneyTypes,
  type Note,
  note,
  type RecordBody,
  type RecordChange,
} from "@quoin/core";
import type { Transaction } from "kysely";
import { nodeHasher } from "../../system/node-hasher.ts";
import { type HoursChange, holdHours, hoursChange } from "../hours/hold-hours.ts";
import { followingEntries, posted } from "../ledger/book-changes.ts";
import { sealedRecords } from "../personal/personal-texts.ts";
import { existingRecords, idsByType, recordKey } from "../rows/existing-records.ts";
import { inPortions } from "../rows/in-portions.ts";
import { insertRows } from "../rows/insert-rows.ts";
import { refuseNewerLayout } from "../rows/layout.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import { refuseIf } from "../rows/refusal.ts";
import { storableText } from "../rows/storable-text.ts";
import { searchText } from "../rows/stored-rows.ts";
import type { RecordTables } from "../rows/tables.ts";
import { enterWords } from "../search/search-entries.ts";
import { blockedRetirements, brokenReferences, type LooseReference, looseReferences, RecordsInUse } from "./reference-faults.ts";
import { nextState, stateOfType, type TypeState } from "./type-state.ts";

/** Entries that are written at a time. */
const entryPortion = 500;

type Row<T extends keyof RecordTables> = RecordTables[T];

/**
 * Writes the changes of one transaction with their history, some at a time; no more than these are held. The newest row of the history is locked first, which puts
 * writers in a queue: what is read after that cannot change before the commit. What is wrong is told by `finish`, after everything has been looked at.
 */
export class ChangeWriter {
  readonly #db: Transaction<RecordTables>;
  readonly #engine: RecordEngine;
  readonly #author: ChangeAuthor;
  #newest: Pick<Row<"change">, "seq" | "hash">;
  #written = 0;
  readonly #states = new Map<string, TypeState>();
  readonly #stale: Note[] = [];
  readonly #loose: LooseReference[] = [];
  readonly #inUse = new RecordsInUse();
  readonly #money: MoneyChange[] = [];
  readonly #hours: HoursChange[] = [];
  readonly #entries: RecordChange[] = [];
  readonly #leaving: Pick<RecordChange, "type" | "id">[] = [];

  private constructor(db: Transaction<RecordTables>, engine: RecordEngine, author: ChangeAuthor, newest: Pick<Row<"change">, "seq" | "hash">) {
    this.#db = db;
    this.#engine = engine;
    this.#author = author;
    this.#newest = newest;
  }

  static async begin(db: Transaction<RecordTables>, engine: RecordEngine, author: ChangeAuthor, guard?: CommitGuard): Promise<ChangeWriter> {
    const head = await db.updateTable("chain_head").set({ one: 1 }).returning(["seq", "hash"]).executeTakeFirstOrThrow();
    await refuseNewerLayout(db);
    if (guard !== undefined) refuseIf(await guardNotes(db, guard), "stale");
    return new ChangeWriter(db, engine, author, { seq: Number(head.seq), hash: head.hash });
  }

  /** The versions that the records have after these changes; none once a change was not made from the version that is there. */
  async write(changes: readonly RecordChange[]): Promise<readonly number[]> {
    const current = await existingRecords(this.#db, this.#engine, changes);
    this.#stale.push(...staleNotes(changes, current));
    if (this.#stale.length > 0) return [];
    const plain = changes.map((change) => nextRecord(change, current.get(recordKey(change))));
    const records = await sealedRecords(this.#db, this.#engine, plain, current, this.#author.at);
    const history = chained(records, current, this.#author, this.#newest.seq, this.#newest.hash);
    for (const { type, id, body } of plain) {
      const { state, since } = await this.#stateOf(type);
      this.#states.set(type, { state: nextState(state, id, body), since });
    }
    await insertAll(this.#db, this.#engine, records, changes, history, current);
    this.#newest = history.at(-1) ?? this.#newest;
    this.#written += changes.length;
    this.#loose.push(...(await looseReferences(this.#db, this.#engine, changes, current, this.#inUse)));
    for (const change of changes)
      if (change.retired === true && Number(current.get(recordKey(change))?.retired ?? 0) === 0) this.#leaving.push({ type: change.type, id: change.id });
    for (const { type, id, body } of plain)
      if (moneyTypes.has(type)) this.#money.push({ type, id, before: bodyOf(current.get(recordKey({ type, id }))), after: JSON.parse(body) as RecordBody });
    for (const { type, id, body, retired = false } of changes)
      if (hoursTypes.has(type)) this.#hours.push(hoursChange(type, id, retired ? null : body, !current.has(recordKey({ type, id }))));
    this.#entries.push(...changes.filter(({ type }) => type === "entry"));
    return records.map(({ version }) => version);
  }

  async finish(journal?: JournalEntry): Promise<void> {
    refuseIf(this.#stale, "stale");
    refuseIf(await brokenReferences(this.#db, this.#engine, this.#loose), "input");
    for (const some of inPortions(await followingEntries(this.#db, this.#engine, this.#money.splice(0), this.#author), entryPortion)) await this.write(some);
    await posted(this.#db, this.#engine, this.#entries);
    await holdHours(this.#db, this.#engine, this.#hours.splice(0), this.#author.at);
    refuseIf(await blockedRetirements(this.#db, this.#leaving), "input");
    const { seq, hash } = this.#newest;
    if (this.#written > 0) await this.#db.updateTable("chain_head").set({ seq, hash }).execute();
    for (const [type, state] of this.#states)
      await this.#db
        .insertInto("type_state")
        .values({ type, ...state })
        .onConflict((conflict) => conflict.column("type").doUpdateSet(state))
        .execute();
    if (journal === undefined) return;
    const { id, owner, body } = journal;
    await this.#db
      .insertInto("journal")
      .values({ id, owner, body: JSON.stringify(body), opened: seq, state: "open" })
      .execute();
  }

  async #stateOf(type: string): Promise<TypeState> {
    return this.#states.get(type) ?? (await stateOfType(this.#db, type));
  }
}

/** The newest change after the guard's number of a type that it names. */
async function guardNotes(db: Transaction<RecordTables>, { types, since }: CommitGuard): Promise<readonly Note[]> {
  const newer = await db
    .selectFrom("change")
    .select(["type", "id", "version"])
    .where("seq", ">", since)
    .where("type", "in", [...types])
    .limit(1)
    .execute();
  return newer.map(({ type, id, version }) =>
    note("record.stale", { type, id, expected: Number(version) - 1, actual: Number(version) }, { table: type, field: "version" }),
  );
}

function staleNotes(changes: readonly RecordChange[], current: ReadonlyMap<string, Row<"record">>): readonly Note[] {
  return changes.flatMap(({ type, id, expectedVersion }) => {
    const actual = Number(current.get(recordKey({ type, id }))?.version ?? 0);
    return expectedVersion === undefined || expectedVersion === actual
      ? []
      : [note("record.stale", { type, id, expected: expectedVersion, actual }, { table: type, field: "version" })];
  });
}

function bodyOf(row: Row<"record"> | undefined): RecordBody | null {
  return row === undefined ? null : (JSON.parse(row.body) as RecordBody);
}

function nextRecord({ type, id, body, retired = false }: RecordChange, current: Row<"record"> | undefined): Row<"record"> {
  const version = Number(current?.version ?? 0) + 1;
  return { type, id, version, retired: retired ? 1 : 0, body: JSON.stringify({ ...body, version, retired }), search: searchText(body) };
}

function chained(
  records: readonly Row<"record">[],
  current: ReadonlyMap<string, Row<"record">>,
  author: ChangeAuthor,
  seq: number,
  hash: string,
): readonly Row<"change">[] {
  const via = author.via === undefined ? null : JSON.stringify(author.via);
  const [who, at, reason] = [author.who, author.at, author.reason].map(storableText) as [string, string, string];
  let previous = hash;
  return records.map(({ type, id, version, body }, index) => {
    const content = {
      seq: seq + index + 1,
      type,
      id,
      at,
      who,
      reason,
      version,
      before: current.get(recordKey({ type, id }))?.body ?? null,
      after: body,
      previous,
      via,
    };
    previous = nodeHasher.sha256(changeText(content));
    return { ...content, hash: previous };
  });
}

async function insertAll(
  db: Transaction<RecordTables>,
  engine: RecordEngine,
  records: readonly Row<"record">[],
  changes: readonly RecordChange[],
  history: readonly Row<"change">[],
  current: ReadonlyMap<string, Row<"record">>,
): Promise<void> {
  await insertRows(db, engine, "record", records, (some) =>
    db
      .insertInto("record")
      .values([...some])
      .onConflict((conflict) =>
        conflict.columns(["type", "id"]).doUpdateSet(({ ref }) => ({
          version: ref("excluded.version"),
          retired: ref("excluded.retired"),
          body: ref("excluded.body"),
          search: ref("excluded.search"),
        })),
      ),
  );
  await enterWords(db, engine, changes);
  await insertRows(db, engine, "change", history, (some) => db.insertInto("change").values([...some]));
  for (const [type, ids] of idsByType([...current.values()]))
    for (const portion of inPortions(ids, engine.parameters - 1))
      await db
        .deleteFrom("record_reference")
        .where("type", "=", type)
        .where("id", "in", [...portion])
        .execute();
  const references = changes.flatMap(({ type, id, references: held }) =>
    held.map((reference) => ({ type, id, field: reference.field, target_type: reference.type, target_id: reference.id })),
  );
  await insertRows(db, engine, "record_reference", references, (some) => db.insertInto("record_reference").values([...some]));
}

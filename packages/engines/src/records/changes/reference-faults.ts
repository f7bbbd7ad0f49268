import { isOnlyAbout, type Note, note, type RecordChange, type RecordReference } from "@quoin/core";
import type { Kysely } from "kysely";
import { existingRecords, recordKey, retiredByKey } from "../rows/existing-records.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import type { RecordTables } from "../rows/tables.ts";

type Rows = ReadonlyMap<string, RecordTables["record"]>;

/** A reference that a change made and that leads nowhere yet, or to a retired record: a later change of the same commit may bring its record. */
export interface LooseReference {
  readonly holder: Pick<RecordChange, "type" | "id">;
  readonly reference: RecordReference;
  /** What leaves may name what has left, and what was named before stays named. */
  readonly mayBeRetired: boolean;
}

/** As many records are known to be in use at most; what is not known is asked for. */
const mostKnown = 200_000;

/** Records that were seen to be in use within one transaction: thousands of changes refer to the same few. */
export class RecordsInUse {
  readonly #keys = new Set<string>();

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string): void {
    if (this.#keys.size >= mostKnown) this.#keys.clear();
    this.#keys.add(key);
  }

  /** A record that is written may have been retired. */
  forget(changes: readonly Pick<RecordChange, "type" | "id">[]): void {
    for (const change of changes) this.#keys.delete(recordKey(change));
  }
}

/** The references of changes, which are written already, that lead nowhere or newly to a retired record. */
export async function looseReferences(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  changes: readonly RecordChange[],
  before: Rows,
  inUse: RecordsInUse,
): Promise<readonly LooseReference[]> {
  inUse.forget(changes);
  const asked = changes.flatMap(({ references }) => references.filter((reference) => !inUse.has(recordKey(reference))));
  const targets = await retiredByKey(db, engine, asked);
  for (const [key, isRetired] of targets) if (!isRetired) inUse.add(key);
  return changes.flatMap(({ type, id, references, retired = false }) =>
    references.flatMap((reference): readonly LooseReference[] => {
      const key = recordKey(reference);
      const isRetired = targets.get(key);
      if (isRetired === false || (isRetired === undefined && inUse.has(key))) return [];
      const mayBeRetired = retired || heldBefore(before.get(recordKey({ type, id })), reference.id);
      return isRetired === true && mayBeRetired ? [] : [{ holder: { type, id }, reference, mayBeRetired }];
    }),
  );
}

/**
 * What is wrong with those that still lead nowhere or to a retired record when all changes are written: what was true when it was written stays,
 * nothing new is tied to what is over.
 */
export async function brokenReferences(db: Kysely<RecordTables>, engine: RecordEngine, loose: readonly LooseReference[]): Promise<readonly Note[]> {
  const targets = await existingRecords(
    db,
    engine,
    loose.map(({ reference }) => reference),
  );
  return loose.flatMap(({ holder: { type, id }, reference, mayBeRetired }) => {
    const target = targets.get(recordKey(reference));
    const parameters = { type, id, field: reference.field, target_type: reference.type, target_id: reference.id };
    const at = { table: type, field: reference.field };
    if (target === undefined) return [note("record.broken-reference", parameters, at)];
    return Number(target.retired) === 1 && !mayBeRetired ? [note("record.retired-reference", parameters, at)] : [];
  });
}

/** Whether a record named the id before this change; its body is JSON, in which an id stands in quotes. */
function heldBefore(row: RecordTables["record"] | undefined, id: string): boolean {
  return row?.body.includes(JSON.stringify(id)) ?? false;
}

/** Records that were retired although a current record is built on them, as the store is after the changes. What only speaks about a record, or is attached to it, does not hold it. */
export async function blockedRetirements(db: Kysely<RecordTables>, retired: readonly Pick<RecordChange, "type" | "id">[]): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const { type, id } of retired) {
    const referring = await db
      .selectFrom("record_reference as reference")
      .innerJoin("record", (join) => join.onRef("record.type", "=", "reference.type").onRef("record.id", "=", "reference.id"))
      .select(["reference.type", "reference.id", "reference.field"])
      .where("target_type", "=", type)
      .where("target_id", "=", id)
      .where("record.retired", "=", 0)
      .orderBy("reference.type")
      .orderBy("reference.id")
      .orderBy("reference.field")
      .execute();
    const referrers = referring.filter((each) => !isOnlyAbout(each.type, each.field));
    const [first] = referrers;
    if (first !== undefined)
      notes.push(
        note(
          "record.referred-to",
          { type, id, count: referrers.length, by_type: first.type, by_id: first.id, by_field: first.field },
          { table: type, field: "id" },
        ),
      );
  }
  return notes;
}

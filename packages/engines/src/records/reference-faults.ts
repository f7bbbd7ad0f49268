import { type Note, note, type RecordChange } from "@quoin/core";
import type { Kysely } from "kysely";
import { existingRecords, recordKey } from "./existing-records.ts";
import type { RecordEngine } from "./record-engine.ts";
import type { RecordTables } from "./tables.ts";

type Rows = ReadonlyMap<string, RecordTables["record"]>;

/** Changes of one commit by their records, where any of them refers: records of the same commit count as they are after it. */
export function togetherReferred(changes: readonly RecordChange[]): ReadonlyMap<string, RecordChange> {
  return changes.some(({ references }) => references.length > 0) ? new Map(changes.map((change) => [recordKey(change), change])) : new Map();
}

/**
 * References of the changes that name no record, or a retired one that the record did not refer to before: what was true when it was written stays,
 * nothing new is tied to what is over.
 */
export async function brokenReferences(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  changes: readonly RecordChange[],
  current: Rows,
  together: ReadonlyMap<string, RecordChange>,
): Promise<readonly Note[]> {
  const outside = changes.flatMap(({ references }) => references.filter((reference) => !together.has(recordKey(reference))));
  const found = await existingRecords(db, engine, outside);
  const notes: Note[] = [];
  for (const { type, id, references, retired: leaving = false } of changes) {
    for (const reference of references) {
      const target = recordKey(reference);
      const change = together.get(target);
      const row = found.get(target);
      const parameters = { type, id, field: reference.field, target_type: reference.type, target_id: reference.id };
      const at = { table: type, field: reference.field };
      if (change === undefined && row === undefined) notes.push(note("record.broken-reference", parameters, at));
      else if (!leaving && (change?.retired ?? Number(row?.retired) === 1) && !heldBefore(current.get(recordKey({ type, id })), reference.id))
        notes.push(note("record.retired-reference", parameters, at));
    }
  }
  return notes;
}

/** Whether a record named the id before this change; its body is JSON, in which an id stands in quotes. */
function heldBefore(row: RecordTables["record"] | undefined, id: string): boolean {
  return row?.body.includes(JSON.stringify(id)) ?? false;
}

/** Records that the changes retire although a current record refers to them, as the store is after the changes; those that were retired before are left out. */
export async function blockedRetirements(
  db: Kysely<RecordTables>,
  changes: readonly RecordChange[],
  wereRetired: ReadonlySet<string>,
): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const { type, id, retired = false } of changes) {
    if (!retired || wereRetired.has(recordKey({ type, id }))) continue;
    const referrers = await db
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

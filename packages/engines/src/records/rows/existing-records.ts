import type { Kysely } from "kysely";
import { inPortions } from "./in-portions.ts";
import type { RecordEngine } from "./record-engine.ts";
import { storableText } from "./storable-text.ts";
import type { RecordTables } from "./tables.ts";

/** A record's place in a map. */
export function recordKey({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}\n${id}`;
}

/** The records that exist of those named, by `recordKey`. */
export async function existingRecords(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  named: readonly { readonly type: string; readonly id: string }[],
): Promise<ReadonlyMap<string, RecordTables["record"]>> {
  const found = new Map<string, RecordTables["record"]>();
  for (const [type, ids] of idsByType(named))
    for (const portion of inPortions(ids, engine.parameters - 1))
      for (const row of await db
        .selectFrom("record")
        .selectAll()
        .where("type", "=", type)
        .where("id", "in", [...portion])
        .execute())
        found.set(recordKey(row), row);
  return found;
}

/** Of the records that exist of those named whether they are retired, by `recordKey`: without their bodies, which are read for nothing where only this is asked. */
export async function retiredByKey(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  named: readonly { readonly type: string; readonly id: string }[],
): Promise<ReadonlyMap<string, boolean>> {
  const found = new Map<string, boolean>();
  for (const [type, ids] of idsByType(named))
    for (const portion of inPortions(ids, engine.parameters - 1)) {
      const among = db
        .selectFrom("record")
        .where("type", "=", type)
        .where("id", "in", [...portion]);
      const inUse = await among
        .where("retired", "=", 0)
        .select(({ fn }) => fn.countAll().as("count"))
        .executeTakeFirst();
      // Mostly all are there and in use: one number says so, and costs far less than a row of each.
      if (Number(inUse?.count) === portion.length) for (const id of portion) found.set(recordKey({ type, id }), false);
      else for (const { id, retired } of await among.select(["id", "retired"]).execute()) found.set(recordKey({ type, id }), Number(retired) === 1);
    }
  return found;
}

/** Those of the types of which a record is in use; each is looked up in an index. */
export async function typesInUse(db: Kysely<RecordTables>, types: readonly string[]): Promise<readonly string[]> {
  const held: string[] = [];
  for (const type of types) {
    const one = await db.selectFrom("record").select("type").where("type", "=", storableText(type)).where("retired", "=", 0).limit(1).executeTakeFirst();
    if (one !== undefined) held.push(type);
  }
  return held;
}

/** The ids of each type, each once. */
export function idsByType(named: readonly { readonly type: string; readonly id: string }[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  for (const { type, id } of named) sets.set(type, (sets.get(type) ?? new Set()).add(id));
  return new Map([...sets].map(([type, ids]) => [type, [...ids]]));
}

import type { Kysely } from "kysely";
import { inPortions } from "./in-portions.ts";
import type { RecordEngine } from "./record-engine.ts";
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
  const idsByType = new Map<string, Set<string>>();
  for (const { type, id } of named) idsByType.set(type, (idsByType.get(type) ?? new Set()).add(id));
  for (const [type, ids] of idsByType)
    for (const portion of inPortions([...ids], Math.min(5_000, engine.parameters)))
      for (const row of await db
        .selectFrom("record")
        .selectAll()
        .where("type", "=", type)
        .where("id", "in", [...portion])
        .execute())
        found.set(recordKey(row), row);
  return found;
}

import { entityOf, type Note, note, recordReferences } from "@quoin/core";
import type { Kysely, Selectable } from "kysely";
import { nodeHasher } from "../system/node-hasher.ts";
import { recordKey } from "./existing-records.ts";
import type { ExpectedRecord } from "./history-problems.ts";
import { searchText } from "./stored-rows.ts";
import type { RecordTables } from "./tables.ts";

type RecordRow = Selectable<RecordTables["record"]>;
type ReferenceRow = Selectable<RecordTables["record_reference"]>;

/** Records that are not what the history says, that it does not know, or that it knows and the register lacks; and references that are not those of the bodies or lead nowhere. */
export async function recordProblems(db: Kysely<RecordTables>, expected: ReadonlyMap<string, ExpectedRecord>): Promise<readonly Note[]> {
  const references = await referencesByHolder(db);
  const present = new Set<string>();
  const changed: Note[] = [];
  const dangling: Note[] = [];
  const records = await db.selectFrom("record").selectAll().orderBy("type").orderBy("id").execute();
  for (const row of records) present.add(recordKey(row));
  for (const row of records) {
    const held = references.get(recordKey(row)) ?? [];
    if (!fits(row, held, expected.get(recordKey(row)))) changed.push(note("register.changed-record", about(row), { table: row.type, field: row.id }));
    for (const { field, target_type, target_id } of held)
      if (!present.has(recordKey({ type: target_type, id: target_id })))
        dangling.push(note("register.dangling-reference", { ...about(row), field, target_type, target_id }, { table: row.type, field }));
  }
  const missing = [...expected.values()].filter((record) => !present.has(recordKey(record)));
  return [...changed, ...missing.map((record) => note("register.missing-record", about(record), { table: record.type, field: record.id })), ...dangling];
}

function about({ type, id }: { readonly type: string; readonly id: string }): { type: string; id: string } {
  return { type, id };
}

async function referencesByHolder(db: Kysely<RecordTables>): Promise<ReadonlyMap<string, readonly ReferenceRow[]>> {
  const byHolder = new Map<string, ReferenceRow[]>();
  for (const row of await db.selectFrom("record_reference").selectAll().orderBy("type").orderBy("id").orderBy("field").execute()) {
    const held = byHolder.get(recordKey(row));
    if (held === undefined) byHolder.set(recordKey(row), [row]);
    else held.push(row);
  }
  return byHolder;
}

/** Whether a stored record, down to what is derived from its body, is the one that the history ends in. */
function fits(row: RecordRow, held: readonly ReferenceRow[], expected: ExpectedRecord | undefined): boolean {
  if (expected === undefined || Number(row.version) !== expected.version || nodeHasher.sha256(row.body) !== expected.bodyHash) return false;
  const body = JSON.parse(row.body) as Readonly<Record<string, unknown>>;
  if (body["retired"] !== (Number(row.retired) === 1) || body["version"] !== expected.version || searchText(body) !== row.search) return false;
  const entity = entityOf(row.type);
  if (entity === undefined) return false;
  const derived = recordReferences(entity, body).map(({ field, type, id }) => `${field}\n${type}\n${id}`);
  const stored = held.map(({ field, target_type, target_id }) => `${field}\n${target_type}\n${target_id}`);
  return derived.length === stored.length && new Set([...derived, ...stored]).size === derived.length;
}

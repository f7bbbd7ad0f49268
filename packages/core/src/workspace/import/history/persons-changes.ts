import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { ChangeRow } from "../../../register/record-store.ts";
import { importsInOrder } from "./former-files.ts";

/** A record that a person has worked on, and the fields that they changed. */
export interface PersonsChange {
  readonly type: string;
  readonly id: string;
  readonly fields: readonly string[];
}

/** Changes that are read at a time. */
const portion = 1_000;

/** Types of record that are no matter of an import: the history of other things, which no import makes. */
const ownAffairs = new Set(["table-import", "setting-change", "account-change", "dataset", "comment", "document"]);

/**
 * Records that people have changed since an import. What tables did is known by the moment: an import and all records that follow it are written at once, by one person for one reason; a
 * derivation says its name. Cost: the changes since.
 */
export async function personsChanges({ records }: Pick<WorkspacePorts, "records">, importId: string): Promise<readonly PersonsChange[]> {
  const [made] = await records.history("table-import", importId);
  if (made === undefined) return [];
  const own = new Set<string>();
  for (const { id } of await importsInOrder(records)) for (const row of await records.history("table-import", id)) own.add(momentOf(row));
  // Other roles, or another tree of places, change what tables say of records; nobody has worked on these by hand.
  for (const { id } of await records.list("setting-change", { retired: true }))
    for (const row of await records.history("setting-change", id)) own.add(momentOf(row));
  const found = new Map<string, { type: string; id: string; fields: Set<string> }>();
  for (let after = made.seq; ; ) {
    const rows = await records.changes({ after, limit: portion });
    for (const row of rows) {
      if (ownAffairs.has(row.type) || own.has(momentOf(row)) || row.reason.startsWith("derivation of ")) continue;
      const key = `${row.type} ${row.id}`;
      const held = found.get(key) ?? { type: row.type, id: row.id, fields: new Set<string>() };
      found.set(key, held);
      for (const name of changedFields(row)) held.fields.add(name);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < portion) break;
    after = last.seq;
  }
  return [...found.values()].map(({ type, id, fields }) => ({ type, id, fields: [...fields] }));
}

/** Those of the records that an import wrote: what people entered beside it is no matter of its undoing. */
export async function amongWritten(
  { records }: Pick<WorkspacePorts, "records">,
  importId: string,
  changed: readonly PersonsChange[],
): Promise<readonly PersonsChange[]> {
  const [made] = await records.history("table-import", importId);
  if (made === undefined) return [];
  const moment = momentOf(made);
  const written: PersonsChange[] = [];
  for (const each of changed) if ((await records.history(each.type, each.id)).some((row) => momentOf(row) === moment)) written.push(each);
  return written;
}

function momentOf({ at, who, reason }: ChangeRow): string {
  return JSON.stringify([at, who, reason]);
}

function changedFields({ before, after }: ChangeRow): readonly string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  return [...names].filter((name) => name !== "version" && JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after[name] ?? null));
}

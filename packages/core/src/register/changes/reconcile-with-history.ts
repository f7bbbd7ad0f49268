import type { Outcome } from "../../contract/outcome.ts";
import type { RecordStore } from "../record-store.ts";
import { type ReconcileInput, type Reconciliation, reconcileRecords } from "./reconcile-records.ts";
import { type SaidByTables, saidByTables } from "./said-by-tables.ts";
import type { TableRecord } from "./table-record.ts";

/** What `reconcileRecords` tells where the register holds something else than the tables said before. */
const differing: ReadonlySet<string> = new Set(["import.changed-by-person", "import.retired-by-person"]);

/**
 * `reconcileRecords`, where the history says whether a person made the difference. What tables alone have written is changed as they say now, also where they wrote it in another
 * role or under other settings; what an example brought along as its own word stays, without a word; only what a person changed is told as such.
 */
export async function reconcileWithHistory(records: Pick<RecordStore, "changes" | "history">, input: ReconcileInput): Promise<Outcome<Reconciliation>> {
  const first = reconcileRecords(input);
  const doubted = new Map(
    first.notes
      .filter(({ code }) => differing.has(code))
      .map(({ parameters: { type, id } }) => [`${type} ${id}`, { type: String(type), id: String(id) }] as const),
  );
  if (doubted.size === 0) return first;
  const history = await saidByTables(records, [...doubted.values()]);
  const before = new Map(input.before.map((record) => [`${record.type} ${record.id}`, record]));
  for (const [key, place] of doubted) {
    const known = history.get(key);
    if (known !== undefined) before.set(key, withSaid(before.get(key) ?? { ...place, fields: {} }, known));
  }
  return reconcileRecords({
    ...input,
    before: [...before.values()],
    unsaid: new Set([...history].flatMap(([key, { byPerson }]) => (byPerson ? [] : [key]))),
    retiredByTables: new Set([...history].flatMap(([key, { retiredByTables }]) => (retiredByTables ? [key] : []))),
  });
}

/** What the tables said before, with what the history shows that they wrote. */
export function withSaid(record: TableRecord, { fields, labels }: SaidByTables): TableRecord {
  const before = record.fields["labels"] as Readonly<Record<string, unknown>> | undefined;
  return { ...record, fields: { ...record.fields, ...fields, labels: { ...before, ...labels } } };
}

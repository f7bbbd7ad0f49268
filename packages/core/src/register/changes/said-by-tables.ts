import type { ChangeRow, RecordStore } from "../record-store.ts";
import { isReasonOfExample } from "./own-reasons.ts";

/** Types of record that stand in every step that takes over tables, or changes what they mean: what else the step wrote, tables said. */
const marks = ["dataset", "table-import", "setting-change"];

/** What the history tells of a record that tables speak of. */
export interface SaidByTables {
  /** The fields that tables were the last to write, as they wrote them; labels by language. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly labels: Readonly<Record<string, unknown>>;
  /** Whether a person has ever changed it. */
  readonly byPerson: boolean;
  /** Whether it is retired because its key went, and nobody has touched it since. */
  readonly retiredByTables: boolean;
  /** Whether an example brought it along. */
  readonly ofExample: boolean;
}

type Writer = "example" | "tables" | "person";

/** Who wrote what, so that what people did is told from what tables said. Cost: the steps that took over tables, and the history of the records asked about. */
export async function saidByTables(
  records: Pick<RecordStore, "changes" | "history">,
  asked: readonly { readonly type: string; readonly id: string }[],
): Promise<ReadonlyMap<string, SaidByTables>> {
  const steps = new Set<string>();
  for (const type of marks) for (const row of await records.changes({ type })) steps.add(stepOf(row));
  const found = new Map<string, SaidByTables>();
  for (const { type, id } of asked) {
    const rows = await records.history(type, id);
    const writers = rows.map((row): Writer => (isReasonOfExample(row.reason) ? "example" : steps.has(stepOf(row)) ? "tables" : "person"));
    const last = rows.at(-1);
    found.set(`${type} ${id}`, {
      fields: lastWrittenByTables(rows, writers, ({ labels: _, id: _id, version: _version, retired: _retired, ...fields }) => fields),
      labels: lastWrittenByTables(rows, writers, ({ labels }) => labels),
      byPerson: writers.includes("person"),
      retiredByTables: last?.after.retired === true && writers.at(-1) === "tables",
      ofExample: writers.includes("example"),
    });
  }
  return found;
}

/** Changes of one step share the moment, the name and the reason. */
function stepOf({ at, who, reason }: ChangeRow): string {
  return JSON.stringify([at, who, reason]);
}

/** The parts of a record whose last change was made by tables. */
function lastWrittenByTables(
  rows: readonly ChangeRow[],
  writers: readonly Writer[],
  partsOf: (body: ChangeRow["after"]) => Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const written = new Map<string, { readonly by: Writer | undefined; readonly value: unknown }>();
  rows.forEach(({ after }, at) => {
    for (const [name, value] of Object.entries(partsOf(after))) {
      const before = written.get(name);
      if (before === undefined || JSON.stringify(before.value) !== JSON.stringify(value)) written.set(name, { by: writers[at], value });
    }
  });
  return Object.fromEntries([...written].flatMap(([name, { by, value }]) => (by === "tables" ? [[name, value]] : [])));
}

import type { EvidenceEngine, EvidenceValue } from "../evidence-engine.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { rowsOf } from "./joined-tables.ts";

/** The column in which a table marks rows that were made up. */
export const inventedColumn = "synthetic";
/** What a cell of it says, in lower case. */
export const inventedMarks: readonly string[] = ["1", "true", "yes", "是"];
const marks: ReadonlySet<string> = new Set(inventedMarks);

/** Whether a cell of the column `synthetic` says that its row is invented. */
export function isInventedMark(value: EvidenceValue | undefined): boolean {
  return marks.has(String(value ?? "").toLowerCase());
}

/**
 * The rows of a table, or of several read as one, that are marked as invented (1 = the first under the header); none where the table has no such column.
 *
 *   await inventedRows(evidenceInMemory({ firms: { csv: "id,synthetic\na,\nb,1\n" } }), "firms")  // Set { 2 }
 */
export async function inventedRows(evidence: EvidenceEngine, table: string): Promise<ReadonlySet<number>> {
  try {
    const rows = await rowsOf(evidence, table, [inventedColumn]);
    return new Set(rows.flatMap(({ row, values }) => (isInventedMark(values[inventedColumn]) ? [row] : [])));
  } catch (cause) {
    // The engine tells of a column that is not there by this fault alone.
    if (cause instanceof EvidenceFault && cause.notes.every(({ code }) => code === "evidence.unknown-column")) return new Set();
    throw cause;
  }
}

/** How the source of what was made up is called. */
const inventedSource = "虚构 / Invented";

/** Whether a table is made up as a whole: every source that it names says so. */
export function isInventedTable({ sources }: { readonly sources: readonly { readonly title: string }[] }): boolean {
  return sources.length > 0 && sources.every(({ title }) => title === inventedSource);
}

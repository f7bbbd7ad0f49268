import { elementAt } from "../../../contract/assert-present.ts";
import { ListedFaults } from "../../../evidence/files/listed-faults.ts";
import type { Note } from "../../../language/note.ts";
import type { FilePlace } from "../layout/file-place.ts";
import { columnNamed, type ImportTable } from "../table/import-table.ts";

/** Rows whose key is empty or stands in an earlier row. */
export function checkKey(table: ImportTable, key: readonly string[], at: FilePlace): Note[] {
  const columns = key.map((name) => columnNamed(table, name)).filter((column) => column !== undefined);
  const [first] = columns;
  if (first === undefined) return [];
  const faults = new ListedFaults();
  const seen = new Map<string, number>();
  table.rows.forEach((row, index) => {
    const parts = columns.map(({ cells }) => elementAt(cells, index));
    const blank = parts.indexOf("");
    if (blank >= 0) {
      faults.add("table.missing-key", { column: columns[blank]?.name ?? "" }, at(row, columns[blank]));
      return;
    }
    const text = parts.length === 1 ? elementAt(parts, 0) : JSON.stringify(parts);
    const before = seen.get(text);
    if (before === undefined) seen.set(text, row);
    else faults.add("import.duplicate-key", { key: parts.join(", "), first: before }, at(row, first));
  });
  return faults.notes();
}

import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { nearestName } from "../../evidence/nearest-name.ts";
import type { RawColumn } from "../../evidence/raw-column.ts";
import type { RawTable } from "../../evidence/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import type { Mapping } from "../../workspace/import/mapping.ts";
import type { ApplicationColumn } from "./application-columns.ts";

/** A column of the file with the one of the application that it fills; `place` counts from 1. */
export interface FilledColumn {
  readonly column: ApplicationColumn;
  readonly cells: RawColumn;
  readonly place: number;
}

/** The columns of a file by their headers: a column's name or its label in either language, after the mapping has renamed them; one mapped to null is left out. */
export function filledColumns(
  table: RawTable,
  columns: readonly ApplicationColumn[],
  { columns: renamed }: Pick<Mapping, "columns">,
): Outcome<readonly FilledColumn[]> {
  const byHeader = new Map(columns.flatMap((column) => [column.name, column.label.en, column.label.zh].map((header) => [header, column] as const)));
  const notes: Note[] = [];
  const filled: FilledColumn[] = [];
  table.columns.forEach((cells, at) => {
    const mapped = Object.hasOwn(renamed, cells.name) ? renamed[cells.name] : (renamed[`#${at + 1}`] ?? cells.name);
    if (mapped === null || mapped === undefined) return;
    const header = typeof mapped === "string" ? mapped : (mapped.name ?? cells.name);
    const place = { file: table.file, line: table.headerLine, column: at + 1 };
    const column = byHeader.get(header);
    if (column === undefined) {
      const near = nearestName(header, [...byHeader.keys()]);
      const words = near === null ? { suggestion: "", suggestion_zh: "" } : { suggestion: `Did you mean '${near}'?`, suggestion_zh: `是否指“${near}”?` };
      notes.push(note("application.unknown-column", { column: header, ...words }, place));
    } else if (filled.some((each) => each.column === column)) notes.push(note("application.repeated-column", { field: column.name }, place));
    else filled.push({ column, cells, place: at + 1 });
  });
  return notes.length > 0 ? fault(notes) : success(filled);
}

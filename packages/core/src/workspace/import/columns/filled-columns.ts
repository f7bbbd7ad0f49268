import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { RawColumn } from "../../../evidence/cells/raw-column.ts";
import type { RawTable } from "../../../evidence/files/table-reader.ts";
import { nearestName } from "../../../language/nearest-name.ts";
import { type Note, note } from "../../../language/note.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Mapping } from "../table/mapping.ts";

/** A column that a table of records may have. */
export interface FormColumn {
  readonly name: string;
  readonly label: LocalText;
}

/** A column of the file with the one that it fills; `place` counts from 1. */
export interface FilledColumn<C extends FormColumn> {
  readonly column: C;
  readonly cells: RawColumn;
  readonly place: number;
}

/** The columns of a file by their headers: a column's name or its label in either language, after the mapping has renamed them; one mapped to null is left out. */
export function filledColumns<C extends FormColumn>(
  table: RawTable,
  columns: readonly C[],
  { columns: renamed }: Pick<Mapping, "columns">,
): Outcome<readonly FilledColumn<C>[]> {
  const byHeader = headers(columns);
  const notes: Note[] = [];
  const filled: FilledColumn<C>[] = [];
  table.columns.forEach((cells, at) => {
    const mapped = Object.hasOwn(renamed, cells.name) ? renamed[cells.name] : (renamed[`#${at + 1}`] ?? cells.name);
    if (mapped === null || mapped === undefined) return;
    const header = typeof mapped === "string" ? mapped : (mapped.name ?? cells.name);
    const place = { file: table.file, line: table.headerLine, column: at + 1 };
    const column = byHeader.get(header);
    if (column === undefined) {
      const near = nearestName(header, [...byHeader.keys()]);
      const words = near === null ? { suggestion: "", suggestion_zh: "" } : { suggestion: `Did you mean '${near}'?`, suggestion_zh: `是否指“${near}”?` };
      notes.push(note("record.unknown-column", { column: header, ...words }, place));
    } else if (filled.some((each) => each.column === column)) notes.push(note("record.repeated-column", { field: column.name }, place));
    else filled.push({ column, cells, place: at + 1 });
  });
  return notes.length > 0 ? fault(notes) : success(filled);
}

/** Names go before labels; a label that two columns bear names neither. */
function headers<C extends FormColumn>(columns: readonly C[]): ReadonlyMap<string, C> {
  const labelled = new Map<string, C | null>();
  for (const column of columns) for (const label of new Set([column.label.en, column.label.zh])) labelled.set(label, labelled.has(label) ? null : column);
  const single = [...labelled].filter((entry): entry is [string, C] => entry[1] !== null);
  return new Map([...single, ...columns.map((column) => [column.name, column] as const)]);
}

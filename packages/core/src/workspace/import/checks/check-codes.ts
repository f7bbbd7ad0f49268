import { elementAt } from "../../../contract/assert-present.ts";
import { ListedFaults } from "../../../evidence/files/listed-faults.ts";
import type { Note, NoteParameters } from "../../../language/note.ts";
import { lookAlike } from "../cells/look-alikes.ts";
import type { FilePlace } from "../layout/file-place.ts";
import { columnNamed, type ImportTable } from "../table/import-table.ts";

/** Codes of one kind that the workspace knows. */
export interface KnownCodes {
  readonly column: string;
  /** Table and column that hold them. */
  readonly table: string;
  readonly key: string;
  readonly codes: ReadonlySet<string>;
  /** True where the table's schema says that the column refers to them; else the column only bears the name of their key. */
  readonly declared: boolean;
}

/** True where the column is of this kind of codes: its schema says so, or it bears the name and at least half of its codes are known. */
export function refersTo(cells: readonly string[], { codes, declared }: KnownCodes): boolean {
  const distinct = new Set(cells.filter((cell) => cell !== ""));
  return declared || [...distinct].filter((code) => codes.has(code)).length * 2 >= distinct.size;
}

/** Codes that the table which a column refers to does not know, each once. */
export function checkCodes(table: ImportTable, known: readonly KnownCodes[], at: FilePlace): Note[] {
  const faults = new ListedFaults();
  for (const kind of known) {
    const column = columnNamed(table, kind.column);
    if (column === undefined || !refersTo(column.cells, kind)) continue;
    const seen = new Set<string>();
    column.cells.forEach((code, index) => {
      if (code === "" || kind.codes.has(code) || seen.has(code)) return;
      seen.add(code);
      faults.add(
        "import.unknown-code",
        { code, column: kind.column, register: kind.table, ...suggestionFor(code, kind) },
        at(elementAt(table.rows, index), column),
      );
    });
  }
  return faults.notes();
}

function suggestionFor(code: string, { table, codes }: KnownCodes): NoteParameters {
  const near = lookAlike(code, codes);
  if (near !== null) return { suggestion: `Did you mean ${near}?`, suggestion_zh: `是否指 ${near}？` };
  return { suggestion: `Correct the code, or add it to ${table} first.`, suggestion_zh: `请更正代码，或先将其加入 ${table}。` };
}

import { type Note, type NoteParameters, note } from "../../note.ts";
import { ListedFaults } from "../listed-faults.ts";
import type { FilePlace } from "./file-place.ts";
import { columnNamed, type ImportTable } from "./import-table.ts";
import { lookAlike } from "./look-alikes.ts";

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

/**
 * Codes that no table of the workspace knows. Where only the name says that a column is of this kind, at least half of its codes must be known:
 * else it is another classification under the same name, with one warning.
 */
export function checkCodes(table: ImportTable, known: readonly KnownCodes[], at: FilePlace): Note[] {
  const faults = new ListedFaults();
  const warnings: Note[] = [];
  for (const { column: name, table: register, codes, declared } of known) {
    const column = columnNamed(table, name);
    if (column === undefined) continue;
    const unknown = new Map<string, number>();
    const distinct = new Set(column.cells.filter((cell) => cell !== ""));
    column.cells.forEach((cell, index) => {
      if (cell !== "" && !codes.has(cell) && !unknown.has(cell)) unknown.set(cell, index);
    });
    if (!declared && unknown.size * 2 > distinct.size) {
      const [code, index] = [...unknown][0] as [string, number];
      warnings.push(note("import.other-codes", { column: name, register, count: unknown.size, code }, at(table.rows[index] as number, column)));
      continue;
    }
    for (const [code, index] of unknown) {
      const near = lookAlike(code, codes);
      const parameters: NoteParameters = {
        code,
        column: name,
        register,
        suggestion: near === null ? `Correct the code, or add it to ${register} first.` : `Did you mean ${near}?`,
        suggestion_zh: near === null ? `请更正代码，或先将其加入 ${register}。` : `是否指 ${near}？`,
      };
      faults.add("import.unknown-code", parameters, at(table.rows[index] as number, column));
    }
  }
  return [...faults.notes(), ...warnings];
}

import { elementAt } from "../../../contract/assert-present.ts";
import { type Note, note } from "../../../language/note.ts";
import { totalKind } from "../cells/total-words.ts";
import { holdsYears } from "../columns/year-heading.ts";
import type { FilePlace } from "../layout/file-place.ts";
import { type ImportColumn, type ImportTable, keptRows } from "../table/import-table.ts";
import type { Mapping } from "../table/mapping.ts";
import { type KeyRows, totalsThatAddUp } from "./total-parts.ts";

/** A row that adds up others. */
export interface TotalRow {
  /** Row in the file, 1 = first. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly kind: string;
}

/** The table without its totals, and which rows they were. */
export interface WithoutTotals {
  readonly table: ImportTable;
  readonly totals: readonly TotalRow[];
  readonly warnings: readonly Note[];
}

/**
 * Sets aside a row whose key is a total word, in a column that also holds other values, where the row equals the sum of its parts within the file's rounding;
 * and every row whose key the mapping names. Any other row with such a word is kept, with a warning: `World` and `Domestic` are real keys elsewhere.
 */
export function setAsideTotals(table: ImportTable, mapping: Mapping["totals"], at: FilePlace, root: string | null = null): WithoutTotals {
  const words = new Set(typeof mapping === "object" ? mapping.words : []);
  const keep = mapping === "keep" || (typeof mapping === "object" && mapping.rule === "keep");
  const isNational = root !== null && (mapping === "national" || (typeof mapping === "object" && mapping.rule === "national"));
  const national = new Map<string, Set<number>>();
  const totals: TotalRow[] = [];
  const warnings: Note[] = [];
  const aside = new Set<number>();
  for (const column of table.columns) {
    if (column.type !== "text") continue;
    const kinds = column.cells.map((cell) => (words.has(cell) ? "named" : keep ? null : totalKind(cell)));
    if (!kinds.some((kind) => kind !== null)) continue;
    const others = column.cells.some((cell, index) => cell !== "" && kinds[index] === null);
    const addsUp = totalsThatAddUp(keyRows(table, column, kinds));
    kinds.forEach((kind, index) => {
      if (kind === null || aside.has(index)) return;
      const value = elementAt(column.cells, index);
      const row = elementAt(table.rows, index);
      if (isNational && others && (kind === "total" || kind === "named") && addsUp(index)) {
        national.set(column.name, (national.get(column.name) ?? new Set()).add(index));
        totals.push({ row, column: column.name, value, kind: "national" });
      } else if (kind === "named" || (others && addsUp(index))) {
        aside.add(index);
        totals.push({ row, column: column.name, value, kind: kind === "named" ? (totalKind(value) ?? "total") : kind });
      } else if (others) warnings.push(note("import.total-kept", { value, column: column.name }, at(row, column)));
    });
  }
  totals.sort((a, b) => a.row - b.row);
  const named = [...national].reduce<ImportTable>((kept, [name, rows]) => withWhole(kept, name, rows, root ?? ""), table);
  return { table: keptRows(named, (index) => !aside.has(index)), totals, warnings };
}

/** The table whose totals bear the code of the place that holds all others. */
function withWhole(table: ImportTable, name: string, rows: ReadonlySet<number>, root: string): ImportTable {
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.name === name ? { ...column, cells: column.cells.map((cell, index) => (rows.has(index) ? root : cell)) } : column,
    ),
  };
}

function keyRows(table: ImportTable, key: ImportColumn, kinds: readonly (string | null)[]): KeyRows {
  const isYear = (column: ImportColumn): boolean => column.type === "number" && holdsYears(column);
  const others = table.columns.filter((column) => column !== key);
  return {
    kinds,
    groups: others.filter((column) => column.type !== "number" || isYear(column)).map(({ cells }) => cells),
    values: others.filter((column) => column.type === "number" && !isYear(column)).map(({ cells }) => cells),
  };
}

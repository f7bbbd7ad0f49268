import { elementAt } from "../../../contract/assert-present.ts";
import type { Note } from "../../../language/note.ts";
import { unknownColumn } from "../columns/rename-columns.ts";
import { isYearText } from "../layout/row-facts.ts";
import { columnNamed, type ImportTable } from "../table/import-table.ts";
import type { PlacedMapping } from "../table/mapping.ts";

/** A table whose cells of several are rows of one each. */
export interface PartedRows {
  readonly table: ImportTable;
  readonly faults: readonly Note[];
}

/**
 * Makes a row of each part of the cells that `split` of the mapping names: `Aço Verde / USP / UFMG` is three rows. Texts and years stand in all of them; a number only in the first, since it would be counted
 * several times.
 */
export function splitRows(table: ImportTable, { mapping, at }: PlacedMapping): PartedRows {
  const asked = Object.entries(mapping.split);
  const faults = asked.flatMap(([name]) => (columnNamed(table, name) === undefined ? [unknownColumn(name, table.columns, at(["split", name]))] : []));
  if (asked.length === 0 || faults.length > 0) return { table, faults };
  let parted = table;
  for (const [name, sign] of asked) parted = partedBy(parted, name, sign.trim() === "" ? sign : sign.trim());
  return { table: parted, faults };
}

function partedBy(table: ImportTable, name: string, sign: string): ImportTable {
  const cells = columnNamed(table, name)?.cells ?? [];
  const parts = cells.map((cell) => {
    const found = [...new Set(cell.split(sign).map((part) => part.trim()))].filter((part) => part !== "");
    return found.length === 0 ? [""] : found;
  });
  const origins = parts.flatMap((each, row) => each.map((_, part) => ({ row, part })));
  return {
    rows: origins.map(({ row }) => elementAt(table.rows, row)),
    columns: table.columns.map((column) => {
      const repeats = column.type !== "number" || column.cells.every((cell) => cell === "" || isYearText(cell));
      return {
        ...column,
        cells: origins.map(({ row, part }) => {
          if (column.name === name) return elementAt(elementAt(parts, row), part);
          return part === 0 || repeats ? elementAt(column.cells, row) : "";
        }),
      };
    }),
  };
}

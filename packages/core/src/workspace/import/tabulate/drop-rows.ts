import { elementAt } from "../../../contract/assert-present.ts";
import type { Note } from "../../../language/note.ts";
import { unknownColumn } from "../columns/rename-columns.ts";
import { columnNamed, type ImportTable, keptRows } from "../table/import-table.ts";
import type { PlacedMapping } from "../table/mapping.ts";

/** Leaves out the rows that the mapping drops: those that hold one of the texts in the column. A column that is not here is a fault unless another step has it. */
export function dropRows(
  table: ImportTable,
  { mapping, at }: PlacedMapping,
  elsewhere: (name: string) => boolean,
): { readonly table: ImportTable; readonly faults: readonly Note[] } {
  const faults: Note[] = [];
  let kept = table;
  for (const [name, texts] of Object.entries(mapping.drop)) {
    const column = columnNamed(kept, name);
    if (column === undefined) {
      if (!elsewhere(name)) faults.push(unknownColumn(name, table.columns, at(["drop", name])));
      continue;
    }
    const dropped = new Set(texts);
    const cells = column.cells;
    kept = keptRows(kept, (index) => !dropped.has(elementAt(cells, index)));
  }
  return { table: kept, faults };
}

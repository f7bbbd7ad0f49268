import { elementAt } from "../../../contract/assert-present.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { type Note, note } from "../../../language/note.ts";
import type { FilePlace } from "../layout/file-place.ts";
import type { ImportTable } from "../table/import-table.ts";

/** Which rows stand for the whole nation, as the table's description will say. */
export interface NationalRows {
  readonly national: DataResource["national"];
  readonly notes: readonly Note[];
}

/**
 * A column of region codes that holds the nation beside its parts, in a table of numbers. In a new table those rows are marked, so that no sum takes them
 * with the parts; in a table keyed by regions that knew none they are a fault, since whatever sums it does not expect them.
 */
export function nationalRows(table: ImportTable, nations: readonly string[], existing: DataResource | undefined, at: FilePlace): NationalRows {
  if (existing?.national !== undefined) return { national: existing.national, notes: [] };
  if (!table.columns.some(({ type }) => type === "number")) return { national: undefined, notes: [] };
  const key = existing === undefined ? null : [existing.schema.primaryKey ?? []].flat();
  for (const column of table.columns) {
    if (column.type !== "text" || (key !== null && !key.includes(column.name))) continue;
    const held = nations.filter((nation) => column.cells.includes(nation));
    if (held.length === 0 || !column.cells.some((cell) => cell !== "" && !held.includes(cell))) continue;
    const first = at(elementAt(table.rows, column.cells.indexOf(elementAt(held, 0))), column);
    const parameters = { value: held.join(", "), column: column.name, table: existing?.name ?? "" };
    if (existing !== undefined) return { national: undefined, notes: [note("import.national-in-sum", parameters, first)] };
    return { national: { column: column.name, values: held }, notes: [note("import.national-row", parameters, first)] };
  }
  return { national: undefined, notes: [] };
}

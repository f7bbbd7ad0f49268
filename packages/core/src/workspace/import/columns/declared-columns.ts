import { type Note, note } from "../../../language/note.ts";
import type { Crosswalk } from "../codes/crosswalk.ts";
import { recodedTable } from "../codes/recoded-table.ts";
import { columnNamed, type ImportColumn, type ImportTable } from "../table/import-table.ts";
import type { PlacedMapping } from "../table/mapping.ts";
import { unknownColumn } from "./rename-columns.ts";

/** A table with what the mapping says of its columns, and what is wrong with that. */
export interface DeclaredColumns {
  readonly table: ImportTable;
  readonly faults: readonly Note[];
  readonly warnings: readonly Note[];
}

/**
 * What the mapping says of columns beyond their names: one value for every row (`constants`), the unit of the numbers (`units`), codes of another version (`recode`).
 */
export function declaredColumns(table: ImportTable, { mapping, at }: PlacedMapping, crosswalks: ReadonlyMap<string, Crosswalk>): DeclaredColumns {
  const faults: Note[] = [];
  const warnings: Note[] = [];
  let columns = [...table.columns];
  let { rows } = table;
  const wanted = (name: string, path: readonly PropertyKey[]): ImportColumn | undefined => {
    const column = columns.find((each) => each.name === name);
    if (column === undefined) faults.push(unknownColumn(name, columns, at(path)));
    return column;
  };
  for (const [name, value] of Object.entries(mapping.constants)) {
    if (columnNamed(table, name) !== undefined) {
      faults.push(note("mapping.name-twice", { name }, at(["constants", name])));
      continue;
    }
    const type = typeof value === "number" ? "number" : "text";
    columns.push({ source: "", name, place: 0, type, cells: table.rows.map(() => String(value)) });
  }
  for (const [name, unit] of Object.entries(mapping.units)) {
    const column = wanted(name, ["units", name]);
    if (column !== undefined) columns = columns.map((each) => (each === column ? { ...each, unit } : each));
  }
  for (const name of Object.keys(mapping.recode)) {
    const column = wanted(name, ["recode", name]);
    const crosswalk = crosswalks.get(name);
    if (column === undefined || crosswalk === undefined) continue;
    for (const [index, quantity] of crosswalk.quantities.entries()) wanted(quantity, ["recode", name, "quantities", index]);
    const recoded = recodedTable({ columns, rows }, { column: name, crosswalk, key: mapping.key, at: at(["recode", name]) });
    faults.push(...recoded.faults);
    warnings.push(...recoded.warnings);
    ({ columns, rows } = { columns: [...recoded.table.columns], rows: recoded.table.rows });
  }
  for (const [kind, name] of Object.entries(mapping.blocks)) if (name !== null) wanted(name, ["blocks", kind]);
  for (const [index, name] of mapping.key.entries()) wanted(name, ["key", index]);
  for (const name of Object.keys(mapping.references)) wanted(name, ["references", name]);
  return { table: { rows, columns }, faults, warnings };
}

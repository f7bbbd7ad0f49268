import type { ImportTable } from "../table/import-table.ts";
import type { Mapping } from "../table/mapping.ts";

/** The table with the code of the place that is meant wherever a name stands that several places bear, as the mapping says (`places: {Município: {Santa Cruz: RN-01}}`). */
export function answeredPlaces(table: ImportTable, places: Mapping["places"]): ImportTable {
  if (Object.keys(places).length === 0) return table;
  const columns = table.columns.map((column) => {
    const meant = new Map(Object.entries(places[column.name] ?? {}));
    return meant.size === 0 ? column : { ...column, cells: column.cells.map((cell) => meant.get(cell) ?? cell) };
  });
  return { ...table, columns };
}

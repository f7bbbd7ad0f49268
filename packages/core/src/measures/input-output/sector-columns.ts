import type { TableColumn } from "../../contract/column-table.ts";
import type { OutputFile } from "../../contract/fields.ts";
import { PrintedTable } from "./printed-table.ts";
import type { NamedWorld } from "./read-world-table.ts";

/** The names of a table's sectors. */
export type NamedSectors = Pick<NamedWorld, "countries" | "industries">;
export type Columns = readonly (readonly [name: string, column: TableColumn])[];

/** A table as a file of a run. */
export function file(name: string, columns: Columns): OutputFile {
  return {
    name: `${name}.csv`,
    parts: [
      new PrintedTable(
        columns.map(([column]) => column),
        columns.map(([, cells]) => cells),
      ),
    ],
  };
}

/** Names that repeat: the place of row k is `place(k)`. */
export function names(texts: readonly string[], rows: number, place: (row: number) => number): TableColumn {
  return { texts, codes: Int32Array.from({ length: rows }, (_, row) => place(row)) };
}

/** Country and industry of some sectors, of all where none are named. */
export function sectorColumns({ countries, industries }: NamedSectors, sectors?: Int32Array, prefix = ""): Columns {
  const m = industries.length;
  const [rows, at] = sectors === undefined ? [countries.length * m, (row: number) => row] : [sectors.length, (row: number) => sectors[row]!];
  return [
    [`${prefix}country`, names(countries, rows, (row) => Math.floor(at(row) / m))],
    [`${prefix}industry`, names(industries, rows, (row) => at(row) % m)],
  ];
}

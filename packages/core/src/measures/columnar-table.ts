import { ColumnTable, type TableColumn } from "../contract/column-table.ts";
import type { MeasureTable } from "./measure-family.ts";

/** A table kept by columns, whose rows are made only where somebody reads them. */
export function columnar(name: string, columns: readonly string[], data: readonly TableColumn[]): MeasureTable {
  const printed = new ColumnTable(columns, data);
  return {
    name,
    columns,
    get rows() {
      return printed.rows;
    },
    printed,
  };
}

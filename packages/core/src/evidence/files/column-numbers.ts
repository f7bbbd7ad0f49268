import type { RawColumn } from "../cells/raw-column.ts";
import { type NumberFormat, numberUnder } from "../units/number-format.ts";
import { type DecidedFormat, decideFormat } from "./decide-format.ts";
import { isMissingMarker } from "./missing-marker.ts";
import type { TableOptions } from "./table-reader.ts";

/** The numbers of a column: NaN where the cell is missing or is no number; the rows of the latter stand in `faults`. */
export interface ColumnNumbers {
  readonly values: Float64Array;
  readonly format: DecidedFormat;
  readonly faults: readonly number[];
  readonly missing: number;
}

/** Reads a value column. Cost: one pass over the bytes where every cell is plain, else one over its texts. */
export function columnNumbers(column: RawColumn, options: TableOptions = {}, hint: NumberFormat | null = null, delimiter: string | null = null): ColumnNumbers {
  const values = column.plainNumbers();
  const unread: number[] = [];
  let missing = 0;
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row])) continue;
    if (isMissingMarker(column.text(row))) missing++;
    else unread.push(row);
  }
  const pointIsSafe = hint === null ? delimiter === "," : hint.decimal === ".";
  const plain = unread.length === 0 && pointIsSafe && options.decimal !== "," && options.thousands === undefined;
  if (column.isNumeric === true) return { values, format: { decimal: ".", thousands: null, ambiguous: null, decisive: false }, faults: unread, missing };
  if (plain) return { values, format: { decimal: ".", thousands: null, ambiguous: null, decisive: false }, faults: [], missing };
  const format = decideFormat(textsOf(column), options, hint, delimiter);
  if (format.decimal === "." && format.thousands !== ".") return reread(column, values, unread, format, missing);
  return reread(
    column,
    values,
    Array.from(values.keys()).filter((row) => !isMissingMarker(column.text(row))),
    format,
    missing,
  );
}

function reread(column: RawColumn, values: Float64Array, rows: readonly number[], format: DecidedFormat, missing: number): ColumnNumbers {
  const faults: number[] = [];
  for (const row of rows) {
    const value = numberUnder(column.text(row), format);
    values[row] = value;
    if (Number.isNaN(value)) faults.push(row);
  }
  return { values, format, faults, missing };
}

function* textsOf(column: RawColumn): Generator<string> {
  for (let row = 0; row < column.length; row++) {
    const text = column.text(row);
    if (!isMissingMarker(text)) yield text;
  }
}

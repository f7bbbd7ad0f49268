import { csvColumns } from "../../../evidence/csv/csv-rows.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { isMissingMarker } from "../../../evidence/files/missing-marker.ts";
import { isNumberField } from "../../../evidence/queries/typed-cell.ts";
import type { ImportTable } from "../table/import-table.ts";

/** A column of a table as it is stored: every cell a text, empty = missing. */
export interface CellColumn {
  readonly name: string;
  readonly isNumber: boolean;
  readonly cells: readonly string[];
}

/** A table as it is stored, column by column: what the states of a table before and after an import are compared by. */
export interface TableCells {
  readonly columns: readonly CellColumn[];
  readonly rows: number;
}

/** A table that is stored, from the text of its file. Columns that its description does not know are left aside, as every reader does. */
export function storedCells(csv: string, { schema }: Pick<DataResource, "schema">): TableCells {
  const { header, columns, rows } = csvColumns(csv);
  return {
    rows,
    columns: schema.fields.flatMap((field) => {
      const place = header.indexOf(field.name);
      const cells = place < 0 ? undefined : columns[place];
      return cells === undefined ? [] : [{ name: field.name, isNumber: isNumberField(field), cells }];
    }),
  };
}

/** The rows of a file as they would be stored. */
export function fileCells({ columns, rows }: ImportTable): TableCells {
  return { rows: rows.length, columns: columns.map(({ name, type, cells }) => ({ name, isNumber: type === "number", cells })) };
}

/** Equal as they are read: texts to the letter, numbers by their value (`1.50` and `1.5`), missing ones whatever stands for them. */
export function sameCell(a: string, b: string, isNumber: boolean): boolean {
  return a === b || (isNumber && plainNumber(a) === plainNumber(b));
}

/** The cell of a number in one way of writing it, by text alone, so that no digit is lost: `+01.50` is `1.5`, a marker of a missing value empty; what is no number stays as it is. */
export function plainNumber(text: string): string {
  const parts = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(text);
  if (parts === null) return isMissingMarker(text) ? "" : /^[+-]?[\d.]+e[+-]?\d+$/i.test(text) ? String(Number(text)) : text;
  if (text === "") return "";
  const [, sign = "", whole = "", fraction = ""] = parts;
  const size = `${whole === "" ? "0" : whole}${fraction === "" ? "" : `.${fraction}`}`;
  return sign === "-" && size !== "0" ? `-${size}` : size;
}

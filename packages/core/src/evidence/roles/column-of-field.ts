import { memberOf } from "../../contract/assert-present.ts";
import type { NumberColumn, TextColumn } from "../columns/table-columns.ts";

/** Columns of a table whose contract is known at run time alone. */
type AnyColumns = Readonly<Partial<Record<string, TextColumn | NumberColumn>>>;

/** The texts of a field; a field of numbers is a programmer's error. */
export function textsOfField(columns: AnyColumns, field: string): TextColumn {
  const column = memberOf(columns, field);
  if (!("texts" in column)) throw new TypeError(`${field} holds numbers`);
  return column;
}

/** The numbers of a field; a field of texts is a programmer's error. */
export function numbersOfField(columns: AnyColumns, field: string): NumberColumn {
  const column = memberOf(columns, field);
  if (!("values" in column)) throw new TypeError(`${field} holds texts`);
  return column;
}

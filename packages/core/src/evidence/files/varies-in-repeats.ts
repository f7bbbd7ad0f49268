import type { RawColumn } from "../cells/raw-column.ts";
import type { RepeatedKey } from "./repeated-keys.ts";

/** As many repeated rows tell which column parts them. */
const compared = 1000;
const year = /^(?:1[89]|2[01])\d\d(?!\d)/;

/**
 * The column by which rows of the same key are told apart, such as the year of a table that holds several; null where none is.
 * It differs in every repeated row and groups the rows: a column of which every cell is another (a number of rows, a remark) tells nothing. Years come first.
 */
export function variesInRepeats(columns: readonly RawColumn[], repeated: readonly RepeatedKey[]): string | null {
  const some = repeated.slice(0, compared);
  const parting = columns.filter((column) => some.every(({ row, first }) => column.text(row) !== column.text(first)));
  const grouping = parting.filter((column) => column.coded().texts.length * 2 <= column.length);
  const ofYears = grouping.find((column) => column.coded().texts.every((text) => year.test(text)));
  return (ofYears ?? grouping[0])?.name ?? null;
}

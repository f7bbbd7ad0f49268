import { elementAt } from "../../contract/assert-present.ts";
import { type Note, note } from "../../language/note.ts";
import { saidYes } from "../../language/unit-words/unit-dictionary.ts";
import type { ColumnKind } from "../../schema/table-column.ts";
import { type CodedColumn, type EvidenceColumn, isNumeric } from "../cells/coded-columns.ts";
import { typedCell } from "../queries/typed-cell.ts";
import { yearOfDay } from "../units/year-of-day.ts";
import type { NumberColumn } from "./table-columns.ts";

/** Where a column is read, and what was found wrong on the way. */
export interface Place {
  readonly table: string;
  readonly field: string;
  /** What the office calls the column, where the field is one. */
  readonly named?: string | undefined;
  readonly faults: Note[];
  readonly looked: ReadonlyMap<string, EvidenceColumn>;
}

/** A column of numbers, of years or of truths; what cannot be read as one is a fault at its place. */
export function numberColumn(column: EvidenceColumn, rows: Int32Array, kind: ColumnKind, place: Place): NumberColumn {
  const values = isNumeric(column) ? column.values : numbersOf(column, rows, kind, place);
  return { values, valid: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)) };
}

/** Numbers of a column that the data package calls text: each text is read once. */
function numbersOf({ codes, texts }: CodedColumn, rows: Int32Array, kind: ColumnKind, { table, field, named, faults }: Place): Float64Array {
  const read = texts.map((text) => (kind === "boolean" ? flagOf(text) : typedCell(kind === "year" ? yearOfDay(text) : text, true)));
  return Float64Array.from(codes, (code, index) => {
    if (code < 0) return Number.NaN;
    const value = read[code];
    const row = rows[index]!;
    if (value === undefined)
      faults.push(note("evidence.not-a-number", { table, column: named ?? field, row, text: elementAt(texts, code) }, { table, row, column: named ?? field }));
    return typeof value === "number" ? value : Number.NaN;
  });
}

const flags: ReadonlyMap<string, number> = new Map([
  ["1", 1],
  ["true", 1],
  ["yes", 1],
  ["0", 0],
  ["false", 0],
  ["no", 0],
]);

function flagOf(text: string): number | undefined {
  const said = saidYes(text);
  return flags.get(text.trim().toLowerCase()) ?? (said === undefined ? undefined : Number(said));
}

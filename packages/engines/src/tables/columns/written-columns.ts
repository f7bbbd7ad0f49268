import { type ColumnOfTable, ColumnTable, type CsvCell, type CsvTable } from "@quoin/core";
import { TextCoder } from "./text-coder.ts";
import type { TypedColumn } from "./typed-column.ts";

/** A column as a format with types writes it: a typed one, whose numbers may all be whole. Missing is NaN, or the empty text. */
export type WrittenColumn = TypedColumn & { readonly isWhole: boolean };

/**
 * The columns of a table that a use case made: numbers where every cell is one or missing (whole where all of them are), days where every text is one, else texts. A column without any cell
 * is one of numbers. Cost: one look at each cell, none made for a table that is kept by columns.
 */
export function writtenColumns(table: CsvTable): readonly WrittenColumn[] {
  if (table instanceof ColumnTable) return table.columns.map((name, place) => ofColumn(name, table.column(place)));
  const { rows } = table;
  return table.columns.map((name, place) => ofCells(name, rows, place));
}

function ofColumn(name: string, column: ColumnOfTable): WrittenColumn {
  if (!("codes" in column)) return ofNumbers(name, column instanceof Float64Array ? column : Float64Array.from(column));
  const texts = [...column.texts];
  // What has no code is missing.
  const missing = texts.push("") - 1;
  const codes = column.codes.map((code) => (code < 0 || code >= missing ? missing : code));
  return { name, kind: areDays(texts) ? "date" : "text", coded: { codes, texts }, isWhole: false };
}

function ofCells(name: string, rows: readonly (readonly CsvCell[])[], place: number): WrittenColumn {
  if (rows.every((row) => typeof row[place] !== "string")) {
    const values = Float64Array.from(rows, (row) => {
      const cell = row[place];
      return typeof cell === "number" ? cell : Number.NaN;
    });
    return ofNumbers(name, values);
  }
  const coder = new TextCoder(rows.length);
  for (const row of rows) {
    const cell = row[place];
    coder.push(cell === null || cell === undefined || (typeof cell === "number" && !Number.isFinite(cell)) ? "" : String(cell));
  }
  const coded = coder.finish();
  return { name, kind: areDays(coded.texts) ? "date" : "text", coded, isWhole: false };
}

/** What is infinite is written as nothing, as csv has it. */
function ofNumbers(name: string, given: Float64Array): WrittenColumn {
  let [isWhole, hasNumber, hasInfinite] = [true, false, false];
  for (const value of given) {
    if (Number.isNaN(value)) continue;
    if (!Number.isFinite(value)) hasInfinite = true;
    else {
      hasNumber = true;
      isWhole &&= Number.isSafeInteger(value) && !Object.is(value, -0);
    }
  }
  const values = hasInfinite ? given.map((value) => (Number.isFinite(value) ? value : Number.NaN)) : given;
  return { name, kind: "number", values, isWhole: isWhole && hasNumber };
}

/** Whether the texts of a column, the missing one apart, are days of the calendar. */
function areDays(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text));
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Days since 1970 of a day of the calendar. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

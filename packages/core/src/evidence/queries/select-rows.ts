import { elementAt, entryOf } from "../../contract/assert-present.ts";
import { type Note, note } from "../../language/note.ts";
import { codedTexts, columnAt, type EvidenceColumn, type EvidenceColumns, isNumeric } from "../cells/coded-columns.ts";
import type { EvidenceQuery, EvidenceRow, EvidenceValue } from "../evidence-engine.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { typedCell } from "./typed-cell.ts";

/** Most faults of one query that are told; a column of another unit would otherwise fill the screen. */
const toldFaults = 20;

/** Text cells of the columns that a query needs, column by column, with the number of each row in its table. */
export interface TextColumns {
  readonly rows: readonly number[];
  readonly cells: Readonly<Record<string, readonly (string | null)[]>>;
}

/** The columns that a query reads: those it returns and those it selects by. */
export function neededColumns({ columns, where = {} }: EvidenceQuery): readonly string[] {
  return [...new Set([...columns, ...Object.keys(where)])];
}

/** Types the cells of a query and keeps its rows. Both engines end here, so that they cannot differ in what is missing or what a number is. */
export function selectRows({ rows, cells }: TextColumns, query: EvidenceQuery, isNumber: (column: string) => boolean): readonly EvidenceRow[] {
  const { table, columns, where = {} } = query;
  const faults: Note[] = [];
  const conditions = Object.entries(where).map(([name, values]) => ({ name, allowed: new Set(values) }));
  const places = neededColumns(query).map((name) => ({ name, texts: cells[name] ?? [], number: isNumber(name) }));
  const kept: EvidenceRow[] = [];
  rows.forEach((row, index) => {
    const values: Record<string, EvidenceValue> = {};
    for (const { name, texts, number } of places) {
      const text = texts[index] ?? null;
      const value = typedCell(text, number);
      if (value === undefined) faults.push(note("evidence.not-a-number", { table, column: name, row, text }, { table, row, column: name }));
      values[name] = value ?? null;
    }
    if (!conditions.every(({ name, allowed }) => allowed.has(values[name] ?? null))) return;
    kept.push({ row, values: places.length === columns.length ? values : Object.fromEntries(columns.map((name) => [name, values[name] ?? null])) });
  });
  if (faults.length > 0) throw new EvidenceFault(faults.slice(0, toldFaults));
  return kept;
}

/** Types the cells of a query column by column and keeps its rows: what `selectRows` gives, without an object for each row. */
export function selectColumns({ rows, cells }: TextColumns, query: EvidenceQuery, isNumber: (column: string) => boolean): EvidenceColumns {
  const { table, columns, where = {} } = query;
  const faults: Note[] = [];
  const typed = new Map(
    neededColumns(query).map((name): [string, EvidenceColumn] => {
      const texts = cells[name] ?? [];
      if (!isNumber(name)) return [name, codedTexts(rows.map((_, index) => texts[index]))];
      const values = Float64Array.from(rows, (row, index) => {
        const text = texts[index] ?? null;
        const value = typedCell(text, true);
        if (value === undefined) faults.push(note("evidence.not-a-number", { table, column: name, row, text }, { table, row, column: name }));
        return typeof value === "number" ? value : Number.NaN;
      });
      return [name, { values }];
    }),
  );
  if (faults.length > 0) throw new EvidenceFault(faults.slice(0, toldFaults));
  const conditions = Object.entries(where).map(([name, values]) => holds(entryOf(typed, name), values));
  const kept = Int32Array.from(Array.from(rows.keys()).filter((index) => conditions.every((condition) => condition(index))));
  const whole = kept.length === rows.length;
  return {
    rows: Int32Array.from(kept, (index) => elementAt(rows, index)),
    columns: Object.fromEntries(columns.map((name) => [name, whole ? entryOf(typed, name) : columnAt(entryOf(typed, name), kept)])),
  };
}

/** Whether the cell of a row is one of the values, of the same type; null stands for a missing cell. */
function holds(column: EvidenceColumn, values: readonly EvidenceValue[]): (index: number) => boolean {
  const missing = values.includes(null);
  const allowed = new Set(values);
  if (isNumeric(column)) return (index) => (Number.isNaN(column.values[index]) ? missing : allowed.has(column.values[index]!));
  const codes = new Set(column.texts.flatMap((text, code) => (allowed.has(text) ? [code] : [])));
  return (index) => (column.codes[index]! < 0 ? missing : codes.has(column.codes[index]!));
}

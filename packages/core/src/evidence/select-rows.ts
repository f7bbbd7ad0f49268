import { type Note, note } from "../language/note.ts";
import type { EvidenceQuery, EvidenceRow, EvidenceValue } from "./evidence-engine.ts";
import { EvidenceFault } from "./evidence-fault.ts";
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

import { ColumnTable, type TableColumn } from "../contract/column-table.ts";
import type { KeptFigures } from "../evidence/kept-figures.ts";
import type { Note } from "../language/note.ts";
import type { MeasureTable, MeasureTables } from "./measure-family.ts";
import { columnOfCells, type MeasuredColumn, MeasuredTable } from "./measured-table.ts";
import { packAnswer, unpackAnswer } from "./packed-answer.ts";

/** Tables of figures and what is said beside them, computed now or kept. */
export interface KeptAnswer<B> {
  readonly tables: readonly MeasuredTable[];
  readonly documents: NonNullable<MeasureTables["documents"]>;
  readonly notes: readonly Note[];
  readonly beside: B;
}

/** The question is what stays the same when the evidence changes; `of` is what the answer rests on: hashes of tables, versions of records and methods. */
export interface AskedFigures {
  readonly family: string;
  readonly question: unknown;
  readonly of: unknown;
}

/**
 * The answer to a question, computed once for the same evidence and version of the program. One file a question, written over where anything of what it rests on has
 * changed; a damaged one is computed again. Fresh and kept answers are the same to the bit.
 */
export async function keptAnswer<B>(
  kept: KeptFigures | undefined,
  { family, question, of }: AskedFigures,
  compute: () => Promise<MeasureTables & { readonly beside: B }>,
): Promise<KeptAnswer<B>> {
  const name = kept === undefined ? "" : `${family}-${kept.hash(JSON.stringify(question))}`;
  const key = kept === undefined ? "" : kept.hash(JSON.stringify([kept.codeVersion, question, of]));
  const before = (await kept?.read(name)) ?? null;
  const found = before === null ? null : unpackAnswer<Omit<KeptAnswer<B>, "tables">>(before, key);
  if (found !== null) return { ...found.head, tables: found.tables };
  const { tables, documents = [], notes, beside } = await compute();
  const packed = packAnswer({ key, head: { documents, notes, beside }, tables: tables.map(measuredTable) });
  await kept?.write(name, packed);
  const fresh = unpackAnswer<Omit<KeptAnswer<B>, "tables">>(packed, key);
  if (fresh === null) throw new Error(`an answer of ${family} cannot be read back`);
  return { ...fresh.head, tables: fresh.tables };
}

function measuredTable(table: MeasureTable): MeasuredTable {
  const { name, columns, printed } = table;
  if (printed instanceof ColumnTable) return new MeasuredTable(name, printed.length, new Map(columns.map((column, k) => [column, held(printed.column(k))])));
  const { rows } = table;
  return new MeasuredTable(name, rows.length, new Map(columns.map((column, k) => [column, columnOfCells(rows.map((row) => row[k]))])));
}

function held(column: TableColumn): MeasuredColumn {
  if ("codes" in column) return column;
  return { values: column instanceof Float64Array ? column : Float64Array.from(column) };
}

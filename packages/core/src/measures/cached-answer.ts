import { type Cache, type CacheQuestion, fromCache, intoCache, type Packing } from "../contract/cache.ts";
import { canonicalJson } from "../contract/canonical-json.ts";
import { ColumnTable, type TableColumn } from "../contract/column-table.ts";
import type { Note } from "../language/note.ts";
import type { MeasureTable, MeasureTables } from "./measure-family.ts";
import { columnOfCells, type MeasuredColumn, MeasuredTable } from "./measured-table.ts";
import { packAnswer, unpackAnswer } from "./packed-answer.ts";

/** Tables of figures and what is said beside them, computed now or kept. */
export interface CachedAnswer<B> {
  readonly tables: readonly MeasuredTable[];
  readonly documents: NonNullable<MeasureTables["documents"]>;
  readonly notes: readonly Note[];
  readonly beside: B;
}

/** The question is what stays the same when the evidence changes; what the answer rests on are hashes of tables, versions of records and methods. */
export interface AskedFigures extends Omit<CacheQuestion, "name"> {
  readonly family: string;
}

/**
 * The answer to a question, computed once for the same evidence and version of the program. One file a question, written over where anything of what it rests on has
 * changed; a damaged one is computed again. Fresh and kept answers are the same to the bit.
 */
export async function cachedAnswer<B>(
  cache: Cache | undefined,
  { family, question, restsOn }: AskedFigures,
  compute: () => Promise<MeasureTables & { readonly beside: B }>,
): Promise<CachedAnswer<B>> {
  const packing = packingOf<B>();
  const asked = cache === undefined ? null : { name: `${family}-${cache.hash(canonicalJson(question))}`, question: [family, question], restsOn };
  const found = cache === undefined || asked === null ? null : await fromCache(cache, asked, packing);
  if (found !== null) return found;
  const { tables, documents = [], notes, beside } = await compute();
  const answer = { documents, notes, beside, tables: tables.map(measuredTable) };
  const packed = cache === undefined || asked === null ? packing.pack(answer) : await intoCache(cache, asked, packing, answer);
  const fresh = packing.unpack(packed);
  if (fresh === null) throw new Error(`an answer of ${family} cannot be read back`);
  return fresh;
}

function packingOf<B>(): Packing<CachedAnswer<B>> {
  return {
    pack: ({ tables, ...head }) => packAnswer({ head, tables }),
    unpack: (bytes) => {
      const found = unpackAnswer<Omit<CachedAnswer<B>, "tables">>(bytes);
      return found === null ? null : { ...found.head, tables: found.tables };
    },
  };
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

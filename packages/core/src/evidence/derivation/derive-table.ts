import { entryOf } from "../../contract/assert-present.ts";
import type { CsvTable } from "../../contract/csv-text.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { ownValue } from "../../contract/own-value.ts";
import { type Note, note } from "../../language/note.ts";
import { missingMarkers } from "../files/missing-marker.ts";
import { inventedColumn, inventedMarks } from "../roles/invented-rows.ts";
import { type DerivationDocument, readTables } from "./derivation-document.ts";
import type { DerivationSession, DerivationSource, DerivedBatch, OpenedSource, Query } from "./derivation-engine.ts";
import { type DerivedSum, mostDigits } from "./exact-sums.ts";
import { kindRows } from "./kind-rows.ts";
import { namedQueries } from "./named-queries.ts";
import { neededOf, type Place } from "./prepared-derivation.ts";
import { type JoinedLookup, keptTable, lookedUp, type QueryColumn, type QueryTable } from "./row-source.ts";
import { named } from "./sql.ts";

/** Raised when the same sources would give another table. */
export const derivationVersion = 1;

/** What a derivation gave. */
export interface DerivedTable {
  readonly table: CsvTable;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  readonly engine: { readonly name: string; readonly version: string };
  /** Rows of the source, before any condition. */
  readonly rowsRead: number;
  readonly rowsOut: number;
  /** Of each table that is looked up, for how many rows it had nothing. */
  readonly unmatched: Readonly<Record<string, number>>;
  /** Whether a row of the source that counts is marked as invented. */
  readonly invented: boolean;
}

export interface DerivationRequest {
  readonly document: DerivationDocument;
  readonly place: Place;
  /** The tables by the names that the document uses. */
  readonly sources: ReadonlyMap<string, DerivationSource>;
  readonly mostRows: number;
  /** Told what the table would be made of; true leaves it unmade. */
  readonly isKept?: (inputs: DerivedTable["inputs"]) => boolean;
}

/** What the steps of a kind work with: questions to the engine about the rows that count, and the tables. */
export interface RowsAtHand {
  readonly document: DerivationDocument;
  readonly rows: QueryTable;
  readonly tables: ReadonlyMap<string, QueryTable>;
  readonly mostRows: number;
  column(name: string): QueryColumn;
  answers(query: Query): AsyncIterable<DerivedBatch>;
  /** The first row of an answer, or null. */
  first(query: Query): Promise<readonly (string | number | null)[] | null>;
  /** How a column is added exactly; null after a note. */
  sum(column: string): Promise<Outcome<DerivedSum>>;
}

/**
 * Runs a derivation: conditions, lookups in their order, figures. The same table from every engine and for every order of the rows: counts and decimal sums exact,
 * rows in text order of their keys, the missing one first.
 *
 * Refusals of what the document says of its tables come as notes; what the engine refuses (no memory, no room, no connection, a broken file) is thrown as an `ExternalFault`.
 * Nothing is written. Cost: one reading of the source for the figures, and one each for its number of rows where its files do not say it, a lookup's keys and what it leaves
 * unmatched, the digits of a sum of texts, the years of a complete panel and the combinations of a fractional count; what is held here is the result, at most `mostRows` rows.
 */
export async function deriveTable(
  session: DerivationSession,
  { document, place, sources, mostRows, isKept }: DerivationRequest,
): Promise<Outcome<DerivedTable | { readonly kept: DerivedTable["inputs"] }>> {
  const absent = readTables(document).filter((table) => !sources.has(table));
  if (absent.length > 0)
    return fault(
      absent.map((table) =>
        note("derive.unknown-source", { table, known: [...sources.keys()].join(", ") }, { ...place(pathOf(document, table)), field: "from", table }),
      ),
    );
  const opened = await openedSources(session, document, place, sources);
  if (!opened.ok) return opened;
  const { tables, inputs, source: told } = opened.value;
  if (isKept?.(inputs) === true) return success({ kept: inputs });
  const source = entryOf(tables, document.from);
  const rowsRead = told.rows ?? Number((await firstRow(session, namedQueries.rowsRead(source)))?.[0] ?? 0);
  const joined = await joinedRows(session, document, place, tables);
  if (!joined.ok) return joined;
  const { rows, unmatched } = joined.value;
  const hand = atHand(session, document, place, rows, tables, mostRows);
  const made = await kindRows(hand);
  if (!made.ok) return made;
  const invented = await holdsInvented(session, document, rows, told);
  return success({ table: made.value.table(), inputs, engine: session.engine, rowsRead, rowsOut: made.value.length, unmatched, invented }, [
    ...joined.notes,
    ...made.notes,
  ]);
}

/** Whether a row that counts is marked as invented. Where all rows count and all bear one mark, nothing has to be read. */
async function holdsInvented(session: DerivationSession, { where, lookups }: DerivationDocument, rows: QueryTable, told: OpenedSource): Promise<boolean> {
  const marked = rows.columns.get(inventedColumn);
  if (marked === undefined) return false;
  const mark = told.constants?.get(inventedColumn)?.toLowerCase();
  const isWhole = where.length === 0 && lookups.every(({ unmatched }) => unmatched !== "drop") && (told.rows ?? 0) > 0;
  if (mark !== undefined && isWhole) return inventedMarks.includes(mark);
  return Number((await firstRow(session, namedQueries.invented(rows, marked, inventedMarks)))?.[0] ?? 0) > 0;
}

function pathOf(document: DerivationDocument, table: string): readonly PropertyKey[] {
  if (document.from === table) return ["from"];
  const lookup = document.lookups.findIndex((each) => each.table === table);
  return lookup < 0 ? ["cites", "table"] : ["lookups", lookup, "table"];
}

async function openedSources(
  session: DerivationSession,
  document: DerivationDocument,
  place: Place,
  sources: ReadonlyMap<string, DerivationSource>,
): Promise<Outcome<{ readonly tables: ReadonlyMap<string, QueryTable>; readonly inputs: DerivedTable["inputs"]; readonly source: OpenedSource }>> {
  let source: OpenedSource = { columns: [], inputs: [] };
  const columnsOf = new Map<string, Awaited<ReturnType<DerivationSession["open"]>>["columns"]>();
  const inputs: { name: string; sha256: string }[] = [];
  for (const name of readTables(document)) {
    const opened = await session.open(name, entryOf(sources, name));
    if (name === document.from) source = opened;
    columnsOf.set(name, opened.columns);
    inputs.push(...opened.inputs);
  }
  const needed = neededOf(document, place, columnsOf);
  if (!needed.ok) return needed;
  const tables = new Map<string, QueryTable>();
  for (const [name, columns] of columnsOf) {
    const wanted = new Set(needed.value.get(name) ?? []);
    if (name === document.from && columns.some((column) => column.name === inventedColumn)) wanted.add(inventedColumn);
    const from = named(await session.define(name, wanted));
    const own = columns.flatMap(({ name: column, kind }, index): [string, QueryColumn][] =>
      wanted.has(column) ? [[column, { sql: named(`c${index}`), kind }]] : [],
    );
    tables.set(name, { from, columns: new Map(own) });
  }
  return success({ tables, inputs, source });
}

async function joinedRows(
  session: DerivationSession,
  document: DerivationDocument,
  place: Place,
  tables: ReadonlyMap<string, QueryTable>,
): Promise<Outcome<{ readonly rows: QueryTable; readonly unmatched: Readonly<Record<string, number>> }>> {
  let rows = keptTable(entryOf(tables, document.from), document.where);
  const unmatched: Record<string, number> = {};
  for (const [index, { table, on, take, unmatched: how }] of document.lookups.entries()) {
    const lookup: JoinedLookup = { other: entryOf(tables, table), on: Object.entries(on), take: Object.entries(take), drops: false };
    const at = { ...place(["lookups", index]), table };
    const twice = await firstRow(session, namedQueries.lookupRepeated(rows, lookup));
    if (twice !== null) {
      const key = lookup.on.map(([mine], pair) => `${mine} = ${twice[pair]}`).join(", ");
      return fault(note("derive.lookup-twice", { table, key, rows: Number(twice[lookup.on.length]) }, at));
    }
    const all = lookedUp(rows, lookup, index);
    const lost = Number((await firstRow(session, namedQueries.lookupUnmatched(all, index)))?.[0] ?? 0);
    if (how === "refuse" && lost > 0) return fault(note("derive.lookup-unmatched", { table, rows: lost }, at));
    unmatched[table] = (ownValue(unmatched, table) ?? 0) + lost;
    rows = how === "drop" ? lookedUp(rows, { ...lookup, drops: true }, index) : all;
  }
  return success({ rows, unmatched });
}

function atHand(
  session: DerivationSession,
  document: DerivationDocument,
  place: Place,
  rows: QueryTable,
  tables: ReadonlyMap<string, QueryTable>,
  mostRows: number,
): RowsAtHand {
  const column = (name: string): QueryColumn => entryOf(rows.columns, name);
  return {
    document,
    rows,
    tables,
    mostRows,
    column,
    answers: (query) => session.rows(query),
    first: (query) => firstRow(session, query),
    sum: async (name) => {
      const own = column(name);
      const notes: Note[] = [];
      if (own.kind === "integer") return success({ column: own, precision: mostDigits, scale: 0 });
      const at = { ...place([]), table: document.from, column: name };
      const [bad, one] = (await firstRow(session, namedQueries.notNumbers(rows, own, missingMarkers))) ?? [];
      if (Number(bad ?? 0) > 0) notes.push(note("derive.not-a-number", { rows: Number(bad), column: name, text: String(one) }, at));
      const [behind, before] = (await firstRow(session, namedQueries.digits(rows, own))) ?? [];
      const scale = Math.max(0, Number(behind ?? 0));
      const precision = Math.max(1, Number(before ?? 0)) + scale;
      if (notes.length === 0 && precision > mostDigits) notes.push(note("derive.too-many-digits", { column: name, digits: precision }, at));
      return notes.length > 0 ? fault(notes) : success({ column: own, precision, scale });
    },
  };
}

async function firstRow(session: DerivationSession, query: Query): Promise<readonly (string | number | null)[] | null> {
  let first: readonly (string | number | null)[] | null = null;
  // Such answers have one row: the loop goes to its end, since one that ends early ends the query too.
  for await (const batch of session.rows(query)) {
    if (first !== null || (batch[0]?.length ?? 0) === 0) continue;
    first = batch.map((cells) => {
      const [cell = null] = cells;
      return typeof cell === "bigint" ? Number(cell) : cell;
    });
  }
  return first;
}

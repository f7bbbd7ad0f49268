import type { FieldOf, TableContract } from "../../schema/table.ts";
import type { NumberKind, TableColumn } from "../../schema/table-column.ts";
import { rowRanges } from "../cells/row-ranges.ts";
import type { EvidenceCells, EvidenceRow, EvidenceValue } from "../evidence-engine.ts";
import type { EvidenceReference } from "../evidence-reference.ts";
import { type Years, yearsOf } from "../evidence-years.ts";
import type { RoleEvidence } from "./bound-table.ts";
import { type Columns, columns, type NumberColumn, type Selection, type TextColumn } from "./columns.ts";
import { isInventedMark } from "./invented-rows.ts";
import { splitReferences } from "./joined-tables.ts";
import type { RequiredTable } from "./required-table.ts";

/** Rows of one table as a rule gathered them, with what it takes to refer back to them. */
export interface GatheredTable<C extends EvidenceCells = EvidenceCells> {
  readonly table: string;
  readonly sha256: string;
  readonly rows: readonly EvidenceRow<C>[];
}

/**
 * The cells of the fields that were asked for: numbers or texts as the contract says, null where missing; a name that stands in a column for each language has
 * `name.en` and the like beside it. A field that was not asked for is none: to read it does not compile.
 */
export type CellsOf<T extends TableContract, F extends FieldOf<T>> = {
  readonly [K in F]: T["columns"][K] extends TableColumn<infer Kind> ? (Kind extends NumberKind ? number | null : string | null) : never;
} & { readonly [K in `${F}.${string}`]?: string | null } & { readonly synthetic?: number | null };

/** What `gathered` gives of a table that was declared by `needed`; optional fields are there where the table has them. */
export type GatheredOf<N extends RequiredTable> = N extends {
  readonly contract: infer T extends TableContract;
  readonly fields: readonly (infer F)[];
  readonly optional?: readonly (infer O)[];
}
  ? GatheredTable<CellsOf<T, F & FieldOf<T>> & Partial<CellsOf<T, O & FieldOf<T>>>>
  : never;

/** A row of such a table. */
export type RowOf<N extends RequiredTable> = GatheredOf<N>["rows"][number];

/** A row of any table that has these fields, for what reads several tables alike: `RowWith<"region", "year" | "value">` has a text and two numbers. */
export type RowWith<Texts extends string, Numbers extends string = never> = EvidenceRow<
  { readonly [K in Texts]: string | null } & { readonly [K in Numbers]: number | null }
>;

/** A table of such rows. */
export type TableWith<Texts extends string, Numbers extends string = never> = GatheredTable<RowWith<Texts, Numbers>["values"]>;

/**
 * Rows of the table that plays a contract's role, each under the names of the contract's fields; a name that stands in a column for each language is also there as
 * `name.en`, `name.zh`. Where the table marks invented rows, the mark comes along.
 */
export async function gathered<T extends TableContract, F extends FieldOf<T>>(
  sources: RoleEvidence,
  { contract, fields }: { readonly contract: T; readonly fields: readonly F[] },
  where?: Selection<T, F>["where"],
): Promise<GatheredTable<CellsOf<T, F>>> {
  const read = await columns(sources, contract, { fields, ...(where === undefined ? {} : { where }) });
  return { table: read.table, sha256: read.sha256, rows: rowsOf(read) };
}

/** The rows of columns, for what is thought of row by row. */
export function rowsOf<T extends TableContract, F extends FieldOf<T>>(read: Columns<T, F>): readonly EvidenceRow<CellsOf<T, F>>[] {
  const cells = Object.entries<TextColumn | NumberColumn>(read.column).flatMap(([field, column]): [string, TextColumn | NumberColumn][] => {
    const languages = "texts" in column ? Object.entries(column.languages ?? {}) : [];
    return [[field, column], ...languages.map(([language, each]): [string, TextColumn] => [`${field}.${language}`, each])];
  });
  return Array.from(read.rows, (row, index) => ({
    row,
    ...partsOf(read, row),
    // The columns are of their kinds already; what is turned is only their order.
    values: Object.fromEntries(cells.map(([field, column]) => [field, cellOf(column, index)])) as CellsOf<T, F>,
  }));
}

/** Of a sum, the rows that were added up. */
function partsOf({ parts }: Columns, row: number): Pick<EvidenceRow, "parts"> {
  const added = parts?.get(row);
  return added === undefined ? {} : { parts: added };
}

function cellOf(column: TextColumn | NumberColumn, index: number): EvidenceValue {
  if (column.valid[index] !== 1) return null;
  return "texts" in column ? (column.texts[column.codes[index]!] ?? null) : column.values[index]!;
}

/** A reference with the years of its rows, until the finding is complete. */
export type GatheredReference = EvidenceReference & { readonly years?: Years | null };

/** Columns that say of which year a row speaks. */
const yearColumns = ["year", "list_year", "call_year", "financial_year"];

/** The references to some rows of a gathered table, one to each table that they stand in, with their years; no rows, no reference. */
export function referenceTo({ table, sha256 }: GatheredTable, rows: readonly EvidenceRow[]): GatheredReference[] {
  if (rows.length === 0) return [];
  const years = yearsOf(rows.flatMap((row) => yearColumns.map((column) => numberUnder(row, column))));
  return splitReferences([{ table, rows: rowRanges(rows.flatMap(({ row, parts }) => parts ?? [row])), sha256, years }]);
}

/** Whether any of the rows is marked as invented. */
export function anySynthetic(rows: readonly EvidenceRow[]): boolean {
  return rows.some(({ values }) => isInventedMark(values["synthetic"]));
}

/** The fields that a row was declared with; of a row of which nothing is known, none. */
type KnownField<C extends EvidenceCells> = string extends keyof C ? never : keyof C & string;

/** The text of a cell; null where it is empty. Numbers that serve as keys become their shortest text. */
export function textOf<C extends EvidenceCells>({ values }: EvidenceRow<C>, column: KnownField<C>): string | null {
  const value = values[column] ?? null;
  return value === null ? null : String(value);
}

/** The fields of a row that hold numbers. */
type NumberField<C extends EvidenceCells> = { readonly [K in keyof C]-?: number extends C[K] ? K : never }[keyof C] & string;

/** The number of a cell; null where it is missing, never 0. */
export function numberOf<C extends EvidenceCells>({ values }: EvidenceRow<C>, column: KnownField<C> & NumberField<C>): number | null {
  const value: EvidenceValue = values[column] ?? null;
  return typeof value === "number" ? value : null;
}

/** The text of a cell whose field is known at run time alone, as the parts of a key; null where it is empty or the row has no such field. */
export function textUnder({ values }: EvidenceRow, field: string): string | null {
  const value = values[field] ?? null;
  return value === null ? null : String(value);
}

/** The number of a cell whose field is known at run time alone; null where it is missing, no number or the row has no such field. */
export function numberUnder({ values }: EvidenceRow, field: string): number | null {
  const value = values[field] ?? null;
  return typeof value === "number" ? value : null;
}

/**
 * The first two rows that hold the same key, or null where every key stands once. A key of which a part is empty is no key.
 * A table with a repeated key says two things about one case; a rule does not choose between them.
 */
export function firstRepeatedKey<C extends EvidenceCells>(
  rows: readonly EvidenceRow<C>[],
  columns: readonly (keyof C & string)[],
): readonly [EvidenceRow<C>, EvidenceRow<C>] | null {
  const seen = new Map<string, EvidenceRow<C>>();
  const ordered = [...rows].sort((a, b) => a.row - b.row);
  for (const row of ordered) {
    const parts = columns.map((column) => textUnder(row, column));
    if (parts.includes(null)) continue;
    const key = JSON.stringify(parts);
    const before = seen.get(key);
    if (before !== undefined) return [before, row];
    seen.set(key, row);
  }
  return null;
}

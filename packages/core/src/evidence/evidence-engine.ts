import type { EvidenceColumns } from "./cells/coded-columns.ts";
import type { DeclaredBlock } from "./declared-block.ts";
import type { EvidenceGroups, GroupQuery } from "./group-query.ts";

/** A value of an evidence table: text, a number of a column that the table's schema calls a number, or missing. */
export type EvidenceValue = string | number | null;

/** The cells of a row by name. */
export type EvidenceCells = Readonly<Record<string, EvidenceValue | undefined>>;

/** One row of evidence with its place: `row` 1 is the first under the header. Rows that were gathered by a contract have the cells that were asked for, each of its kind. */
export interface EvidenceRow<C extends EvidenceCells = EvidenceCells> {
  readonly row: number;
  readonly values: C;
  /** Of a sum over parts of a place, all rows that were added up. */
  readonly parts?: readonly number[];
}

/** A request for rows: plain data. `where` keeps the rows whose column holds one of the values. */
export interface EvidenceQuery {
  readonly table: string;
  readonly columns: readonly string[];
  readonly where?: Readonly<Record<string, readonly EvidenceValue[]>>;
}

/** A column as the workspace's data package lists it. */
export interface EvidenceField {
  readonly name: string;
  readonly type: string;
  readonly unit?: string | undefined;
}

/** What the data package says of a table: its columns, and which rows of it stand for the whole territory. */
export interface EvidenceSchema {
  readonly fields: readonly EvidenceField[];
  readonly national: { readonly column: string; readonly values: readonly string[] } | null;
  /** Columns whose rows of one value hang together, the most important first; absent where the description says none. */
  readonly blocks?: readonly DeclaredBlock[];
}

/** Reads the workspace's tables; never writes. Rows come in file order. */
export interface EvidenceEngine {
  /** Names of the tables that the workspace holds. */
  tables(): readonly string[];
  /** SHA-256 of `data/TABLE.csv`, as in the data package. */
  sha256(table: string): string;
  schema(table: string): EvidenceSchema;
  rows(query: EvidenceQuery): Promise<readonly EvidenceRow[]>;
  /** The same as columns: texts coded, numbers as doubles. A cell of a number column that is neither a number nor missing is an `EvidenceFault`. */
  columns(query: EvidenceQuery): Promise<EvidenceColumns>;
  /** Counts, sums and the like of groups of rows, computed where the rows are. The same rows give the same figures to the bit. */
  groups(query: GroupQuery): Promise<EvidenceGroups>;
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly evidence: EvidenceEngine;
  }
}

/** A value of an evidence table: text, a number of a column that the table's schema calls a number, or missing. */
export type EvidenceValue = string | number | null;

/** One row of evidence with its place: `row` 1 is the first under the header. */
export interface EvidenceRow {
  readonly row: number;
  readonly values: Readonly<Record<string, EvidenceValue>>;
}

/** A request for rows: plain data. `where` keeps the rows whose column holds one of the values. */
export interface EvidenceQuery {
  readonly table: string;
  readonly columns: readonly string[];
  readonly where?: Readonly<Record<string, readonly EvidenceValue[]>>;
}

/** Reads the workspace's tables; never writes. Rows come in file order. */
export interface EvidenceEngine {
  /** Names of the tables that the workspace holds. */
  tables(): readonly string[];
  /** SHA-256 of `data/TABLE.csv`, as in the data package. */
  sha256(table: string): string;
  rows(query: EvidenceQuery): Promise<readonly EvidenceRow[]>;
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly evidence: EvidenceEngine;
  }
}

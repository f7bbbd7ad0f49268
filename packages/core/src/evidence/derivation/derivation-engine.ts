import type { SourceFile } from "../../contract/fields.ts";

/** A column of a source: whole numbers stay numbers in the engine, everything else is text. */
export interface SourceColumn {
  readonly name: string;
  readonly kind: "text" | "integer";
}

/** A file, a folder or a pattern of files. */
export interface DerivationSource extends SourceFile {
  /** Folders in which every file must really lie; nothing is refused where none are named. */
  readonly within?: readonly string[];
  /** True where it lies where only a cluster sees it. */
  readonly isElsewhere?: true;
}

/** A source that a session has looked at, not yet read. */
export interface OpenedSource {
  readonly columns: readonly SourceColumn[];
  /** The files it consists of with their hashes, or what names their version where they lie elsewhere. */
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  /** How many rows there are, where the files say so themselves. */
  readonly rows?: number | undefined;
  /** Columns that hold one value in every row, with its text, as far as the files say so themselves. */
  readonly constants?: ReadonlyMap<string, string> | undefined;
}

/** A cell of an answer. Decimals arrive as texts. */
export type DerivedCell = string | number | bigint | null;

/** A piece of an answer, column by column. */
export type DerivedBatch = readonly (readonly DerivedCell[])[];

/** A query in what DuckDB and Spark SQL share, with the values of its places in order. */
export interface Query {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** What a derivation may take. */
export interface DerivationLimits {
  /** Seconds after which a query is ended. */
  readonly seconds: number;
  /** Megabytes of memory; null leaves the engine's own share of the machine. */
  readonly memoryMb: number | null;
  /** Told how far the running query is, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/** One run on an engine. What it refuses (no connection, no memory, no room, a broken file) is thrown as an `ExternalFault`. */
export interface DerivationSession {
  readonly engine: { readonly name: "duckdb" | "spark"; readonly version: string };
  /** Looks at a source: its columns in order of the file. */
  open(name: string, file: DerivationSource): Promise<OpenedSource>;
  /** Makes the source known to queries with these of its columns, called `c0`, `c1` … by their place; gives the name to select from. */
  define(name: string, needed: ReadonlySet<string>): Promise<string>;
  /** The answer in pieces; ending the loop early ends the query. */
  rows(query: Query): AsyncIterable<DerivedBatch>;
  /** Ends what runs and frees what is held, here and on a cluster. */
  close(): Promise<void>;
}

/** What a cluster tells of itself. */
export interface ClusterHealth {
  readonly address: string;
  readonly version: string;
  /** Processes that answered a trial, each on a worker, and how many tasks run at once. */
  readonly executors: number;
  readonly cores: number;
  /** Memory of an executor as the cluster writes it (`4g`); null where it does not say. */
  readonly memory: string | null;
  /** Rows that the trial counted, and how long it took. */
  readonly rows: number;
  readonly seconds: number;
}

export interface DerivationEngines {
  /** @param address a cluster's, for spark; null takes the one that the environment names */
  open(engine: "duckdb" | "spark", address: string | null, limits: DerivationLimits): Promise<DerivationSession>;
  /** Asks a cluster who it is and has it count. */
  cluster(address: string | null): Promise<ClusterHealth>;
  /** The source that a document of a workspace names by a path; one outside the workspace and the roots that the owner allows is thrown as an `ExternalFault`. */
  located(path: string, workspace: string): Promise<DerivationSource>;
}

declare module "../../contract/ports.ts" {
  interface Ports {
    readonly derivations: DerivationEngines;
  }
}

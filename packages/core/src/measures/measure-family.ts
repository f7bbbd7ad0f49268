import type { z } from "zod";
import type { CsvCell, CsvTable } from "../contract/csv-text.ts";
import type { Note } from "../language/note.ts";
import type { MeasureDefinition } from "./measure-definition.ts";
import type { MeasureParts, RowTaker } from "./measure-parts.ts";
import type { Observations } from "./observations.ts";

/** A table of figures. Rows stand in the order that the family documents, whatever the order of the input; a missing figure is null. */
export interface MeasureTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** The same table kept by columns, where it may have millions of rows. */
  readonly printed?: CsvTable;
}

/** What a family answers: its tables, and what should be known about them. A note of severity error stands for the whole answer; its `at.field` is the role of the column at fault. */
export interface MeasureTables {
  readonly tables: readonly MeasureTable[];
  /** What is no table: a value, written as NAME.json with null for a missing figure. */
  readonly documents?: readonly { readonly name: string; readonly value: unknown }[];
  /** Files for other programs, by their whole name. */
  readonly texts?: readonly { readonly file: string; readonly text: string }[];
  readonly notes: readonly Note[];
}

/** A column that a family reads: the name of its role, which is the option of the command, and what stands in it. */
export interface MeasureRole {
  readonly role: string;
  readonly holds: string;
  readonly optional?: boolean;
}

/** A small file beside the observations that may be handed in: one number for each text of its first column. */
export interface MeasureCompanion {
  /** Its option, and its name in `compute`. */
  readonly option: string;
  readonly holds: string;
  readonly key: string;
  readonly value: string;
  readonly negative?: boolean;
  /** The column holds texts: each stands for its place among them in text order. */
  readonly texts?: boolean;
}

/** What the companions hold that were handed in. */
export type Companions = Readonly<Record<string, ReadonlyMap<string, number> | undefined>>;

/**
 * Measures that are computed together from one table of observations. Its command on loose files, its place in `measure list`
 * and its conformance tests are derived from this.
 *
 * The same observations and parameters give the same tables, byte for byte; no rows give empty tables; missing numbers never act as 0.
 */
export interface MeasureFamily<P extends z.ZodObject = z.ZodObject> {
  /** Also the word of its command: `quoin measure NAME`. */
  readonly name: string;
  readonly summary: string;
  /** Options after `quoin measure NAME --data FILE` of a command that runs as printed, and the file. */
  readonly example: { readonly data: string; readonly options: string };
  readonly measures: readonly MeasureDefinition[];
  /** Key columns: texts that together name a row. */
  readonly keys: readonly MeasureRole[];
  /** Pairs of keys of which every combination is held in memory; a server refuses a table whose largest pair has too many of them. */
  readonly dense?: readonly (readonly [string, string])[];
  /** Whether the same keys may come twice; otherwise that is a fault. */
  readonly repeats?: boolean;
  /** A cell (all keys but the time) of which a number is missing at one time is left out at every time: what is compared over time would else change by the gap alone. */
  readonly missingTakesCell?: boolean;
  /** Names of measures that are made of what is told alone: where a row that is absent means none, they differ from it on purpose. */
  readonly madeOfTold?: readonly string[];
  readonly numbers: readonly (MeasureRole & { readonly negative?: boolean })[];
  readonly companions?: readonly MeasureCompanion[];
  /** With a default for everything. */
  readonly parameters: P;
  compute(observations: Observations, parameters: z.output<P>, onProgress?: (done: number, total: number) => void, companions?: Companions): MeasureTables;
  /** The same taken apart, where it falls into parts: `compute` is `finish` of each part computed. */
  split?(observations: Observations, parameters: z.output<P>, companions?: Companions): MeasureParts;
  /** `split` for a table too large to be held in columns; null where what is asked for needs them. */
  gather?(parameters: z.output<P>): RowTaker | null;
  /** Computes one part; what it answers is plain data too, so that a thread may do it. */
  part?(part: unknown): unknown;
}

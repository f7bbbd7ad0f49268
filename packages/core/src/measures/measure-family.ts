import type { z } from "zod";
import type { CsvCell } from "../csv-text.ts";
import type { Note } from "../note.ts";
import type { MeasureDefinition } from "./measure-definition.ts";
import type { Observations } from "./observations.ts";

/** A table of figures. Rows stand in the order that the family documents, whatever the order of the input; a missing figure is null. */
export interface MeasureTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** What a family answers: its tables, and what should be known about them. */
export interface MeasureTables {
  readonly tables: readonly MeasureTable[];
  readonly notes: readonly Note[];
}

/**
 * Measures that are computed together from one table of observations.
 *
 * The same observations and parameters give the same tables, byte for byte; no rows give empty tables; missing numbers never act as 0.
 * Every family of the registry is held to that by one conformance suite.
 */
export interface MeasureFamily<P extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly measures: readonly MeasureDefinition[];
  /** Roles of its key columns; those that end in `?` may be left out. */
  readonly keys: readonly string[];
  /** Roles of its number columns. */
  readonly numbers: readonly string[];
  /** With a default for everything. */
  readonly parameters: P;
  compute(observations: Observations, parameters: z.output<P>, onProgress?: (done: number, total: number) => void): MeasureTables;
}

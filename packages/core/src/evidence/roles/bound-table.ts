import type { Note } from "../../language/note.ts";
import type { FieldOf, TableContract } from "../../schema/table.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import { columnsOfExpression, type Expression, isExpression } from "../queries/expression.ts";
import type { UnitWords } from "../units/own-unit.ts";

/** Where a field of a contract comes from in an office's own table. */
export type FieldSource =
  /** With the unit of its cells, or the column that says it row by row. */
  | { readonly column: string; readonly unit?: string | { readonly column: string } | undefined }
  /** Names: a column for each language, in the order in which one stands for the others. */
  | { readonly languages: Readonly<Record<string, string>> }
  /** The same value in every row. */
  | { readonly constant: string | number; readonly unit?: string | undefined }
  /** A column of another table, looked up by its keys: column of this table → column of that one; among some of its rows where conditions are given. */
  | { readonly lookup: Lookup }
  /** Computed from columns of the row. */
  | Expression;

/** Where in another table a field's cell stands. */
export interface Lookup {
  readonly table: string;
  readonly on: Readonly<Record<string, string>>;
  readonly take: string;
  /** Which of its rows are looked at. */
  readonly where?: readonly RoleCondition[] | undefined;
}

/** What rows of a table must hold to count for a role. */
export interface RoleCondition {
  readonly column: string;
  readonly op: "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "not-in" | "not-null";
  readonly value?: string | number | readonly (string | number)[] | undefined;
}

/** A workspace's table in its role: its name, and the source of each field that it has. */
export interface BoundTable<T extends TableContract = TableContract> {
  readonly contract: T;
  readonly table: string;
  readonly sources: Readonly<Partial<Record<FieldOf<T>, FieldSource>>>;
  readonly where: readonly RoleCondition[];
  /** Stands before the numbers that the table gives for itself (`ownNumber` of the contract); absent where they are known by themselves. */
  readonly prefix?: string;
  /** The tables that play the role together, in the order of the office; absent where it is one. `table` and `sources` then name all of them and the fields that any has. */
  readonly parts?: readonly BoundTable<T>[];
}

/** Each table that plays a role, alone or with others. */
export function partsOf<T extends TableContract>(bound: BoundTable<T>): readonly BoundTable<T>[] {
  return bound.parts ?? [bound];
}

/** The evidence of a workspace, asked by roles and fields: what an office calls its tables and columns is known here and nowhere else. */
export interface RoleEvidence {
  readonly evidence: EvidenceEngine;
  /** Id of the place that holds all others: rows of it are national ones. */
  readonly root: string;
  /** The level whose places are compared, where the office says which: its code, and how far below the root it stands. */
  readonly compared?: { readonly level: string; readonly depth: number } | undefined;
  /** Currency of the office (ISO 4217): money is read in it. */
  readonly currency: string;
  /** Unit words of the office's own → the unit that each means. */
  readonly unitWords: UnitWords;
  /** The table that plays the role of a contract, or several of them as one; null where the workspace holds none. */
  bind<T extends TableContract>(contract: T): BoundTable<T> | null;
  /** Hears what should be known of the figures that were read. */
  tell?(note: Note): void;
}

/** Columns of the office's table that a field is read from; none for a constant. */
export function columnsOfSource(source: FieldSource): readonly string[] {
  if ("column" in source) return typeof source.unit === "object" ? [source.column, source.unit.column] : [source.column];
  if ("lookup" in source) return Object.keys(source.lookup.on);
  if (isExpression(source)) return columnsOfExpression(source);
  return "languages" in source ? Object.values(source.languages) : [];
}

/** Required fields among those asked for that a table has not. */
export function missingFields<T extends TableContract>({ sources }: BoundTable<T>, fields: readonly FieldOf<T>[]): readonly FieldOf<T>[] {
  return fields.filter((field) => sources[field] === undefined);
}

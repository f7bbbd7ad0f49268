import type { EvidenceEngine } from "./evidence-engine.ts";
import type { FieldOf, TableContract } from "./tables/table.ts";

/** Where a field of a contract comes from in an office's own table. */
export type FieldSource =
  | { readonly column: string }
  /** Names: a column for each language, in the order in which one stands for the others. */
  | { readonly languages: Readonly<Record<string, string>> }
  /** The same value in every row. */
  | { readonly constant: string | number };

/** A workspace's table in its role: its name, and the source of each field that it has. */
export interface BoundTable<T extends TableContract = TableContract> {
  readonly contract: T;
  readonly table: string;
  readonly sources: Readonly<Partial<Record<FieldOf<T>, FieldSource>>>;
}

/** The evidence of a workspace, asked by roles and fields: what an office calls its tables and columns is known here and nowhere else. */
export interface RoleEvidence {
  readonly evidence: EvidenceEngine;
  /** Id of the place that holds all others: rows of it are national ones. */
  readonly root: string;
  /** The table that plays the role of a contract; null where the workspace holds none. */
  bind<T extends TableContract>(contract: T): BoundTable<T> | null;
}

/** Columns of the office's table that a field is read from; none for a constant. */
export function columnsOfSource(source: FieldSource): readonly string[] {
  if ("column" in source) return [source.column];
  return "languages" in source ? Object.values(source.languages) : [];
}

/** Required fields among those asked for that a table has not. */
export function missingFields<T extends TableContract>({ sources }: BoundTable<T>, fields: readonly FieldOf<T>[]): readonly FieldOf<T>[] {
  return fields.filter((field) => sources[field] === undefined);
}

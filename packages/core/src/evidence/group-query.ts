import type { EvidenceColumns } from "./cells/coded-columns.ts";
import type { EvidenceValue } from "./evidence-engine.ts";

/** What is told of a group: its rows; or of one of its columns how many cells are known, their sum, least, greatest, or how many different ones there are. */
export type GroupFigure = { readonly of: "rows" } | { readonly of: "known" | "sum" | "least" | "greatest" | "different"; readonly column: string };

/** Another table whose row of the same key is looked up for every row; no such row, no value. Of several the first counts. */
export interface LookedUp {
  readonly table: string;
  /** Column of the first table → column of this one. */
  readonly on: Readonly<Record<string, string>>;
  /** Columns that come along; in `by` and `figures` they are called `TABLE.COLUMN`. */
  readonly take: readonly string[];
}

/** A question for groups of rows, as plain data. */
export interface GroupQuery {
  readonly table: string;
  readonly by: readonly string[];
  readonly figures: Readonly<Record<string, GroupFigure>>;
  readonly where?: Readonly<Record<string, readonly EvidenceValue[]>>;
  readonly lookUp?: LookedUp;
}

/** Groups in order of their keys (texts by code point, numbers by size, a missing key last): the keys, the figures, and the number of the first row of each. */
export type EvidenceGroups = EvidenceColumns;

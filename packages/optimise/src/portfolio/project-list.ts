import type { ExactColumn } from "@quoin/methods";

/** The years in which a project may start, and for how long it is paid. */
export interface StartWindow {
  readonly earliest: number;
  readonly latest: number;
  readonly duration: number;
}

/** The projects of a portfolio in text order of their ids, so that no plan depends on the order of rows. */
export interface ProjectList {
  readonly ids: readonly string[];
  /** For each row of the file the place of its project in `ids`. */
  readonly fileOrder: Int32Array;
  /** Exact columns, in the order of `ids`. */
  amounts(column: string): ExactColumn;
  /** Texts of a group column, in the order of `ids`. */
  groups(column: string): readonly string[];
  /** Null without a schedule. */
  readonly windows: readonly StartWindow[] | null;
}

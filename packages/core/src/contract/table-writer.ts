/** How a cell looks. `heading` and `title` are lines of a document, `header` is the head of a table, `note` is small print. */
export type SheetCellLook = "plain" | "title" | "heading" | "header" | "wrapped" | "note";

/** A cell: a text stays a text (`0011`, `=1+1`), a number a number, a `day` (YYYY-MM-DD) a date; null and NaN are empty. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly value: string | number | null; readonly look?: SheetCellLook; readonly link?: string }
  | { readonly day: string };

/** A column of a sheet. `text` keeps what a person types into it as it is typed, so that codes keep their zeros. */
export interface SheetColumn {
  /** In characters; by default as wide as its first thousand cells need, 60 at most. */
  readonly width?: number;
  readonly format?: "general" | "text" | "date";
  /** What may be chosen in the cells below the header. */
  readonly choices?: readonly string[];
  /** What is said beside a cell below the header that somebody stands on: a title and a text. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

export interface WrittenSheet {
  /** Cut to 31 characters and freed of signs that a sheet's name may not hold; a second one of a name gets a number. */
  readonly name: string;
  readonly columns?: readonly SheetColumn[];
  /** Rows that stay in sight. */
  readonly frozenRows?: number;
  readonly rows: Iterable<readonly SheetCell[]>;
}

/** Writes workbooks. The same content gives the same bytes: they hold no time and no name. */
export interface TableWriter {
  xlsx(sheets: readonly WrittenSheet[]): Promise<readonly Uint8Array[]>;
}

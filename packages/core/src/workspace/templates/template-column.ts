import type { SheetCell } from "../../contract/table-writer.ts";
import type { LocalText } from "../../language/text.ts";

/** A column of a workbook to fill in, with what its explanation says. */
export interface TemplateColumn {
  /** The heading, as the table is read back by it. */
  readonly heading: string;
  readonly meaning: LocalText;
  /** What stands in it: code, region, year, money, text … */
  readonly kind: string;
  readonly unit: string | null;
  readonly required: boolean;
  readonly bounds: string | null;
  /** What it refers to: a table of the workspace or a type of record. */
  readonly of: string | null;
  readonly choices: readonly string[];
  /** Whether cells are numbers; all others are texts, so that codes keep their zeros. */
  readonly isNumber: boolean;
  readonly example: string | number | null;
}

/** A workbook to fill in: one sheet of rows, and what its explanation says above the columns. */
export interface Template {
  /** Name of the sheet of rows, and of the file. */
  readonly name: string;
  readonly title: LocalText;
  /** Lines above the list of columns. */
  readonly says: readonly LocalText[];
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

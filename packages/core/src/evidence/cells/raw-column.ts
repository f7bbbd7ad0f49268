import { elementAt } from "../../contract/assert-present.ts";

/** The texts of a column, each once in order of first appearance, and for every row the place of its text among them. */
export interface CodedTexts {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** The text of a row that has one. */
export function textAt({ codes, texts }: CodedTexts, row: number): string {
  return elementAt(texts, codes[row]!);
}

/** One column of a table as it stands in the file: every cell is text, so that codes keep their zeros. */
export interface RawColumn {
  readonly name: string;
  /** Number of rows. */
  readonly length: number;
  /** The file itself says that these are numbers: no sign of them is to be found out. */
  readonly isNumeric?: boolean;
  /** The cell of a row (0 = first under the header); an empty text is a missing cell. */
  text(row: number): string;
  /** At least the length of the longest cell, for what can be read from short cells alone. */
  longestText(): number;
  coded(): CodedTexts;
  /** Whether every cell holds something but blanks and no two hold the same; no text is made for it. */
  allDiffer(): boolean;
  /** Cells that are plain decimal numbers (`-1.5e3`: point, no grouping, blanks around allowed) as the nearest double; NaN for every other cell. */
  plainNumbers(): Float64Array;
}

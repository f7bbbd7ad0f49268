import type { SourceFile } from "../fields.ts";
import type { Outcome } from "../outcome.ts";

/** How a file is to be read where it is not to be found out. */
export interface TableOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: "." | ",";
  readonly sheet?: string;
}

/**
 * A table as it was read, every cell still text, so that codes keep their zeros. Rows are counted from 0 here;
 * `line` gives the place in the file for messages (1 = first line, blank ones counted).
 */
export interface RawTable {
  readonly columns: readonly string[];
  readonly rowCount: number;
  /** Column-major: `cells[c][r]`; an empty text is a missing cell. */
  readonly cells: readonly (readonly string[])[];
  line(row: number): number;
  /** What was decided about the file, for provenance. */
  readonly decided: { readonly format: string; readonly encoding: string; readonly delimiter: string; readonly decimal: string; readonly sha256: string };
}

/** Reads `.csv`, `.csv.gz`, `.tsv`, `.parquet`, `.json` and `.xlsx`. */
export interface TableReader {
  read(file: SourceFile, options?: TableOptions): Promise<Outcome<RawTable>>;
}

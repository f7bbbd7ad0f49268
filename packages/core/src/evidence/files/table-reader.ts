import { z } from "zod";
import { field, type SourceFile } from "../../contract/fields.ts";
import type { Outcome } from "../../contract/outcome.ts";
import type { RawColumn } from "../cells/raw-column.ts";
import type { NumberFormat } from "../units/number-format.ts";
import type { RawSheet } from "./raw-sheet.ts";

export const tableEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gb18030",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
  "iso-8859-9",
  "iso-8859-15",
  "cp949",
  "euc-kr",
  "shift_jis",
  "euc-jp",
  "big5",
  "windows-874",
  "windows-1258",
  "windows-1256",
  "iso-8859-6",
  "windows-1255",
  "iso-8859-8",
  "koi8-r",
  "koi8-u",
  "ibm866",
  "cp850",
  "cp437",
  "cp852",
  "cp858",
  "cp860",
  "cp865",
  "cp857",
  "cp737",
  "cp862",
  "macintosh",
] as const;
export type TableEncoding = (typeof tableEncodings)[number];

export const tableFormats = ["csv", "csv.gz", "tsv", "json", "parquet", "xlsx", "arrow"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Options that every command with a `--data` file takes, for what is not to be found out: spread into its input. */
export const tableOptionFields = {
  encoding: field(z.enum(tableEncodings).optional(), { description: "Encoding of the file (default: found out)" }),
  delimiter: field(z.enum([",", ";", "\t", "tab", "|"]).optional(), { description: "Separator of the cells (default: found out)" }),
  decimal: field(z.enum([".", ","]).optional(), { description: "Decimal sign (default: found out from whole columns)" }),
  thousands: field(z.enum([".", ",", " ", "'"]).optional(), { description: "Sign between thousands (default: found out from whole columns)" }),
  sheet: field(z.string().optional(), { description: "Sheet of a workbook (default: the first visible one that holds a table)" }),
};

/** How a file is to be read where it is not to be found out. */
export interface TableOptions {
  readonly encoding?: TableEncoding | undefined;
  readonly delimiter?: string | undefined;
  readonly decimal?: "." | "," | undefined;
  readonly thousands?: "." | "," | " " | "'" | undefined;
  readonly sheet?: string | undefined;
}

/** What was decided about a file as a whole, for provenance. `encoding` and `delimiter` are null where the format has none. */
export interface TableDecisions {
  readonly format: TableFormat;
  readonly encoding: TableEncoding | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** Of the bytes as they were handed in. */
  readonly sha256: string;
}

/** A table whose first row that is not blank is the header. Rows are counted from 0 here; blank ones are left out. */
export interface RawTable {
  readonly file: string;
  readonly columns: readonly RawColumn[];
  readonly rowCount: number;
  /** Place of a row in the file for messages: 1 = first line, blank ones counted. */
  line(row: number): number;
  readonly headerLine: number;
  readonly decided: TableDecisions;
}

/** A file that was read whole, before anything is known of headers. */
export interface OpenedFile {
  readonly file: string;
  /** The sheet that was asked for, else the first visible one that holds a table; a text file is one sheet. */
  readonly sheet: RawSheet;
  /** All sheets with their used size; empty where the format has none. */
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  readonly decided: TableDecisions;
}

/** Columns of a file that are read row after row: keys as texts, others as numbers. */
export interface AskedRows {
  readonly keys: readonly string[];
  readonly numbers: readonly string[];
}

/** Some rows of a file in its order: of each key the place of its text among all texts of that key so far, in order of first appearance; of each number NaN where it is missing. */
export interface RowBlock {
  readonly rowCount: number;
  readonly keys: readonly Int32Array[];
  readonly numbers: readonly Float64Array[];
}

/** What is known of a file when its last row was handed on. */
export interface StreamedTable {
  readonly rowCount: number;
  /** The texts of each key. */
  readonly texts: readonly (readonly string[])[];
  /** Line of the first row under the header. */
  readonly firstLine: number;
  /** Blank lines, or cells of several lines, stand between the rows, so that nothing is known of the line of any but the first. */
  readonly hasGaps: boolean;
  /** Number of a column in the file, 1 = first. */
  place(column: string): number;
  readonly decided: TableDecisions & NumberFormat;
}

/** Reads `.csv`, `.tsv`, `.json` and `.jsonl` (each packed with gzip too), `.parquet`, `.arrow` and `.xlsx`, on this machine databases of one table; what kind of file it is, its bytes say, not its name. */
export interface TableReader {
  /** The cells of the file as they stand. */
  open(file: SourceFile, options?: TableOptions): Promise<Outcome<OpenedFile>>;
  /** The file as a table whose first row that is not blank is the header. */
  read(file: SourceFile, options?: TableOptions): Promise<Outcome<RawTable>>;
  /**
   * The rows of a plain file of this machine, handed on block after block and not kept. Null where the file has anything that needs the whole table or a word to the asker,
   * or where `onRows` answers false: `read` then says what it is. Absent where a reader has the whole file only.
   */
  stream?(file: SourceFile, asked: AskedRows, options: TableOptions, onRows: (block: RowBlock) => boolean): Promise<StreamedTable | null>;
}

declare module "../../contract/ports.ts" {
  interface Ports {
    readonly tables: TableReader;
  }
}

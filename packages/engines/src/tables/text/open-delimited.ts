import { fault, note, type OpenedFile, type Outcome, success, type TableFormat, type TableOptions } from "@quoin/core";
import { gridSheet } from "../grid-sheet.ts";
import { decodeText } from "./decode-text.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { isBinary } from "./is-binary.ts";
import { scanDelimited } from "./scan-delimited.ts";
import { withoutGuards } from "./without-guards.ts";

/** Opens delimited text. A first line `sep=;`, as spreadsheet programs write it, names the separator and is no row. */
export function openDelimited(file: string, bytes: Uint8Array, options: TableOptions, sha256: string, packed: boolean): Outcome<OpenedFile> {
  const decoded = decodeText(file, bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  if (isBinary(decoded.value.bytes)) return fault(note("table.unknown-format", { problem: "not text" }, { file, line: 1, column: 1 }));
  const named = /^sep=(.)\r?\n/.exec(Buffer.from(decoded.value.bytes.subarray(0, 16)).toString("latin1"));
  const delimiter = options.delimiter === "tab" ? "\t" : (options.delimiter ?? named?.[1] ?? findDelimiter(decoded.value.bytes));
  const text = Buffer.from(decoded.value.bytes.buffer, decoded.value.bytes.byteOffset, decoded.value.bytes.length);
  const grid = scanDelimited(text.includes('""') ? Uint8Array.from(text) : text, delimiter.charCodeAt(0));
  if ("fault" in grid) return fault(note(`table.${grid.fault}`, {}, { file, line: grid.line, column: grid.column }));
  const cells = withoutGuards(grid);
  const sheet = gridSheet(named === null ? cells : { ...cells, rows: cells.rows - 1, first: cells.first.subarray(1), lines: cells.lines.subarray(1) });
  const format: TableFormat = packed ? "csv.gz" : delimiter === "\t" ? "tsv" : "csv";
  return success({ file, sheet, sheets: [], decided: { format, encoding, delimiter, sheet: null, sha256 } }, decoded.notes);
}

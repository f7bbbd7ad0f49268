import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { fault, note, type Outcome, type RawTable, type SourceFile, success, type TableFormat, type TableOptions, type TableReader } from "@quoin/core";
import type { CellGrid } from "./cell-grid.ts";
import { decodeText } from "./decode-text.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { gridTable } from "./grid-table.ts";
import { scanDelimited } from "./scan-delimited.ts";

const unzip = promisify(gunzip);

/** Up to this many bytes a text may unpack to, whatever its packed size; above it the ratio decides. */
const freeBytes = 256 * 2 ** 20;
const largestRatio = 300;
const largestText = 2 ** 31 - 1;

/** Reads table files from their bytes; see the port for the formats. */
export const tableReader: TableReader = {
  async read(file: SourceFile, options: TableOptions = {}): Promise<Outcome<RawTable>> {
    const bytes = await file.bytes();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = packed ? await unpacked(file.name, bytes) : success(bytes);
    if (!text.ok) return text;
    const decoded = decodeText(file.name, text.value, options.encoding);
    if (!decoded.ok) return decoded;
    const delimiter = options.delimiter === "tab" ? "\t" : (options.delimiter ?? findDelimiter(decoded.value.bytes));
    const grid = delimitedGrid(file.name, decoded.value.bytes, delimiter);
    if (!grid.ok) return grid;
    const format: TableFormat = packed ? "csv.gz" : delimiter === "\t" ? "tsv" : "csv";
    return gridTable(file.name, grid.value, { format, encoding: decoded.value.encoding, delimiter, sheet: null, sha256 });
  },
};

function delimitedGrid(file: string, bytes: Uint8Array, delimiter: string): Outcome<CellGrid> {
  const rewritten = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('""');
  const grid = scanDelimited(rewritten ? bytes.slice() : bytes, delimiter.charCodeAt(0));
  if ("fault" in grid) return fault(note(`table.${grid.fault}`, {}, { file, line: grid.line, column: grid.column }));
  return success(grid);
}

async function unpacked(file: string, bytes: Uint8Array): Promise<Outcome<Uint8Array>> {
  const maxOutputLength = Math.min(largestText, Math.max(freeBytes, bytes.length * largestRatio));
  try {
    return success(await unzip(bytes, { maxOutputLength }));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE") return fault(note("table.too-large", { problem: `> ${maxOutputLength} bytes` }, { file, line: 1, column: 1 }));
    return fault(note("table.broken-file", { problem: message }, { file, line: 1, column: 1 }));
  }
}

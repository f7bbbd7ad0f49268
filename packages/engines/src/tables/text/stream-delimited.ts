import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { type AskedRows, isMissingMarker, type RawColumn, type RowBlock, type SourceFile, type StreamedTable, type TableOptions } from "@quoin/core";
import { type CellGrid, cellText, isBlankRow, rowWidth } from "../cell-grid.ts";
import { fileKind } from "../file-kind.ts";
import { gridColumn } from "../grid-column.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { isBinary } from "./is-binary.ts";
import { PlainRows } from "./plain-rows.ts";
import { scanDelimited } from "./scan-delimited.ts";
import { withoutGuards } from "./without-guards.ts";

/** When a file is read by blocks. */
export interface StreamSizes {
  /** Bytes of one block: large beside a line, small beside what is saved; the first must hold what the separator is found from. */
  readonly block: number;
  /** Bytes of a file below which the whole is no burden. */
  readonly least: number;
}

const usual: StreamSizes = { block: 1 << 20, least: 1 << 20 };
const lineFeed = 0x0a;
const quote = 0x22;

/**
 * The rows of a csv of this machine, block after block, each read as `openDelimited` reads the whole; nothing of the file is kept but each key's texts once.
 * Null where the file is not plain enough for that (no UTF-8, another separator than the comma, a torn row, an empty key, a cell that is no plain number and no missing marker),
 * or where `onRows` wants no more: whoever then reads it whole says what is the matter. Cost: one look at each byte, memory of two blocks.
 */
export async function streamDelimited(
  file: SourceFile,
  asked: AskedRows,
  options: TableOptions,
  onRows: (block: RowBlock) => boolean,
  sizes: StreamSizes = usual,
): Promise<StreamedTable | null> {
  if (file.path === undefined || !readsPlainly(options)) return null;
  const handle = await open(file.path).catch(() => null);
  if (handle === null) return null;
  try {
    if ((await handle.stat()).size < sizes.least) return null;
    const hash = createHash("sha256");
    const rows = new BlockReader(asked, options, onRows);
    const held = Buffer.allocUnsafeSlow(sizes.block * 2);
    let [filled, isFirst] = [0, true];
    for (;;) {
      const { bytesRead } = await handle.read(held, filled, held.length - filled);
      hash.update(held.subarray(filled, filled + bytesRead));
      filled += bytesRead;
      const isLast = bytesRead === 0;
      if (!isLast && filled < sizes.block) continue;
      const end = isLast ? filled : held.lastIndexOf(lineFeed, filled - 1) + 1;
      if (end === 0 && !isLast) return null;
      const block = held.subarray(0, end);
      if (isFirst ? !rows.begin(block) : !rows.take(block)) return null;
      isFirst = false;
      if (isLast) break;
      held.copyWithin(0, end, filled);
      filled -= end;
    }
    return rows.rowCount === 0 ? null : rows.table(hash.digest("hex"));
  } finally {
    await handle.close();
  }
}

function readsPlainly({ encoding, delimiter, decimal, thousands, sheet }: TableOptions): boolean {
  const isComma = delimiter === undefined || delimiter === ",";
  return isComma && (encoding === undefined || encoding === "utf-8") && decimal !== "," && thousands === undefined && sheet === undefined;
}

/** Reads blocks of whole lines; each of `begin` and `take` answers whether the rows were as they should be. */
class BlockReader {
  rowCount = 0;
  readonly #asked: AskedRows;
  readonly #options: TableOptions;
  readonly #onRows: (block: RowBlock) => boolean;
  #names: readonly string[] = [];
  #plain: PlainRows | null = null;
  #lines = 0;
  #firstLine = 0;
  #hasGaps = false;

  constructor(asked: AskedRows, options: TableOptions, onRows: (block: RowBlock) => boolean) {
    this.#asked = asked;
    this.#options = options;
    this.#onRows = onRows;
  }

  /** The first block: a mark of the encoding and the header stand in it. */
  begin(block: Uint8Array): boolean {
    const hasMark = block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf;
    const text = hasMark ? block.subarray(3) : block;
    if (fileKind(block) !== "text" || isBinary(text)) return false;
    if (Buffer.from(text.subarray(0, 4)).toString("latin1") === "sep=") return false;
    if (this.#options.delimiter === undefined && findDelimiter(text) !== ",") return false;
    return this.take(text);
  }

  take(block: Uint8Array): boolean {
    if (block.length === 0) return true;
    if (!isUtf8(block)) return false;
    if (this.#plain === null) {
      // The header alone, so that the rows under it can be taken in one pass.
      const end = block.indexOf(lineFeed) + 1;
      if (end > 0 && end < block.length && !block.subarray(0, end).includes(quote))
        return this.#anyRows(block.subarray(0, end)) && this.take(block.subarray(end));
      return this.#anyRows(block);
    }
    const plain = this.#plain.take(block);
    if (plain === null) return this.#anyRows(block);
    if (this.rowCount === 0) this.#firstLine = this.#lines + 1;
    this.#hasGaps ||= this.#firstLine + this.rowCount !== this.#lines + 1;
    this.#lines += plain.rowCount;
    this.rowCount += plain.rowCount;
    return this.#onRows(plain);
  }

  /** Rows as files have them: quotations, blank lines, any line end. */
  #anyRows(block: Uint8Array): boolean {
    const grid = scanDelimited(block, 0x2c);
    if ("fault" in grid) return false;
    this.#hasGaps ||= lineFeeds(block) > grid.rows;
    return this.#rows(withoutGuards(grid));
  }

  table(sha256: string): StreamedTable {
    return {
      rowCount: this.rowCount,
      texts: this.#plain?.texts ?? [],
      firstLine: this.#firstLine,
      hasGaps: this.#hasGaps,
      place: (column) => this.#names.indexOf(column) + 1,
      decided: { format: "csv", encoding: "utf-8", delimiter: ",", sheet: null, sha256, decimal: ".", thousands: null },
    };
  }

  #rows(grid: CellGrid): boolean {
    const filled = new Uint32Array(grid.rows);
    let count = 0;
    for (let row = 0; row < grid.rows; row++) if (!isBlankRow(grid, row)) filled[count++] = row;
    let from = 0;
    if (this.#names.length === 0 && count > 0) {
      if (!this.#header(grid, filled[0]!)) return false;
      from = 1;
    }
    const rows = filled.subarray(from, count);
    for (const row of rows) if (rowWidth(grid, row) !== this.#names.length) return false;
    if (this.rowCount === 0 && rows.length > 0) this.#firstLine = this.#lines + grid.lines[rows[0]!]!;
    const before = this.#firstLine + this.rowCount - this.#lines;
    for (let row = 0; row < rows.length; row++) this.#hasGaps ||= grid.lines[rows[row]!] !== before + row;
    this.#lines += grid.rows;
    if (rows.length === 0) return true;
    this.rowCount += rows.length;
    const plain = this.#plain;
    if (plain === null) throw new Error("rows before a header");
    const keys = this.#asked.keys.map((name, key) => codedKey(gridColumn(grid, name, this.#names.indexOf(name), rows), (text) => plain.codeOf(key, text)));
    const numbers = this.#asked.numbers.map((name) => plainNumbers(grid, name, this.#names.indexOf(name), rows));
    if (keys.includes(null) || numbers.includes(null)) return false;
    return this.#onRows({ rowCount: rows.length, keys: keys as Int32Array[], numbers: numbers as Float64Array[] });
  }

  #header(grid: CellGrid, row: number): boolean {
    const first = grid.first[row]!;
    const names = Array.from({ length: rowWidth(grid, row) }, (_, column) => cellText(grid, first + column).trim());
    while (names.length > 1 && names[names.length - 1] === "") names.pop();
    this.#names = names;
    const hasAll = [...this.#asked.keys, ...this.#asked.numbers].every((name) => names.filter((each) => each === name).length === 1);
    if (hasAll) this.#plain = new PlainRows(names, this.#asked.keys, this.#asked.numbers);
    return hasAll;
  }
}

function lineFeeds(block: Uint8Array): number {
  let count = 0;
  for (let at = block.indexOf(lineFeed); at >= 0; at = block.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/** The codes of a key among all its texts so far; null where a cell is empty. */
function codedKey(column: RawColumn, codeOf: (text: string) => number): Int32Array | null {
  const { codes, texts } = column.coded();
  const place = new Int32Array(texts.length);
  for (let code = 0; code < texts.length; code++) {
    const of = codeOf(texts[code] as string);
    if (of < 0) return null;
    place[code] = of;
  }
  for (let row = 0; row < codes.length; row++) codes[row] = place[codes[row]!]!;
  return codes;
}

/** The numbers of a column, NaN where one is missing; null where a cell is none. */
function plainNumbers(grid: CellGrid, name: string, column: number, rows: Uint32Array): Float64Array | null {
  const cells = gridColumn(grid, name, column, rows);
  const numbers = cells.plainNumbers();
  for (let row = 0; row < numbers.length; row++) if (Number.isNaN(numbers[row]) && !isMissingMarker(cells.text(row))) return null;
  return numbers;
}

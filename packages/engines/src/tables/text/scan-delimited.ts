import type { CellGrid } from "../cell-grid.ts";

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A quoted cell that never closes, or text after its closing quote. */
export interface QuoteFault {
  readonly fault: "open-quote" | "text-after-quote";
  readonly line: number;
  /** Cell of the row, 1 = first. */
  readonly column: number;
}

/**
 * Splits delimited text (UTF-8 bytes, RFC 4180 quotes, any line end) into cells in one pass. A blank line is a row without cells; a final line end makes no row.
 * A quoted cell with doubled quotes is written back over its own bytes, so that every cell is one span: hand in bytes that nobody else reads.
 * Cost: one look at each byte.
 */
export function scanDelimited(bytes: Uint8Array, delimiter: number, rowLimit = Number.POSITIVE_INFINITY): CellGrid | QuoteFault {
  const size = bytes.length;
  // Held in locals and widened by hand: this loop is most of the reading of a large file.
  const isEnd = new Uint8Array(256);
  for (const end of [delimiter, lineFeed, carriageReturn]) isEnd[end] = 1;
  const likely = likelyCounts(bytes, delimiter, rowLimit);
  let [starts, ends] = [new Uint32Array(likely.cells), new Uint32Array(likely.cells)];
  let [first, lines] = [new Uint32Array(likely.rows), new Uint32Array(likely.rows)];
  let [cells, rows] = [0, 0];
  let line = 1;
  let at = 0;
  let isNotes = false;
  while (at < size && rows < rowLimit) {
    if (rows + 1 >= first.length) [first, lines] = [widened(first), widened(lines)];
    lines[rows] = line;
    let more = bytes[at] !== lineFeed && bytes[at] !== carriageReturn;
    while (more) {
      if (cells === starts.length) [starts, ends] = [widened(starts), widened(ends)];
      if (bytes[at] === quote) {
        const start = ++at;
        const opened = line;
        let end = at;
        for (;;) {
          if (at >= size) return { fault: "open-quote", line: opened, column: cells - first[rows]! + 1 };
          const byte = bytes[at]!;
          if (byte === quote) {
            if (bytes[at + 1] !== quote) break;
            at++;
          } else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) line++;
          if (end !== at) bytes[end] = byte;
          end++;
          at++;
        }
        starts[cells] = start;
        ends[cells++] = end;
        at++;
        if (at < size && bytes[at] !== delimiter && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) {
          const isFirst = cells - 1 === first[rows]! && line === opened;
          // Asked once: what holds of all lines from here holds of those below.
          isNotes ||= isFirst && isFootnote(bytes, start - 1, delimiter, widestRow(first, rows));
          if (!isFirst || !isNotes) return { fault: "text-after-quote", line, column: cells - first[rows]! };
          while (at < size && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++;
          starts[cells - 1] = start - 1;
          ends[cells - 1] = at;
        }
      } else {
        starts[cells] = at;
        while (at < size && isEnd[bytes[at]!] === 0) at++;
        ends[cells++] = at;
      }
      more = at < size && bytes[at] === delimiter;
      if (more) at++;
    }
    first[++rows] = cells;
    if (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed) at++;
    at++;
    line++;
  }
  return {
    bytes,
    starts: starts.subarray(0, cells),
    ends: ends.subarray(0, cells),
    first: first.subarray(0, rows + 1),
    lines: lines.subarray(0, rows),
    rows,
    kinds: null,
  };
}

/** Cells and rows that a file has if all of it is as its beginning, and a tenth more: what is made large enough at once need not be copied. */
function likelyCounts(bytes: Uint8Array, delimiter: number, rowLimit: number): { readonly cells: number; readonly rows: number } {
  const seen = Math.min(bytes.length, 1 << 16);
  let [cells, rows] = [1, 1];
  for (let at = 0; at < seen && rows <= rowLimit; at++) {
    const byte = bytes[at];
    if (byte === lineFeed || byte === carriageReturn) rows++;
    if (byte === delimiter || byte === lineFeed || byte === carriageReturn) cells++;
  }
  const whole = rows > rowLimit ? 1 : bytes.length / Math.max(1, seen);
  const likely = (count: number): number => Math.ceil(count * whole * 1.1) + 16;
  return { cells: likely(cells), rows: likely(rows) };
}

function widestRow(first: Uint32Array, rows: number): number {
  let widest = 0;
  for (let row = 0; row < rows; row++) widest = Math.max(widest, first[row + 1]! - first[row]!);
  return widest;
}

/**
 * Whether the lines from here to the end are footnotes, such as `"–" = no figure`: none of them has as many cells as the table is wide. Then a line that begins with a quotation is
 * one text as it stands. A torn row in the middle of a table has rows of full width below it, and stays a fault.
 */
function isFootnote(bytes: Uint8Array, from: number, delimiter: number, widest: number): boolean {
  if (widest < 2) return false;
  let cells = 1;
  for (let at = from; at <= bytes.length; at++) {
    const byte = bytes[at];
    if (byte === delimiter) cells++;
    if (byte !== undefined && byte !== lineFeed && byte !== carriageReturn) continue;
    if (cells >= widest) return false;
    cells = 1;
  }
  return true;
}

function widened(held: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(held.length * 2);
  wider.set(held);
  return wider;
}

import { type MeasuredColumn, MeasuredTable } from "./measured-table.ts";

/** What is kept of an answer: plain data beside tables of figures. */
export interface PackedAnswer<H> {
  readonly head: H;
  readonly tables: readonly MeasuredTable[];
}

type ColumnHead =
  | { readonly name: string; readonly kind: "values" }
  | { readonly name: string; readonly kind: "codes"; readonly texts: readonly string[] }
  | CellsHead;
interface CellsHead {
  readonly name: string;
  readonly kind: "cells";
  readonly cells: readonly (string | number | null)[];
}

interface Head<H> {
  readonly head: H;
  readonly tables: readonly { readonly name: string; readonly rowCount: number; readonly columns: readonly ColumnHead[] }[];
}

const word = 8;
/** Signs that are made at once: a call takes so many arguments. */
const piece = 8192;

/**
 * An answer as bytes: one line of JSON, filled up to whole words of 8 bytes, then the columns' doubles and codes in order, each from a whole word on, as the machine
 * writes them (it is the machine's own cache). Millions of figures are read back as fast as the disk gives them, to the bit.
 */
export function packAnswer<H>({ head, tables }: PackedAnswer<H>): Uint8Array {
  const columns = tables.flatMap((table) => [...table.columns.values()]);
  const described: Head<H> = {
    head,
    tables: tables.map(({ name, rowCount, columns: named }) => ({ name, rowCount, columns: [...named].map(([column, held]) => columnHead(column, held)) })),
  };
  const text = asciiJson(described);
  const first = wholeWords(text.length + 1);
  const blocks = columns.flatMap(blockOf);
  const packed = new Uint8Array(blocks.reduce((end, block) => end + wholeWords(block.length), first));
  packed.fill(0x20, 0, first).set(text);
  packed[first - 1] = 0x0a;
  let at = first;
  for (const block of blocks) {
    packed.set(block, at);
    at += wholeWords(block.length);
  }
  return packed;
}

/** The answer of bytes; null where they are none. */
export function unpackAnswer<H>(kept: Uint8Array): PackedAnswer<H> | null {
  const end = kept.indexOf(0x0a);
  const described = end < 0 ? null : parsed<H>(kept.subarray(0, end));
  if (described === null) return null;
  // A copy that begins on a whole word: what a disk hands out may begin anywhere.
  const bytes = kept.slice().buffer;
  let at = end + 1;
  const take = (length: number): number => {
    const from = at;
    at += wholeWords(length);
    return from;
  };
  const columnOf = (column: ColumnHead, rows: number): MeasuredColumn => {
    if (column.kind === "cells") return { cells: column.cells };
    if (column.kind === "values") return { values: new Float64Array(bytes, take(rows * Float64Array.BYTES_PER_ELEMENT), rows) };
    return { codes: new Int32Array(bytes, take(rows * Int32Array.BYTES_PER_ELEMENT), rows), texts: column.texts };
  };
  try {
    const tables = described.tables.map(
      ({ name, rowCount, columns }) => new MeasuredTable(name, rowCount, new Map(columns.map((column) => [column.name, columnOf(column, rowCount)]))),
    );
    return at === kept.length ? { head: described.head, tables } : null;
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** JSON whose every sign is one byte. */
function asciiJson(value: unknown): Uint8Array {
  const text = JSON.stringify(value).replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function parsed<H>(line: Uint8Array): Head<H> | null {
  let text = "";
  for (let from = 0; from < line.length; from += piece) text += String.fromCharCode(...line.subarray(from, from + piece));
  try {
    return JSON.parse(text) as Head<H>;
  } catch {
    // A damaged entry is no fault of the evidence: the answer is computed again and replaces it.
    return null;
  }
}

function columnHead(name: string, column: MeasuredColumn): ColumnHead {
  if ("cells" in column) return { name, kind: "cells", cells: column.cells };
  return "codes" in column ? { name, kind: "codes", texts: column.texts } : { name, kind: "values" };
}

function blockOf(column: MeasuredColumn): Uint8Array[] {
  if ("cells" in column) return [];
  const { buffer, byteOffset, byteLength } = "codes" in column ? column.codes : column.values;
  return [new Uint8Array(buffer, byteOffset, byteLength)];
}

function wholeWords(bytes: number): number {
  return Math.ceil(bytes / word) * word;
}

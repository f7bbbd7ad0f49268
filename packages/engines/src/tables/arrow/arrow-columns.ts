import zlib from "node:zlib";
import type { Data, DataType, TypeMap, Vector } from "apache-arrow";
import { TextCoder } from "../columns/text-coder.ts";
import type { TypedColumn } from "../columns/typed-column.ts";
import type { ColumnsOfTable } from "../duckdb/duckdb-columns.ts";
import { decimalText, momentText } from "./arrow-texts.ts";
import { unpackLz4Frame } from "./lz4-frame.ts";

/** Thrown where bytes are no Arrow table, or a column is of a kind that no table of figures has. */
export class UnreadableArrow extends Error {
  override readonly name = "UnreadableArrow";
}

/** Up to this many bytes a column may unpack to whatever its packed size; above it the ratio decides (a byte of LZ4 stands for 255 at most). */
const freeBytes = 64 * 2 ** 20;
const [largestRatio, largestColumn] = [255, 2 ** 31 - 1];

/**
 * The columns of an Arrow IPC file (Feather) or stream, packed with LZ4 or not (with Zstandard where this Node.js unpacks it): whole numbers that a double holds exactly are numbers,
 * larger ones texts; decimals and days are texts; null and NaN are missing.
 *
 * @throws UnreadableArrow
 */
export async function arrowColumns(bytes: Uint8Array): Promise<ColumnsOfTable> {
  const arrow = await import("apache-arrow");
  arrow.compressionRegistry.set(arrow.CompressionType.LZ4_FRAME, { decode: (packed) => unpackLz4Frame(packed, largestFor(packed)) });
  const zstd: unknown = Reflect.get(zlib, "zstdDecompressSync");
  if (typeof zstd === "function")
    arrow.compressionRegistry.set(arrow.CompressionType.ZSTD, { decode: (packed) => Uint8Array.from(zstd(packed, { maxOutputLength: largestFor(packed) })) });
  try {
    const table = arrow.tableFromIPC<TypeMap>(bytes);
    if (table.numRows > Math.max(freeBytes, bytes.length * largestRatio)) throw new UnreadableArrow(`${table.numRows} rows in ${bytes.length} bytes`);
    const columns = table.schema.fields.map(({ name }, place) => columnOf(arrow, name, table.getChildAt(place), table.numRows));
    return { columns, rowCount: table.numRows };
  } catch (cause) {
    if (cause instanceof UnreadableArrow) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableArrow(problem === "" ? "no Arrow table" : problem, { cause });
  }
}

function largestFor(packed: Uint8Array): number {
  return Math.min(largestColumn, Math.max(freeBytes, packed.length * largestRatio));
}

type Arrow = typeof import("apache-arrow");

function columnOf(arrow: Arrow, name: string, vector: Vector<DataType> | null, rowCount: number): TypedColumn {
  const pieces = vector?.data ?? [];
  const type: DataType = vector?.type ?? new arrow.Null();
  for (const piece of pieces) {
    const held = piece.values?.length;
    if (!arrow.DataType.isBool(type) && held !== undefined && isFixed(arrow, type) && held < piece.length) throw new UnreadableArrow(`column ${name} is torn`);
  }
  if (arrow.DataType.isFloat(type) || (arrow.DataType.isInt(type) && type.bitWidth < 64)) return numbersOf(arrow, name, pieces, rowCount);
  if (arrow.DataType.isInt(type)) return wholesOf(arrow, name, pieces, rowCount);
  const coder = new TextCoder(rowCount);
  for (const piece of pieces) for (const text of textsOf(arrow, piece)) coder.push(text);
  const kind = arrow.DataType.isDate(type) || arrow.DataType.isTimestamp(type) ? "date" : arrow.DataType.isBool(type) ? "boolean" : "text";
  return { name, kind, coded: coder.finish() };
}

/** Types of one value a row. */
function isFixed(arrow: Arrow, type: DataType): boolean {
  return arrow.DataType.isFloat(type) || arrow.DataType.isInt(type) || arrow.DataType.isDictionary(type);
}

function numbersOf(arrow: Arrow, name: string, pieces: readonly Data[], rowCount: number): TypedColumn {
  const values = new Float64Array(rowCount);
  let at = 0;
  for (const piece of pieces) {
    const { values: held } = piece;
    // Half precision is read one by one: its array holds bits.
    if (arrow.DataType.isFloat(piece.type) && piece.type.precision === arrow.Precision.HALF) {
      const halves = new arrow.Vector([piece]);
      for (let row = 0; row < piece.length; row++) values[at + row] = Number(halves.get(row) ?? Number.NaN);
    } else for (let row = 0; row < piece.length; row++) values[at + row] = Number(held[row]);
    withoutNulls(piece, (row) => {
      values[at + row] = Number.NaN;
    });
    at += piece.length;
  }
  return { name, kind: "number", values };
}

/** Whole numbers of 64 bits: numbers where a double holds all of them, else texts. */
function wholesOf(arrow: Arrow, name: string, pieces: readonly Data[], rowCount: number): TypedColumn {
  const column = numbersOf(arrow, name, pieces, rowCount);
  if (column.kind === "number" && column.values.every((value) => !(Math.abs(value) > Number.MAX_SAFE_INTEGER))) return column;
  const coder = new TextCoder(rowCount);
  for (const piece of pieces) {
    const vector = new arrow.Vector([piece]);
    for (let row = 0; row < piece.length; row++) coder.push(String(vector.get(row) ?? ""));
  }
  return { name, kind: "text", coded: coder.finish() };
}

function withoutNulls({ length, nullCount, nullBitmap, offset }: Data, missing: (row: number) => void): void {
  if (nullCount === 0 || nullBitmap === undefined || nullBitmap.length === 0) return;
  for (let row = 0; row < length; row++) if ((nullBitmap[(offset + row) >> 3]! & (1 << ((offset + row) & 7))) === 0) missing(row);
}

function* textsOf(arrow: Arrow, piece: Data): Iterable<string> {
  const { type } = piece;
  const vector = new arrow.Vector([piece]);
  const { DataType } = arrow;
  if (DataType.isDictionary(type)) {
    const texts = piece.dictionary === undefined ? [] : piece.dictionary.data.flatMap((each) => [...textsOf(arrow, each)]);
    const isThere = new Uint8Array(piece.length).fill(1);
    withoutNulls(piece, (row) => {
      isThere[row] = 0;
    });
    for (let row = 0; row < piece.length; row++) yield isThere[row] === 0 ? "" : (texts[Number(piece.values[row])] ?? "");
    return;
  }
  for (let row = 0; row < piece.length; row++) {
    const value: unknown = vector.get(row);
    if (value === null || value === undefined) yield "";
    else if (DataType.isDecimal(type)) yield decimalText(value, type.scale);
    else if (DataType.isDate(type)) yield momentText(BigInt(Math.round(Number(value))), 3);
    else if (DataType.isTimestamp(type)) yield momentText(momentOf(piece, row), type.unit * 3, type.timezone !== null && type.timezone !== undefined);
    else if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") yield String(value);
    else throw new UnreadableArrow(`a column of ${String(type)} is no column of a table of figures`);
  }
}

/** The count of a moment as the file has it: a number of milliseconds would lose what is finer. */
function momentOf({ values }: Data, row: number): bigint {
  return BigInt(values[row] ?? 0);
}

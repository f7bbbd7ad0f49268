import type { CodedTexts, RawColumn } from "@quoin/core";

/**
 * A column of a file that has types: numbers (NaN = missing), or texts of which each stands once (an empty text = missing), with what they are.
 * No cell is a text of its own, so that millions of rows go to a method as they lie in memory.
 */
export type TypedColumn =
  | { readonly name: string; readonly kind: "number"; readonly values: Float64Array }
  | { readonly name: string; readonly kind: "text" | "date" | "boolean"; readonly coded: CodedTexts };

/**
 * The text of a number of a column: the shortest that reads back to the same double, nothing where it is missing.
 *
 *   numberCell(0.1)  // "0.1"
 */
export function numberCell(value: number): string {
  if (Number.isNaN(value)) return "";
  return Number.isFinite(value) ? String(Object.is(value, -0) ? 0 : value) : value > 0 ? "inf" : "-inf";
}

export function typedCell(column: TypedColumn, row: number): string {
  return column.kind === "number" ? numberCell(column.values[row]!) : (column.coded.texts[column.coded.codes[row]!] ?? "");
}

/** A typed column over some of its rows, or over all of them (null), under the name that its header gives it. Cost: none where all rows are asked for. */
export function typedRawColumn(whole: TypedColumn, name: string, rows: Uint32Array | null): RawColumn {
  const column = rows === null ? whole : partOf(whole, rows);
  const length = column.kind === "number" ? column.values.length : column.coded.codes.length;
  return {
    name,
    length,
    isNumeric: column.kind === "number",
    text: (row) => typedCell(column, row),
    // The longest text of a double has 24 signs.
    longestText: () => (column.kind === "number" ? 24 : column.coded.texts.reduce((longest, text) => Math.max(longest, Buffer.byteLength(text)), 0)),
    coded: () => (column.kind === "number" ? codedNumbers(column.values) : inOrderOfRows(column.coded)),
    allDiffer: () => (column.kind === "number" ? allNumbersDiffer(column.values) : allTextsDiffer(column.coded)),
    plainNumbers: () => (column.kind === "number" ? finite(column.values) : numbersOfTexts(column.coded)),
  };
}

function partOf(column: TypedColumn, rows: Uint32Array): TypedColumn {
  if (column.kind === "number") return { ...column, values: Float64Array.from(rows, (row) => column.values[row]!) };
  const { codes, texts } = column.coded;
  return { ...column, coded: { codes: Int32Array.from(rows, (row) => codes[row]!), texts } };
}

function allNumbersDiffer(values: Float64Array): boolean {
  return !values.some(Number.isNaN) && new Set(values).size === values.length;
}

function allTextsDiffer({ codes, texts }: CodedTexts): boolean {
  return new Set(codes).size === codes.length && codes.every((code) => (texts[code] ?? "").trim() !== "");
}

/** What is infinite is no number that a method takes; its text says which cell it was. */
function finite(values: Float64Array): Float64Array {
  let areFinite = true;
  for (let row = 0; row < values.length && areFinite; row++) areFinite = Math.abs(values[row]!) !== Number.POSITIVE_INFINITY;
  return areFinite ? values.slice() : values.map((value) => (Number.isFinite(value) ? value : Number.NaN));
}

/** The number of the row before is the likeliest; a map knows the others. */
function codedNumbers(values: Float64Array): CodedTexts {
  const codes = new Int32Array(values.length);
  const texts: string[] = [];
  const places = new Map<number, number>();
  let [before, code] = [Number.NaN, -1];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== before) {
      code = places.get(value) ?? -1;
      if (code < 0) {
        code = texts.push(numberCell(value)) - 1;
        places.set(value, code);
      }
      before = value;
    }
    codes[row] = code;
  }
  return { codes, texts };
}

/** The same texts in the order in which rows first name them; what no row names is left out. */
function inOrderOfRows({ codes, texts }: CodedTexts): CodedTexts {
  const place = new Int32Array(texts.length).fill(-1);
  const named: string[] = [];
  const ordered = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (place[code]! < 0) place[code] = named.push(texts[code] ?? "") - 1;
    ordered[row] = place[code]!;
  }
  return { codes: ordered, texts: named };
}

const plain = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;

function numbersOfTexts({ codes, texts }: CodedTexts): Float64Array {
  const numbers = finite(Float64Array.from(texts, (text) => (plain.test(text) ? Number(text) : Number.NaN)));
  return Float64Array.from(codes, (code) => numbers[code]!);
}

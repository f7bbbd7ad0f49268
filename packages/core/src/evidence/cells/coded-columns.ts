import { elementAt } from "../../contract/assert-present.ts";
import type { CodedTexts } from "./raw-column.ts";

/** Texts of a column, each once in order of first appearance; code −1 where a cell is missing. */
export type CodedColumn = CodedTexts;

/** Numbers of a column, NaN where a cell is missing. */
export interface NumericColumn {
  readonly values: Float64Array;
}

export type EvidenceColumn = CodedColumn | NumericColumn;

/** Columns of a table under its own names, rows in file order, each with its number (1 = first under the header). */
export interface EvidenceColumns {
  readonly rows: Int32Array;
  readonly columns: Readonly<Record<string, EvidenceColumn>>;
}

export function isNumeric(column: EvidenceColumn): column is NumericColumn {
  return "values" in column;
}

/**
 * Codes the texts of a column.
 *
 *   codedTexts(["b", null, "a", "b"])  // codes [0, -1, 1, 0], texts ["b", "a"]
 */
export function codedTexts(cells: readonly (string | number | null | undefined)[]): CodedColumn {
  const place = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === null || cell === undefined || cell === "") return -1;
    const text = String(cell);
    const known = place.get(text);
    if (known !== undefined) return known;
    place.set(text, place.size);
    return place.size - 1;
  });
  return { codes, texts: [...place.keys()] };
}

/** The rows of a column at some places, in their order; texts that none of them has are left out. */
export function columnAt(column: CodedColumn, places: Int32Array): CodedColumn;
export function columnAt(column: EvidenceColumn, places: Int32Array): EvidenceColumn;
export function columnAt(column: EvidenceColumn, places: Int32Array): EvidenceColumn {
  if (isNumeric(column)) return { values: Float64Array.from(places, (place) => column.values[place]!) };
  return recoded(
    Int32Array.from(places, (place) => column.codes[place]!),
    column.texts,
  );
}

/** The same cells with their texts in order of first appearance. */
export function recoded(codes: Int32Array, texts: readonly string[]): CodedColumn {
  const renamed = new Int32Array(texts.length).fill(-1);
  const found: string[] = [];
  const next = codes.map((code) => {
    if (code < 0) return -1;
    if (renamed[code]! < 0) {
      renamed[code] = found.length;
      found.push(elementAt(texts, code));
    }
    return renamed[code]!;
  });
  return { codes: next, texts: found };
}

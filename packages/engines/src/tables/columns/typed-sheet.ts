import type { CellKind, RawSheet } from "@quoin/core";
import { type TypedColumn, typedCell, typedRawColumn } from "./typed-column.ts";

/** Columns of a file that has types as the sheet that readers take: the names are line 1, the first row is line 2. */
export function typedSheet(columns: readonly TypedColumn[], rowCount: number): RawSheet {
  const isMissing = columns.map((column): ((row: number) => boolean) => {
    if (column.kind === "number") return (row) => Number.isNaN(column.values[row]);
    const blank = Uint8Array.from(column.coded.texts, (text) => (text.trim() === "" ? 1 : 0));
    return (row) => blank[column.coded.codes[row]!] === 1;
  });
  return {
    name: null,
    isTyped: true,
    rows: rowCount + 1,
    columns: columns.length,
    merges: [],
    width: () => columns.length,
    isBlank: (row) => (row === 0 ? columns.every(({ name }) => name.trim() === "") : isMissing.every((missing) => missing(row - 1))),
    text: (row, column) => {
      const held = columns[column];
      if (held === undefined) return "";
      return row === 0 ? held.name : typedCell(held, row - 1);
    },
    kind: (row, column) => (row === 0 ? "text" : kindOf(columns[column], row - 1)),
    line: (row) => row + 1,
    column: (name, column, rows) => {
      const held = columns[column] ?? { name, kind: "text", coded: { codes: new Int32Array(rowCount), texts: [""] } };
      if (rows.includes(0)) return typedRawColumn(withOwnName(held, rows), name, null);
      return typedRawColumn(held, name, rows.length === rowCount ? null : rows.map((row) => row - 1));
    },
  };
}

function kindOf(column: TypedColumn | undefined, row: number): CellKind {
  return column === undefined || typedCell(column, row) === "" ? "text" : column.kind;
}

/** A file whose names are taken for a row, too: then every cell is a text. */
function withOwnName(column: TypedColumn, rows: Uint32Array): TypedColumn {
  const texts = Array.from(rows, (row) => (row === 0 ? column.name : typedCell(column, row - 1)));
  return { name: column.name, kind: "text", coded: { codes: Int32Array.from(texts.keys()), texts } };
}

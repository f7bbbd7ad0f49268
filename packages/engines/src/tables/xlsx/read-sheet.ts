import type { CellKind, CellRange, RawSheet } from "@quoin/core";
import { GridBuilder } from "../grid-builder.ts";
import { gridSheet } from "../grid-sheet.ts";
import { BrokenArchive } from "../zip/broken-archive.ts";
import { cellColumn, cellRange } from "./cell-place.ts";
import { unescapedText } from "./escaped-text.ts";
import { type NumberStyle, plainStyle } from "./number-style.ts";
import { attribute, readXml } from "./read-xml.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { styledNumber } from "./styled-number.ts";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: readonly NumberStyle[];
  readonly from1904: boolean;
}

/** A sheet, and the cells (from 1) whose formula was never computed. */
export interface ReadSheet {
  readonly sheet: RawSheet;
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
}

/** Reads the cells of a sheet in one pass. Cells without value are left out, so that a formatted page is not taken for data. */
export async function readSheet(name: string, part: string, chunks: AsyncIterable<Uint8Array>, context: SheetContext): Promise<ReadSheet> {
  const grid = new GridBuilder();
  const merges: CellRange[] = [];
  let inData = false;
  let row = 0;
  let column = -1;
  let type = "";
  let style = "";
  let value = "";
  let hasValue = false;
  let inValue = false;
  let hasFormula = false;
  const formulas: { row: number; column: number }[] = [];
  let phonetic = 0;

  const startRow = (wanted: number): void => {
    if (!(wanted > row && wanted <= lastRow)) throw new BrokenArchive(`the rows of ${part} are out of order`);
    while (grid.rows < wanted) grid.startRow(grid.rows + 1);
    row = wanted;
    column = -1;
  };
  const place = (text: string, kind: CellKind): void => {
    if (text !== "") grid.text(column, text, kind);
  };
  const shared = (index: number): void => {
    const { starts, ends, bytes } = context.strings;
    if (!(index >= 0 && index < starts.length)) throw new BrokenArchive(`a cell of ${part} refers to a text that is not there`);
    if (ends[index]! > starts[index]!) grid.span(column, bytes, starts[index]!, ends[index]!);
  };
  const endCell = (): void => {
    if (!hasValue) {
      if (hasFormula) formulas.push({ row, column: column + 1 });
      return;
    }
    if (type === "s") shared(value.trim() === "" ? -1 : Number(value));
    else if (type === "inlineStr" || type === "str") place(unescapedText(value), "text");
    else if (type === "e") place(value, "error");
    else if (type === "b") place(value.trim() === "1" ? "TRUE" : "FALSE", "boolean");
    else if (type === "d") place(value.replace(/T00:00:00(\.0+)?Z?$/, ""), "date");
    else if (value.trim() !== "") {
      const number = styledNumber(value, context.styles[Number(style)] ?? plainStyle, context.from1904);
      place(number.text, number.kind);
    }
  };

  await readXml(part, chunks, {
    open: (tag, attributes) => {
      if (tag === "sheetData") inData = true;
      else if (tag === "mergeCell") {
        const range = cellRange(attribute(attributes, "ref") ?? "");
        if (range !== null) merges.push(range);
      } else if (!inData) return;
      else if (tag === "row") startRow(Number(attributes["r"] ?? row + 1));
      else if (tag === "c") {
        const reference = attributes["r"];
        column = reference === undefined ? column + 1 : cellColumn(reference);
        if (column < 0 || column >= lastColumn) throw new BrokenArchive(`a cell of ${part} has no place`);
        type = attributes["t"] ?? "n";
        style = attributes["s"] ?? "0";
        value = "";
        hasValue = false;
        hasFormula = false;
      } else if (tag === "f") hasFormula = true;
      else if (tag === "v" || tag === "t") {
        inValue = phonetic === 0;
        hasValue = true;
      } else if (tag === "rPh") phonetic++;
    },
    text: (run) => {
      if (inValue) value += run;
    },
    close: (tag) => {
      if (tag === "v" || tag === "t") inValue = false;
      else if (tag === "rPh") phonetic--;
      else if (tag === "c") endCell();
      else if (tag === "sheetData") inData = false;
    },
  });
  return { sheet: gridSheet(grid.finish(), name, merges), formulas };
}

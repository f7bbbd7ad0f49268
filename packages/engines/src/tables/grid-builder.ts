import type { CellKind } from "@quoin/core";
import type { CellGrid } from "./cell-grid.ts";
import { cellKinds } from "./cell-kinds.ts";
import { GrowingBytes } from "./growing-bytes.ts";
import { GrowingOffsets } from "./growing-offsets.ts";

/** Empty cells that stand between filled ones are stored too; a sheet with far more of them than of the others is made to fill memory. */
const freeGaps = 1 << 24;
const largestGapRatio = 64;

/** Thrown where the cells of a sheet lie so far apart that holding the space between them is no use to anyone. */
export class StrewnCells extends Error {
  override readonly name = "StrewnCells";
}

/** Fills a grid row by row for formats whose cells are not spans of the file. */
export class GridBuilder {
  readonly #bytes: GrowingBytes;
  readonly #kinds = new GrowingBytes(1024);
  readonly #starts = new GrowingOffsets(1024);
  readonly #ends = new GrowingOffsets(1024);
  readonly #first = new GrowingOffsets(256);
  readonly #lines = new GrowingOffsets(256);
  #filled = 0;
  #gaps = 0;
  #open = false;

  constructor(expectedBytes = 1 << 16) {
    this.#bytes = new GrowingBytes(expectedBytes);
    this.#first.push(0);
  }

  /** Rows that have been begun. */
  get rows(): number {
    return this.#lines.length;
  }

  /** Cells of the row that is open. */
  get width(): number {
    return this.#starts.length - this.#first.last();
  }

  startRow(line: number): void {
    this.#close();
    this.#lines.push(line);
    this.#open = true;
  }

  /** Puts a text into a column of the open row; columns that are left out become empty cells, a second text in a place counts. */
  text(column: number, text: string, kind: CellKind = "text"): void {
    const start = this.#bytes.length;
    this.#bytes.text(text);
    this.#cell(column, start, kind);
  }

  /** The same with bytes that are UTF-8 already. */
  span(column: number, bytes: Uint8Array, from: number, to: number, kind: CellKind = "text"): void {
    const start = this.#bytes.length;
    this.#bytes.span(bytes, from, to);
    this.#cell(column, start, kind);
  }

  finish(): CellGrid {
    this.#close();
    return {
      bytes: this.#bytes.view(),
      starts: this.#starts.view(),
      ends: this.#ends.view(),
      first: this.#first.view(),
      lines: this.#lines.view(),
      rows: this.#lines.length,
      kinds: this.#kinds.view(),
    };
  }

  #cell(column: number, start: number, kind: CellKind): void {
    this.#filled++;
    if (column < this.width) {
      const cell = this.#first.last() + column;
      this.#starts.set(cell, start);
      this.#ends.set(cell, this.#bytes.length);
      this.#kinds.set(cell, cellKinds.indexOf(kind));
      return;
    }
    this.#gaps += column - this.width;
    if (this.#gaps > freeGaps && this.#gaps > this.#filled * largestGapRatio) throw new StrewnCells();
    while (this.width < column) this.#push(start, start, 0);
    this.#push(start, this.#bytes.length, cellKinds.indexOf(kind));
  }

  #push(start: number, end: number, kind: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#kinds.push(kind);
  }

  #close(): void {
    if (this.#open) this.#first.push(this.#starts.length);
    this.#open = false;
  }
}

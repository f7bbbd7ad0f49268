import type { DuckDBDataChunk, DuckDBVarCharVector, DuckDBVector } from "@duckdb/node-api";
import type { DerivedCell } from "@quoin/core";

/** Longest text, in bytes, that stands in a column of texts itself. */
const mostInPlace = 12;
const slots = 1024;

/**
 * Cells of a chunk column by column. Keys of groups are short and come again and again: a text that stands in the column itself is looked for by its bytes among those
 * that were read before, and decoded once.
 */
export class DuckdbCells {
  readonly #textVector: typeof DuckDBVarCharVector;
  readonly #known: (string | undefined)[] = new Array<string | undefined>(slots).fill(undefined);
  readonly #words = new Int32Array(slots * 4);

  /** By the library's class of columns of texts, handed in by whoever has loaded the library: commands that need no database start without it. */
  constructor(textVector: typeof DuckDBVarCharVector) {
    this.#textVector = textVector;
  }

  of(chunk: DuckDBDataChunk): readonly (readonly DerivedCell[])[] {
    return Array.from({ length: chunk.columnCount }, (_, column) => {
      const vector: DuckDBVector = chunk.getColumnVector(column);
      return vector instanceof this.#textVector ? this.#texts(vector) : plainCells(vector);
    });
  }

  /** A text of at most twelve bytes is followed by noughts, so that its length and three words say which it is. */
  #texts(vector: DuckDBVarCharVector): readonly DerivedCell[] {
    // The library shows the bytes of a text in no other way; should it keep them elsewhere one day, each is decoded for itself.
    const [bytes, validity] = [vector["dataView"], vector["validity"]] as readonly [DataView | undefined, { itemValid(row: number): boolean } | undefined];
    if (bytes === undefined || validity === undefined || bytes.byteOffset % 4 !== 0) return plainCells(vector);
    const read = new Int32Array(bytes.buffer, bytes.byteOffset, vector.itemCount * 4);
    const cells = new Array<DerivedCell>(vector.itemCount);
    const [known, words] = [this.#known, this.#words];
    for (let row = 0; row < cells.length; row++) {
      const at = row * 4;
      const length: number = read[at] ?? 0;
      if (length > mostInPlace || !validity.itemValid(row)) {
        cells[row] = vector.getItem(row);
        continue;
      }
      const a: number = read[at + 1] ?? 0;
      const b: number = read[at + 2] ?? 0;
      const c: number = read[at + 3] ?? 0;
      const mixed: number = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
      const slot: number = (mixed ^ (mixed >>> 15)) & (slots - 1);
      const place = slot * 4;
      let text: string | undefined = known[slot];
      if (text === undefined || words[place] !== a || words[place + 1] !== b || words[place + 2] !== c || words[place + 3] !== length) {
        text = vector.getItem(row) ?? "";
        known[slot] = text;
        words[place] = a;
        words[place + 1] = b;
        words[place + 2] = c;
        words[place + 3] = length;
      }
      cells[row] = text;
    }
    return cells;
  }
}

function plainCells(vector: DuckDBVector): readonly DerivedCell[] {
  const cells = new Array<DerivedCell>(vector.itemCount);
  for (let row = 0; row < cells.length; row++) cells[row] = vector.getItem(row) as DerivedCell;
  return cells;
}

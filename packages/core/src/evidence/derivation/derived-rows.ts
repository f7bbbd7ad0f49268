import { ColumnTable, type TableColumn } from "../../contract/column-table.ts";
import type { CsvTable } from "../../contract/csv-text.ts";

type Cell = string | number | bigint | null;

/** Rows of a result as they come in, kept by columns: texts once each, numbers as doubles. */
export class DerivedRows {
  readonly #columns: readonly string[];
  readonly #parts: (TextColumn | NumberColumn)[];
  #length = 0;

  /** @param isText of each column whether it holds texts */
  constructor(columns: readonly string[], isText: readonly boolean[]) {
    this.#columns = columns;
    this.#parts = isText.map((text) => (text ? new TextColumn() : new NumberColumn()));
  }

  get length(): number {
    return this.#length;
  }

  /** A null or NaN is an empty cell. */
  add(row: readonly (string | number | null)[]): void {
    this.#parts.forEach((part, place) => {
      part.add(row[place] ?? null);
    });
    this.#length++;
  }

  /** Rows as they come from an engine, column by column: the same as one after another, without a list for each. */
  addBatch(batch: readonly (readonly Cell[])[]): void {
    this.#parts.forEach((part, place) => {
      part.addAll(batch[place] ?? []);
    });
    this.#length += batch[0]?.length ?? 0;
  }

  table(): CsvTable {
    return new ColumnTable(
      this.#columns,
      this.#parts.map((part) => part.finished()),
    );
  }
}

class TextColumn {
  readonly #places = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #codes: number[] = [];
  #last: string | undefined;
  #lastCode = -1;

  add(cell: string | number | null): void {
    const text = cell === null ? "" : String(cell);
    // Rows come in order of their keys: most bear the text of the one before.
    if (text !== this.#last) {
      this.#last = text;
      this.#lastCode = this.#codeOf(text);
    }
    this.#codes.push(this.#lastCode);
  }

  addAll(cells: readonly Cell[]): void {
    for (const cell of cells) {
      if (cell !== this.#last) this.add(typeof cell === "bigint" ? Number(cell) : cell);
      else this.#codes.push(this.#lastCode);
    }
  }

  #codeOf(text: string): number {
    let code = this.#places.get(text);
    if (code === undefined) {
      code = this.#texts.length;
      this.#texts.push(text);
      this.#places.set(text, code);
    }
    return code;
  }

  finished(): TableColumn {
    return { codes: new Int32Array(this.#codes), texts: this.#texts };
  }
}

class NumberColumn {
  readonly #values: number[] = [];

  add(cell: string | number | null): void {
    this.#values.push(cell === null ? Number.NaN : Number(cell));
  }

  addAll(cells: readonly Cell[]): void {
    for (const cell of cells) this.#values.push(cell === null ? Number.NaN : Number(cell));
  }

  finished(): TableColumn {
    return new Float64Array(this.#values);
  }
}

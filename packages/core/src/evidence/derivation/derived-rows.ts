import { ColumnTable, type TableColumn } from "../../contract/column-table.ts";
import type { CsvTable } from "../../contract/csv-text.ts";

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
  addBatch(batch: readonly (readonly (string | number | bigint | null)[])[]): void {
    this.#parts.forEach((part, place) => {
      for (const cell of batch[place] ?? []) part.add(typeof cell === "bigint" ? Number(cell) : cell);
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

  add(cell: string | number | null): void {
    const text = cell === null ? "" : String(cell);
    let code = this.#places.get(text);
    if (code === undefined) {
      code = this.#texts.length;
      this.#texts.push(text);
      this.#places.set(text, code);
    }
    this.#codes.push(code);
  }

  finished(): TableColumn {
    return { codes: Int32Array.from(this.#codes), texts: this.#texts };
  }
}

class NumberColumn {
  readonly #values: number[] = [];

  add(cell: string | number | null): void {
    this.#values.push(cell === null ? Number.NaN : Number(cell));
  }

  finished(): TableColumn {
    return Float64Array.from(this.#values);
  }
}

import { TextCoder } from "./text-coder.ts";
import type { TypedColumn } from "./typed-column.ts";

/** Columns that are filled row by row with cells of any kind (numbers, whole numbers of any size, texts, bytes, null). */
export interface CellColumns {
  readonly rowCount: number;
  push(row: readonly unknown[]): void;
  finish(): readonly TypedColumn[];
}

export function cellColumns(names: readonly string[]): CellColumns {
  const filled = names.map(() => new GrowingColumn());
  let rowCount = 0;
  return {
    get rowCount() {
      return rowCount;
    },
    push(row) {
      rowCount++;
      for (const [place, column] of filled.entries()) column.push(row[place]);
    },
    finish: () => filled.map((column, place) => column.finish(names[place] ?? "", rowCount)),
  };
}

/** Numbers until a cell comes that is none; from then on every cell is a text. */
class GrowingColumn {
  #numbers = new Float64Array(1024);
  #length = 0;
  #texts: string[] | null = null;

  push(cell: unknown): void {
    const number = cell === null || cell === undefined ? Number.NaN : exactNumber(cell);
    if (number === null) this.#texts ??= Array.from(this.#numbers.subarray(0, this.#length), (value) => (Number.isNaN(value) ? "" : String(value)));
    if (this.#texts !== null) {
      this.#texts.push(textOf(cell));
      return;
    }
    if (this.#length === this.#numbers.length) {
      const wider = new Float64Array(this.#numbers.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length++] = number ?? Number.NaN;
  }

  finish(name: string, rowCount: number): TypedColumn {
    if (this.#texts === null) return { name, kind: "number", values: this.#numbers.slice(0, this.#length) };
    const coder = new TextCoder(rowCount);
    for (const text of this.#texts) coder.push(text);
    return { name, kind: "text", coded: coder.finish() };
  }
}

/** Null where a double is not the same number. */
function exactNumber(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "bigint" && cell >= BigInt(Number.MIN_SAFE_INTEGER) && cell <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(cell) : null;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Uint8Array ? Buffer.from(cell).toString("hex") : String(cell);
}

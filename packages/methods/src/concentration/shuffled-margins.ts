import type { RandomStream } from "../random/random-stream.ts";

/**
 * A random table that keeps every row total and every column total of the observed one: each unit keeps its row, and the columns are dealt out among the units anew.
 *
 * Exact: the multiple hypergeometric distribution, that of independence given both margins (Patefield 1981). Every deal begins from the observed table, so it depends on its stream alone.
 */
export class ShuffledMargins {
  private readonly rowOfUnit: Int32Array;
  private readonly observed: Int32Array;
  private readonly columnOfUnit: Int32Array;
  private readonly columns: number;

  /** @param counts rows x columns, row-major, whole numbers */
  constructor(counts: Float64Array, rows: number, columns: number) {
    let units = 0;
    for (const count of counts) units += count;
    this.rowOfUnit = new Int32Array(units);
    this.observed = new Int32Array(units);
    this.columnOfUnit = new Int32Array(units);
    this.columns = columns;
    let unit = 0;
    for (let cell = 0; cell < rows * columns; cell++)
      for (let copy = 0; copy < counts[cell]!; copy++) {
        this.rowOfUnit[unit] = Math.floor(cell / columns);
        this.observed[unit] = cell % columns;
        unit += 1;
      }
  }

  /** Deals once; `table` receives rows x columns counts. Cost O(units + rows · columns). */
  deal(random: RandomStream, table: Float64Array): void {
    const { rowOfUnit, columnOfUnit, columns } = this;
    table.fill(0);
    columnOfUnit.set(this.observed);
    for (let unit = columnOfUnit.length - 1; unit >= 0; unit--) {
      const other = random.integer(unit + 1);
      const column = columnOfUnit[other]!;
      columnOfUnit[other] = columnOfUnit[unit]!;
      columnOfUnit[unit] = column;
      const cell = rowOfUnit[unit]! * columns + column;
      table[cell] = table[cell]! + 1;
    }
  }
}

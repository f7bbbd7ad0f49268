/** Where a block of a row-major matrix begins in `cells` and how far apart its rows are, both in doubles. */
export interface Block {
  readonly at: number;
  readonly stride: number;
}

/** A is rows × inner, B inner × columns. */
export interface ProductSize {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

/** What blocked dense algorithms are built on: cells in one array, and products of blocks in it. */
export interface DenseArithmetic {
  readonly cells: Float64Array;
  /**
   * C += sign · A B for blocks that do not overlap; `rows` and `columns` are multiples of 4. What is added to a cell of C is summed in rising order of `inner`, whichever
   * columns are asked for at once: its bits do not depend on who computes which columns. Cost 2 · rows · inner · columns.
   */
  multiplyAdd(c: Block, a: Block, b: Block, size: ProductSize, sign?: 1 | -1): void;
  /** C += A B where A stands at `panels` as `packRows` lays it, `inner` being at most `panelDepth`. */
  multiplyAddPanels(c: Block, panels: number, b: Block, size: ProductSize): void;
}

/** Terms that packed panels have at most: a panel of four rows stays in the nearest cache. */
export const panelDepth = 128;

/** The next multiple of 4: how many rows and columns a matrix is stored with. */
export function padded(n: number): number {
  return (n + 3) & ~3;
}

/** Panels of four rows of sign · A, the four cells of a column side by side: what a kernel of 4 × 4 cells reads in order. */
export function packRows(cells: Float64Array, { at, stride }: Block, rows: number, inner: number, sign: 1 | -1, target: Float64Array, place = 0): void {
  for (let i = 0, out = place; i < rows; i += 4)
    for (let k = 0, from = at + i * stride; k < inner; k++, from++, out += 4) {
      target[out] = sign * cells[from]!;
      target[out + 1] = sign * cells[from + stride]!;
      target[out + 2] = sign * cells[from + 2 * stride]!;
      target[out + 3] = sign * cells[from + 3 * stride]!;
    }
}

/** Panels of four columns of B, row after row. */
export function packColumns(cells: Float64Array, { at, stride }: Block, inner: number, columns: number, target: Float64Array, place = 0): void {
  for (let j = 0, out = place; j < columns; j += 4)
    for (let k = 0, from = at + j; k < inner; k++, from += stride, out += 4) {
      target[out] = cells[from]!;
      target[out + 1] = cells[from + 1]!;
      target[out + 2] = cells[from + 2]!;
      target[out + 3] = cells[from + 3]!;
    }
}

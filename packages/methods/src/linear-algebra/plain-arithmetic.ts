import { type Block, type DenseArithmetic, type ProductSize, packColumns, packRows } from "./dense-arithmetic.ts";

/** Terms that are added to a cell at once, so that a panel of four rows stays in the nearest cache. */
const depth = 256;

/** Products in plain TypeScript, where WebAssembly with SIMD is missing, and for small matrices. */
export class PlainArithmetic implements DenseArithmetic {
  readonly cells: Float64Array;

  constructor(cells: Float64Array) {
    this.cells = cells;
  }

  multiplyAdd(c: Block, a: Block, b: Block, { rows, inner, columns }: ProductSize, sign: 1 | -1 = 1): void {
    const widest = Math.min(depth, inner);
    const [left, right] = [new Float64Array(rows * widest), new Float64Array(columns * widest)];
    for (let from = 0; from < inner; from += depth) {
      const k = Math.min(depth, inner - from);
      packRows(this.cells, { at: a.at + from, stride: a.stride }, rows, k, sign, left);
      packColumns(this.cells, { at: b.at + from * b.stride, stride: b.stride }, k, columns, right);
      for (let j = 0; j < columns; j += 4) for (let i = 0; i < rows; i += 4) tile(this.cells, c.at + i * c.stride + j, c.stride, left, i * k, right, j * k, k);
    }
  }
}

/** Adds a panel of A times a panel of B to 4 × 4 cells. Two rows at a time: sixteen sums would not stay in registers. */
function tile(cells: Float64Array, at: number, stride: number, left: Float64Array, leftAt: number, right: Float64Array, rightAt: number, k: number): void {
  for (let half = 0; half < 4; half += 2) {
    let [a0, a1, a2, a3, b0, b1, b2, b3] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let step = 0, l = leftAt + half, r = rightAt; step < k; step++, l += 4, r += 4) {
      const [p, q] = [left[l]!, left[l + 1]!];
      const [w, x, y, z] = [right[r]!, right[r + 1]!, right[r + 2]!, right[r + 3]!];
      a0 += p * w;
      a1 += p * x;
      a2 += p * y;
      a3 += p * z;
      b0 += q * w;
      b1 += q * x;
      b2 += q * y;
      b3 += q * z;
    }
    const row = at + half * stride;
    cells[row] = cells[row]! + a0;
    cells[row + 1] = cells[row + 1]! + a1;
    cells[row + 2] = cells[row + 2]! + a2;
    cells[row + 3] = cells[row + 3]! + a3;
    const next = row + stride;
    cells[next] = cells[next]! + b0;
    cells[next + 1] = cells[next + 1]! + b1;
    cells[next + 2] = cells[next + 2]! + b2;
    cells[next + 3] = cells[next + 3]! + b3;
  }
}

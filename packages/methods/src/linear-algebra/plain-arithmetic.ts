import { type Block, type DenseArithmetic, type ProductSize, packColumns, packRows, panelDepth } from "./dense-arithmetic.ts";

/** Products in plain TypeScript, where WebAssembly with SIMD is missing, and for small matrices. */
export class PlainArithmetic implements DenseArithmetic {
  readonly cells: Float64Array;

  constructor(cells: Float64Array) {
    this.cells = cells;
  }

  multiplyAdd(c: Block, a: Block, b: Block, { rows, inner, columns }: ProductSize, sign: 1 | -1 = 1): void {
    const left = new Float64Array(rows * Math.min(panelDepth, inner));
    for (let from = 0; from < inner; from += panelDepth) {
      const k = Math.min(panelDepth, inner - from);
      packRows(this.cells, { at: a.at + from, stride: a.stride }, rows, k, sign, left);
      this.#tiles(c, left, 0, { at: b.at + from * b.stride, stride: b.stride }, { rows, inner: k, columns });
    }
  }

  multiplyAddPanels(c: Block, panels: number, b: Block, size: ProductSize): void {
    this.#tiles(c, this.cells, panels, b, size);
  }

  #tiles(c: Block, left: Float64Array, place: number, b: Block, { rows, inner, columns }: ProductSize): void {
    const right = new Float64Array(columns * inner);
    packColumns(this.cells, b, inner, columns, right);
    for (let j = 0; j < columns; j += 4)
      for (let i = 0; i < rows; i += 4) tile(this.cells, c.at + i * c.stride + j, c.stride, left, place + i * inner, right, j * inner, inner);
  }
}

/** Adds a panel of A times a panel of B to 4 × 4 cells. Two rows at a time: sixteen sums would not stay in registers. */
function tile(cells: Float64Array, at: number, stride: number, left: Float64Array, leftAt: number, right: Float64Array, rightAt: number, k: number): void {
  for (let half = 0; half < 4; half += 2) {
    let [a0, a1, a2, a3, b0, b1, b2, b3] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let step = 0, l = leftAt + half, r = rightAt; step < k; step++, l += 4, r += 4) {
      // Taking these apart from an array would make three times as long of the loop.
      const p = left[l]!;
      const q = left[l + 1]!;
      const w = right[r]!;
      const x = right[r + 1]!;
      const y = right[r + 2]!;
      const z = right[r + 3]!;
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

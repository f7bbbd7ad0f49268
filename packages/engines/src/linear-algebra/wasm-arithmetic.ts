import { type Block, type DenseArithmetic, type ProductSize, packColumns, packRows } from "@quoin/methods";
import { type WasmMemory, type WasmModule, webAssembly } from "./web-assembly.ts";

interface Kernel {
  multiply(rows: number, columns: number, inner: number, c: number, stride: number, a: number, b: number): void;
}

/** Terms and rows that are packed at once: 512 rows of 128 terms are half a megabyte. */
const [depth, height] = [128, 512];

/** Doubles beside the matrices that products of so many columns are packed into. */
export function packingSpace(columns: number): number {
  return depth * (height + columns);
}

/** Products by the WebAssembly kernel on a memory that threads may share; each thread has packing space of its own at `space`. */
export class WasmArithmetic implements DenseArithmetic {
  readonly cells: Float64Array;
  readonly #kernel: Kernel;
  readonly #space: number;

  constructor(module: WasmModule, memory: WasmMemory, space: number) {
    this.cells = new Float64Array(memory.buffer);
    this.#kernel = new webAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
    this.#space = space;
  }

  multiplyAdd(c: Block, a: Block, b: Block, { rows, inner, columns }: ProductSize, sign: 1 | -1 = 1): void {
    const [left, right] = [this.#space, this.#space + depth * height];
    for (let from = 0; from < inner; from += depth) {
      const k = Math.min(depth, inner - from);
      packColumns(this.cells, { at: b.at + from * b.stride, stride: b.stride }, k, columns, this.cells, right);
      for (let top = 0; top < rows; top += height) {
        const high = Math.min(height, rows - top);
        packRows(this.cells, { at: a.at + top * a.stride + from, stride: a.stride }, high, k, sign, this.cells, left);
        this.#kernel.multiply(high, columns, k, 8 * (c.at + top * c.stride), 8 * c.stride, 8 * left, 8 * right);
      }
    }
  }
}

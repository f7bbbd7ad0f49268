import { type Block, type DenseArithmetic, type ProductSize, packColumns, packRows, panelDepth } from "@quoin/methods";
import { type WasmMemory, type WasmModule, webAssembly } from "../system/web-assembly.ts";

interface Kernel {
  multiply(rows: number, columns: number, inner: number, c: number, stride: number, a: number, b: number): void;
}

/** Rows that are packed at once: 512 rows of 128 terms are half a megabyte. */
const height = 512;

/** Doubles beside the matrices that products of so many columns are packed into. */
export function packingSpace(columns: number): number {
  return panelDepth * (height + columns);
}

/** Products by the WebAssembly kernel on a memory that threads may share; each thread has packing space of its own at `space`. */
export class WasmArithmetic implements DenseArithmetic {
  readonly cells: Float64Array;
  readonly #kernel: Kernel;
  readonly #left: number;
  readonly #right: number;

  constructor(module: WasmModule, memory: WasmMemory, space: number) {
    this.cells = new Float64Array(memory.buffer);
    this.#kernel = new webAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
    this.#left = space;
    this.#right = space + panelDepth * height;
  }

  multiplyAdd(c: Block, a: Block, b: Block, { rows, inner, columns }: ProductSize, sign: 1 | -1 = 1): void {
    for (let from = 0; from < inner; from += panelDepth) {
      const k = Math.min(panelDepth, inner - from);
      packColumns(this.cells, { at: b.at + from * b.stride, stride: b.stride }, k, columns, this.cells, this.#right);
      for (let top = 0; top < rows; top += height) {
        const high = Math.min(height, rows - top);
        packRows(this.cells, { at: a.at + top * a.stride + from, stride: a.stride }, high, k, sign, this.cells, this.#left);
        this.#kernel.multiply(high, columns, k, 8 * (c.at + top * c.stride), 8 * c.stride, 8 * this.#left, 8 * this.#right);
      }
    }
  }

  multiplyAddPanels(c: Block, panels: number, b: Block, { rows, inner, columns }: ProductSize): void {
    packColumns(this.cells, b, inner, columns, this.cells, this.#right);
    this.#kernel.multiply(rows, columns, inner, 8 * c.at, 8 * c.stride, 8 * panels, 8 * this.#right);
  }
}

import { haveSettled, mostSweeps, panelColumns } from "@quoin/methods";
import { type WasmMemory, type WasmModule, webAssembly } from "../system/web-assembly.ts";

/** Sixteen columns of a system in the shared memory; places are bytes. */
export interface SweepPanel {
  readonly start: number;
  readonly index: number;
  readonly value: number;
  readonly within: number;
  readonly right: number;
  readonly x: number;
  /** Rows of a block, and of all blocks. */
  readonly size: number;
  readonly rows: number;
  /** The block in which the first column is held at 0, if it is. */
  readonly heldFrom: number | null;
}

/** What a thread is handed: everything shared but its scratch. */
export interface SweepWork {
  readonly module: WasmModule;
  readonly memory: WasmMemory;
  readonly panels: readonly SweepPanel[];
  /** Place of the next ticket: the panel that nobody has begun. */
  readonly tickets: Int32Array;
  readonly scratch: number;
}

export type SweepReply = { readonly settled: boolean };

interface Kernel {
  gather(rows: number, start: number, index: number, value: number, x: number, b: number, to: number): void;
  settle(size: number, m: number, t: number, x: number, keep: number, sums: number): void;
}

/** Bytes of a row of sixteen doubles. */
export const panelRow = 8 * panelColumns;

/** Bytes of scratch that a thread needs for blocks of so many rows: what is gathered, what is kept, sums. */
export function sweepScratch(size: number): number {
  return panelRow * (size + 3);
}

/** Solves panels until none is left or one does not settle. */
export function sweep({ module, memory, panels, tickets, scratch }: SweepWork): SweepReply {
  const kernel = new webAssembly.Instance(module, { env: { memory } }).exports as Kernel;
  for (;;) {
    const panel = panels[Atomics.add(tickets, 0, 1)];
    if (panel === undefined) return { settled: true };
    if (!isSolved(kernel, memory, panel, scratch)) return { settled: false };
  }
}

function isSolved(kernel: Kernel, memory: WasmMemory, panel: SweepPanel, scratch: number): boolean {
  const { start, index, value, within, right, x, size, rows, heldFrom } = panel;
  const [keepAt, sumsAt] = [scratch + panelRow * size, scratch + panelRow * (size + 1)];
  const [keep, sums, before] = [
    new Float64Array(memory.buffer, keepAt, panelColumns).fill(1),
    new Float64Array(memory.buffer, sumsAt, 2 * panelColumns),
    new Float64Array(panelColumns),
  ];
  for (let sweeps = 0; sweeps < mostSweeps; sweeps++) {
    sums.fill(0);
    for (let block = 0, top = 0; top < rows; block++, top += size) {
      const held = heldFrom === null ? -1 : block - heldFrom;
      const isHeld = held >= 0 && held < panelColumns;
      if (isHeld) keep[held] = 0;
      kernel.gather(size, start + 4 * top, index, value, x, right + panelRow * top, scratch);
      kernel.settle(size, within + 8 * top * size, scratch, x + panelRow * top, keepAt, sumsAt);
      if (isHeld) keep[held] = 1;
    }
    if (haveSettled(sums, before)) return true;
  }
  return false;
}

import type { LinearProgramme } from "@quoin/optimise";

/** A 32-bit WebAssembly memory ends at 4 GiB; the engine's own growth steps make the last part unusable. */
export const memoryLimitBytes = 3.2e9;

/**
 * Bytes that a branch-and-cut search of this programme will need, roughly and from above: 60 MB + 350 per non-zero + 900 per column or row.
 * Fitted to searches of 9 thousand columns (0.16 GB), 100 thousand (0.4 GB) and 811 thousand columns with as many rows (out of memory).
 */
export function memoryEstimateBytes({ columns, rows, value }: Pick<LinearProgramme, "columns" | "rows" | "value">): number {
  return 6e7 + 350 * value.length + 900 * (columns + rows);
}

import type { CompressedColumns } from "./compressed-columns.ts";

/** Ax: what a solution makes of each row. Cost O(non-zeros). */
export function rowActivity({ columns, rows, start, index, value }: CompressedColumns, solution: Float64Array): Float64Array {
  const activity = new Float64Array(rows);
  for (let j = 0; j < columns; j++) {
    const x = solution[j]!;
    if (x === 0) continue;
    for (let k = start[j]!; k < start[j + 1]!; k++) activity[index[k]!]! += value[k]! * x;
  }
  return activity;
}

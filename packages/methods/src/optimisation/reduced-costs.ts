import type { CompressedColumns } from "./compressed-columns.ts";

/** c - A'y: what one unit of each column is worth beyond the price of the rows it uses. Cost O(non-zeros). */
export function reducedCosts({ columns, start, index, value }: CompressedColumns, cost: Float64Array, duals: Float64Array): Float64Array {
  const reduced = new Float64Array(columns);
  for (let j = 0; j < columns; j++) {
    let sum = cost[j]!;
    for (let k = start[j]!; k < start[j + 1]!; k++) sum -= value[k]! * duals[index[k]!]!;
    reduced[j] = sum;
  }
  return reduced;
}

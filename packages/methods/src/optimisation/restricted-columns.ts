import type { CompressedColumns } from "./compressed-columns.ts";

/** Part of a matrix: the columns that stay free, and the rows that hold one of them. */
export interface RestrictedColumns extends CompressedColumns {
  /** Column of the whole for each column of the part. */
  readonly columnOf: Int32Array;
  /** Row of the whole for each row of the part. */
  readonly rowOf: Int32Array;
  /** What the fixed columns make of every row of the whole. */
  readonly fixedActivity: Float64Array;
}

/**
 * Leaves the free columns of a matrix and adds up what the others, at their fixed values, do to the rows.
 *
 * @param free  1 where the column stays
 * @param fixed values of the other columns
 * Cost O(non-zeros).
 */
export function restrictedColumns({ columns, rows, start, index, value }: CompressedColumns, free: Uint8Array, fixed: Float64Array): RestrictedColumns {
  const fixedActivity = new Float64Array(rows);
  const place = new Int32Array(rows).fill(-1);
  let count = 0;
  let entries = 0;
  for (let j = 0; j < columns; j++) {
    if (free[j] === 1) {
      count++;
      entries += start[j + 1]! - start[j]!;
      for (let k = start[j]!; k < start[j + 1]!; k++) place[index[k]!] = 0;
    } else if (fixed[j] !== 0) for (let k = start[j]!; k < start[j + 1]!; k++) fixedActivity[index[k]!]! += value[k]! * fixed[j]!;
  }
  const rowOf: number[] = [];
  for (let i = 0; i < rows; i++) {
    if (place[i] === 0) {
      place[i] = rowOf.length;
      rowOf.push(i);
    }
  }
  const part = { start: new Int32Array(count + 1), index: new Int32Array(entries), value: new Float64Array(entries) };
  const columnOf = new Int32Array(count);
  let at = 0;
  let to = 0;
  for (let j = 0; j < columns; j++) {
    if (free[j] !== 1) continue;
    columnOf[at] = j;
    for (let k = start[j]!; k < start[j + 1]!; k++) {
      part.index[to] = place[index[k]!]!;
      part.value[to++] = value[k]!;
    }
    part.start[++at] = to;
  }
  return { columns: count, rows: rowOf.length, ...part, columnOf, rowOf: Int32Array.from(rowOf), fixedActivity };
}

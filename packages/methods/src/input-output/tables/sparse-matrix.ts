/** A sparse matrix by rows: the cells of row i are `index[k]`, `value[k]` for k from `start[i]` to `start[i + 1]`, columns rising, none twice. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

/** Cells in any order; what stands in one place is added up. */
export interface SparseCells {
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/**
 * The matrix of some cells; cells of value 0 are left out, so that writing them changes nothing. The result does not depend on the order of the cells.
 *
 * Cost O(cells + rows + columns): two passes of counting; cells that stand row by row already, as tables are published, are taken as they are.
 */
export function compressedRows(rows: number, columns: number, cells: SparseCells): SparseMatrix {
  const { row, column, value } = cells;
  let held = 0;
  let inOrder = true;
  let lastRow = -1;
  let lastColumn = -1;
  for (let k = 0; k < value.length; k++) {
    if (value[k] === 0) continue;
    held++;
    const i = row[k]!;
    const j = column[k]!;
    if (i < lastRow || (i === lastRow && j <= lastColumn)) inOrder = false;
    lastRow = i;
    lastColumn = j;
  }
  if (inOrder) return asTheyStand(rows, columns, cells, held);
  const byColumn = new Int32Array(held);
  const next = new Int32Array(Math.max(rows, columns) + 1);
  for (let k = 0; k < value.length; k++) if (value[k] !== 0) next[column[k]! + 1] = next[column[k]! + 1]! + 1;
  for (let j = 0; j < columns; j++) next[j + 1] = next[j + 1]! + next[j]!;
  for (let k = 0; k < value.length; k++) {
    if (value[k] === 0) continue;
    const place = next[column[k]!]!;
    byColumn[place] = k;
    next[column[k]!] = place + 1;
  }
  const start = new Int32Array(rows + 1);
  for (const k of byColumn) start[row[k]! + 1] = start[row[k]! + 1]! + 1;
  for (let i = 0; i < rows; i++) start[i + 1] = start[i + 1]! + start[i]!;
  const [index, values, at] = [new Int32Array(held), new Float64Array(held), start.slice()];
  for (const k of byColumn) {
    const place = at[row[k]!]!;
    index[place] = column[k]!;
    values[place] = value[k]!;
    at[row[k]!] = place + 1;
  }
  return added({ rows, columns, start, index, value: values });
}

function asTheyStand(rows: number, columns: number, { row, column, value }: SparseCells, held: number): SparseMatrix {
  const [start, index, values] = [new Int32Array(rows + 1), new Int32Array(held), new Float64Array(held)];
  for (let k = 0, to = 0; k < value.length; k++) {
    if (value[k] === 0) continue;
    start[row[k]! + 1] = start[row[k]! + 1]! + 1;
    index[to] = column[k]!;
    values[to++] = value[k]!;
  }
  for (let i = 0; i < rows; i++) start[i + 1] = start[i + 1]! + start[i]!;
  return { rows, columns, start, index, value: values };
}

/** Cells of one place, which stand side by side, as one. */
function added({ rows, columns, start, index, value }: SparseMatrix): SparseMatrix {
  const ends = new Int32Array(rows + 1);
  let to = 0;
  for (let i = 0; i < rows; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      if (to > ends[i]! && index[to - 1] === index[k]) value[to - 1] = value[to - 1]! + value[k]!;
      else {
        index[to] = index[k]!;
        value[to] = value[k]!;
        to++;
      }
    }
    ends[i + 1] = to;
  }
  return { rows, columns, start: ends, index: index.slice(0, to), value: value.slice(0, to) };
}

/** One cell, 0 where there is none. Cost: the logarithm of the cells of its row. */
export function cellOf({ start, index, value }: SparseMatrix, row: number, column: number): number {
  let [low, high] = [start[row]!, start[row + 1]! - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (index[middle] === column) return value[middle]!;
    if (index[middle]! < column) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The same places with each value times a factor of its row and one of its column. */
export function scaledCells(matrix: SparseMatrix, factor: { readonly row?: Float64Array; readonly column?: Float64Array }): SparseMatrix {
  const value = matrix.value.slice();
  for (let i = 0; i < matrix.rows; i++)
    for (let k = matrix.start[i]!; k < matrix.start[i + 1]!; k++)
      value[k] = value[k]! * (factor.row === undefined ? 1 : factor.row[i]!) * (factor.column === undefined ? 1 : factor.column[matrix.index[k]!]!);
  return { ...matrix, value };
}

/** target = M x. */
export function timesVector({ rows, start, index, value }: SparseMatrix, x: Float64Array, target: Float64Array): void {
  for (let i = 0; i < rows; i++) {
    // Two sums, so that no product waits for the one before.
    let [a, b] = [0, 0];
    let k = start[i]!;
    const end = start[i + 1]!;
    for (; k + 1 < end; k += 2) {
      a += value[k]! * x[index[k]!]!;
      b += value[k + 1]! * x[index[k + 1]!]!;
    }
    if (k < end) a += value[k]! * x[index[k]!]!;
    target[i] = a + b;
  }
}

/** target = M' x. */
export function transposedTimesVector({ rows, start, index, value }: SparseMatrix, x: Float64Array, target: Float64Array): void {
  target.fill(0);
  for (let i = 0; i < rows; i++) {
    const factor = x[i]!;
    if (factor === 0) continue;
    for (let k = start[i]!, end = start[i + 1]!; k < end; k++) target[index[k]!] = target[index[k]!]! + value[k]! * factor;
  }
}

/** Sum of each row. */
export function rowSums({ rows, start, value }: SparseMatrix): Float64Array {
  const sums = new Float64Array(rows);
  for (let i = 0; i < rows; i++) for (let k = start[i]!; k < start[i + 1]!; k++) sums[i] = sums[i]! + value[k]!;
  return sums;
}

/** Sum of each column. */
export function columnSums(matrix: SparseMatrix): Float64Array {
  const sums = new Float64Array(matrix.columns);
  for (let k = 0; k < matrix.value.length; k++) sums[matrix.index[k]!] = sums[matrix.index[k]!]! + matrix.value[k]!;
  return sums;
}

/** Row-major cells of I - M, for a square matrix. */
export function identityMinus({ rows, start, index, value }: SparseMatrix): Float64Array {
  const dense = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) dense[i * rows + index[k]!] = -value[k]!;
    dense[i * rows + i] = dense[i * rows + i]! + 1;
  }
  return dense;
}

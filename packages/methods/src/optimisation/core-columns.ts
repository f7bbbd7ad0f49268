import type { CompressedColumns } from "./compressed-columns.ts";

/** Rows with at most this many columns say what goes with what; their columns are decided together. */
const orderRowLength = 10;

/** How large a core should be. */
export interface CoreSize {
  /** Columns of least |reduced cost| taken beside the fractional ones. */
  readonly columns: number;
  /** Columns taken at least in each long row that is tight or holds a fractional column. */
  readonly perRow: number;
}

/**
 * The core of a 0-1 programme: the columns that its relaxation leaves in doubt. The rest can be fixed as the relaxation rounds them, and a good plan stays among what is left
 * (Balas and Zemel 1980 for one row).
 *
 * Taken are the fractional columns, those of least |reduced cost|, for each tight long row its first ones in that order (else its last unit of money could not be moved),
 * and then whatever is tied to one of these by a short row (else a prerequisite at the edge would make the core infeasible at any size).
 *
 * @param solution of the relaxation, columns in [0, 1]
 * @param order    columns by |reduced cost|
 * @param tight    1 where the relaxation meets a row's limit
 * @returns 1 for each column of the core
 * Cost O(non-zeros).
 */
export function coreColumns(matrix: CompressedColumns, solution: Float64Array, order: Int32Array, tight: Uint8Array, size: CoreSize): Uint8Array {
  const { columns, rows, start, index } = matrix;
  const core = new Uint8Array(columns);
  const length = new Int32Array(rows);
  for (const row of index) length[row]!++;
  const wanted = new Int32Array(rows);
  for (let i = 0; i < rows; i++) if (tight[i] === 1 && length[i]! > orderRowLength) wanted[i] = size.perRow;
  for (let j = 0; j < columns; j++) {
    if (solution[j]! < 1e-7 || solution[j]! > 1 - 1e-7) continue;
    core[j] = 1;
    for (let k = start[j]!; k < start[j + 1]!; k++) if (length[index[k]!]! > orderRowLength) wanted[index[k]!] = size.perRow;
  }
  let taken = 0;
  for (let at = 0; at < columns && taken < size.columns; at++) {
    const j = order[at]!;
    if (core[j] === 1) continue;
    core[j] = 1;
    taken++;
  }
  for (let j = 0; j < columns; j++) if (core[j] === 1) for (let k = start[j]!; k < start[j + 1]!; k++) wanted[index[k]!]!--;
  for (const j of order) {
    if (core[j] === 1) continue;
    let needed = false;
    for (let k = start[j]!; k < start[j + 1]!; k++) needed ||= wanted[index[k]!]! > 0;
    if (!needed) continue;
    core[j] = 1;
    for (let k = start[j]!; k < start[j + 1]!; k++) wanted[index[k]!]!--;
  }
  closeOver(matrix, length, core);
  return core;
}

/** Adds every column that a short row ties to one that is in. */
function closeOver({ columns, rows, start, index }: CompressedColumns, length: Int32Array, core: Uint8Array): void {
  const first = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i++) first[i + 1] = first[i]! + (length[i]! <= orderRowLength ? length[i]! : 0);
  const members = new Int32Array(first[rows]!);
  const next = first.slice(0, rows);
  for (let j = 0; j < columns; j++) for (let k = start[j]!; k < start[j + 1]!; k++) if (length[index[k]!]! <= orderRowLength) members[next[index[k]!]!++] = j;
  const open: number[] = [];
  for (let j = 0; j < columns; j++) if (core[j] === 1) open.push(j);
  for (let j = open.pop(); j !== undefined; j = open.pop()) {
    for (let k = start[j]!; k < start[j + 1]!; k++) {
      const row = index[k]!;
      if (length[row]! > orderRowLength) continue;
      for (let at = first[row]!; at < first[row + 1]!; at++) {
        const other = members[at]!;
        if (core[other] === 1) continue;
        core[other] = 1;
        open.push(other);
      }
    }
  }
}

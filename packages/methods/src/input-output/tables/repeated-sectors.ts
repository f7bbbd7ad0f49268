import type { SparseMatrix } from "./sparse-matrix.ts";

/** A row that is cell by cell the same as an earlier one. */
export interface RepeatedSector {
  readonly row: number;
  readonly first: number;
}

/** Rows of three cells and more that stand in the matrix already. Cost a pass; equal sums are compared cell by cell. */
export function repeatedSectors({ rows, start, index, value }: SparseMatrix): readonly RepeatedSector[] {
  const seen = new Map<string, number[]>();
  const repeated: RepeatedSector[] = [];
  for (let row = 0; row < rows; row++) {
    const [from, to] = [start[row]!, start[row + 1]!];
    if (to - from < 3) continue;
    let mark = 0;
    for (let k = from; k < to; k++) mark += value[k]! * (1 + index[k]!);
    const key = `${to - from} ${mark}`;
    const earlier = seen.get(key) ?? [];
    const first = earlier.find((other) => {
      const shift = start[other]! - from;
      for (let k = from; k < to; k++) if (index[k] !== index[k + shift] || value[k] !== value[k + shift]) return false;
      return true;
    });
    if (first === undefined) seen.set(key, [...earlier, row]);
    else repeated.push({ row, first });
  }
  return repeated;
}

/** The matrix with rows as columns. */
export function transposedMatrix({ rows, columns, start, index, value }: SparseMatrix): SparseMatrix {
  const next = new Int32Array(columns + 1);
  for (const j of index) next[j + 1] = next[j + 1]! + 1;
  for (let j = 0; j < columns; j++) next[j + 1] = next[j + 1]! + next[j]!;
  const [from, to, cells] = [next.slice(), new Int32Array(index.length), new Float64Array(index.length)];
  for (let i = 0; i < rows; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const place = next[index[k]!]!;
      next[index[k]!] = place + 1;
      to[place] = i;
      cells[place] = value[k]!;
    }
  return { rows: columns, columns: rows, start: from, index: to, value: cells };
}

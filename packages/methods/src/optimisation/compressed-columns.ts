/** A sparse matrix by columns: column j's non-zeros are `index[start[j] .. start[j+1]-1]` (0-based rows) with `value`. */
export interface CompressedColumns {
  readonly columns: number;
  readonly rows: number;
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

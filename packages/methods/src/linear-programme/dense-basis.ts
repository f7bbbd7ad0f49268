/** Writes a column of the programme, by rows, into `target`. */
export type ColumnWriter = (column: number, target: Float64Array) => void;

/**
 * A basis of a linear programme with the dense inverse of its columns and the values of its variables: for programmes of a dozen rows.
 *
 *   inverse[position * rows + row],   values = inverse · right side,   `members[position]` = the column that stands there
 *
 * An exchange costs O(rows²), a new inverse O(rows³). Values are not clipped: who wants them non-negative does that.
 */
export class DenseBasis {
  readonly rows: number;
  readonly members: Int32Array;
  readonly inverse: Float64Array;
  readonly values: Float64Array;
  readonly #matrix: Float64Array;
  readonly #column: Float64Array;

  constructor(rows: number) {
    this.rows = rows;
    this.members = new Int32Array(rows);
    this.inverse = new Float64Array(rows * rows);
    this.values = new Float64Array(rows);
    this.#matrix = new Float64Array(rows * rows);
    this.#column = new Float64Array(rows);
  }

  /** inverse · the column that begins at `offset` of `source`. */
  direction(source: Float64Array, offset: number, target: Float64Array): void {
    const { rows, inverse } = this;
    for (let position = 0, base = 0; position < rows; position += 1, base += rows) {
      let sum = 0;
      for (let row = 0; row < rows; row += 1) sum += inverse[base + row]! * source[offset + row]!;
      target[position] = sum;
    }
  }

  /** Puts a column into a position; `direction` is inverse · column. */
  exchange(column: number, position: number, direction: Float64Array): void {
    const { rows, inverse, values } = this;
    const pivot = direction[position]!;
    const moved = values[position]! / pivot;
    const own = position * rows;
    for (let row = 0; row < rows; row += 1) inverse[own + row]! /= pivot;
    for (let other = 0, base = 0; other < rows; other += 1, base += rows) {
      const factor = direction[other]!;
      if (other === position || factor === 0) continue;
      values[other]! -= factor * moved;
      for (let row = 0; row < rows; row += 1) inverse[base + row]! -= factor * inverse[own + row]!;
    }
    values[position] = moved;
    this.members[position] = column;
  }

  /** values = inverse · right. */
  solve(right: Float64Array): void {
    this.direction(right, 0, this.values);
  }

  /** Inverts the columns of the members afresh (Gauss-Jordan, row pivoting), so that rounding does not add up; false, and nothing changed, where they do not span the rows. */
  invert(write: ColumnWriter): boolean {
    const { rows, inverse } = this;
    const matrix = this.#matrix;
    for (let position = 0; position < rows; position += 1) {
      this.#column.fill(0);
      write(this.members[position]!, this.#column);
      for (let row = 0; row < rows; row += 1) matrix[row * rows + position] = this.#column[row]!;
    }
    const fresh = new Float64Array(rows * rows);
    for (let row = 0; row < rows; row += 1) fresh[row * rows + row] = 1;
    for (let column = 0; column < rows; column += 1) {
      let best = column;
      for (let row = column + 1; row < rows; row += 1) if (Math.abs(matrix[row * rows + column]!) > Math.abs(matrix[best * rows + column]!)) best = row;
      if (Math.abs(matrix[best * rows + column]!) < 1e-14) return false;
      if (best !== column)
        for (let k = 0; k < rows; k += 1) {
          [matrix[column * rows + k], matrix[best * rows + k]] = [matrix[best * rows + k]!, matrix[column * rows + k]!];
          [fresh[column * rows + k], fresh[best * rows + k]] = [fresh[best * rows + k]!, fresh[column * rows + k]!];
        }
      const pivot = matrix[column * rows + column]!;
      for (let k = 0; k < rows; k += 1) {
        matrix[column * rows + k]! /= pivot;
        fresh[column * rows + k]! /= pivot;
      }
      for (let row = 0; row < rows; row += 1) {
        const factor = matrix[row * rows + column]!;
        if (row === column || factor === 0) continue;
        for (let k = 0; k < rows; k += 1) {
          matrix[row * rows + k]! -= factor * matrix[column * rows + k]!;
          fresh[row * rows + k]! -= factor * fresh[column * rows + k]!;
        }
      }
    }
    inverse.set(fresh);
    return true;
  }
}

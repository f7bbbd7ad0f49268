/** A sparse matrix by rows: the cells of row i are `index[k]`, `value[k]` for k from `start[i]` to `start[i + 1]`. */
export interface SparseRows {
  readonly rows: number;
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

/** I - M by blocks of as many rows as columns, `size` each. */
export interface BlockMatrix {
  /** M without its blocks on the diagonal. */
  readonly between: SparseRows;
  /** (I - M_ss)⁻¹ of each block, row-major, one behind the other. */
  readonly within: Float64Array;
  readonly size: number;
}

/** (I - M) X = B with few columns. */
export interface TallSystem {
  readonly matrix: BlockMatrix;
  /** B, n × columns, row-major. */
  readonly right: Float64Array;
  readonly columns: number;
  /** Column c is solved without block c: its rows of X are held at 0. */
  readonly without: boolean;
}

/** X of each system. */
export interface SolvedSystems {
  readonly solutions: readonly Float64Array[];
  readonly engine: string;
}

/** Columns that are solved side by side, and the most sweeps. */
export const panelColumns = 16;
export const mostSweeps = 60;

/** What is left of a column, relative to it, when it counts as solved; and the change of a sweep that is nothing but rounding. */
const [enough, rounding] = [5e-16, 1e-15];

/**
 * Whether the columns of a panel have settled after a sweep. Changes fall by about the same factor from sweep to sweep, so that what is still to come is their geometric rest.
 *
 * @param sums squares of what changed, by column, and behind them squares of X
 * @param before squares of what changed in the sweep before; those of this one take their place
 */
export function haveSettled(sums: Float64Array, before: Float64Array): boolean {
  let settled = true;
  for (let column = 0; column < panelColumns; column++) {
    const [change, size] = [Math.sqrt(sums[column]!), Math.sqrt(sums[panelColumns + column]!)];
    const factor = before[column]! > 0 ? change / Math.sqrt(before[column]!) : 1;
    const rest = factor < 1 ? (change * factor) / (1 - factor) : Number.POSITIVE_INFINITY;
    // One that grows beyond all numbers is infinite on both sides.
    if (!Number.isFinite(size) || !(rest <= enough * size || change <= rounding * size)) settled = false;
    before[column] = sums[column]!;
  }
  return settled;
}

/** Sixteen columns of a tall table from `first` on, row after row; those behind the last one are 0. */
export function panelOf({ right, columns }: TallSystem, first: number, into: Float64Array): void {
  const width = Math.min(panelColumns, columns - first);
  for (let to = 0, from = first; to < into.length; to += panelColumns, from += columns)
    for (let column = 0; column < width; column++) into[to + column] = right[from + column]!;
}

/** Puts the columns of a solved panel where they belong in X. */
export function placePanel(solution: Float64Array, columns: number, first: number, panel: Float64Array): void {
  const width = Math.min(panelColumns, columns - first);
  for (let from = 0, to = first; from < panel.length; from += panelColumns, to += columns)
    for (let column = 0; column < width; column++) solution[to + column] = panel[from + column]!;
}

/**
 * X of each (I - M) X = B by sweeps from block to block (block Gauss-Seidel), in plain TypeScript; null where one has not settled after 60 sweeps.
 *
 *   X_s ← (I - M_ss)⁻¹ (B_s + Σ_t≠s M_st X_t)
 *
 * Where the blocks are countries that buy most at home, a sweep takes nine tenths of the error away. An engine does the same in the same order: the same bits.
 * Cost of a sweep: two operations a cell of M and column.
 */
export function sweptSystems(systems: readonly TallSystem[]): readonly Float64Array[] | null {
  const solutions: Float64Array[] = [];
  for (const system of systems) {
    const solution = new Float64Array(system.right.length);
    for (let first = 0; first < system.columns; first += panelColumns) {
      const panel = sweptPanel(system, first);
      if (panel === null) return null;
      placePanel(solution, system.columns, first, panel);
    }
    solutions.push(solution);
  }
  return solutions;
}

function sweptPanel(system: TallSystem, first: number): Float64Array | null {
  const { between, size } = system.matrix;
  const right = new Float64Array(between.rows * panelColumns);
  panelOf(system, first, right);
  const x = new Float64Array(right.length);
  const [gathered, sums, before] = [new Float64Array(size * panelColumns), new Float64Array(2 * panelColumns), new Float64Array(panelColumns)];
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    sums.fill(0);
    for (let block = 0; block * size < between.rows; block++) {
      gather(between, block * size, size, right, x, gathered);
      settle(system, block, first, gathered, x, sums);
    }
    if (haveSettled(sums, before)) return x;
  }
  return null;
}

/** B_s + Σ M_st X_t of a block. */
function gather({ start, index, value }: SparseRows, top: number, size: number, right: Float64Array, x: Float64Array, into: Float64Array): void {
  for (let row = 0; row < size; row++)
    for (let column = 0; column < panelColumns; column++) {
      let sum = right[(top + row) * panelColumns + column]!;
      for (let k = start[top + row]!; k < start[top + row + 1]!; k++) sum += value[k]! * x[index[k]! * panelColumns + column]!;
      into[row * panelColumns + column] = sum;
    }
}

function settle({ matrix: { within, size }, without }: TallSystem, block: number, first: number, t: Float64Array, x: Float64Array, sums: Float64Array): void {
  for (let row = 0; row < size; row++)
    for (let column = 0; column < panelColumns; column++) {
      let sum = 0;
      for (let k = 0, at = (block * size + row) * size; k < size; k++, at++) sum += within[at]! * t[k * panelColumns + column]!;
      const [held, place] = [sum * (without && first + column === block ? 0 : 1), (block * size + row) * panelColumns + column];
      const change = held - x[place]!;
      sums[column] = sums[column]! + change * change;
      sums[panelColumns + column] = sums[panelColumns + column]! + held * held;
      x[place] = held;
    }
}

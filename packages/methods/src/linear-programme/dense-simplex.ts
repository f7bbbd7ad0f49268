import { ShapeError } from "../shape-error/shape-error.ts";
import { DenseBasis } from "./dense-basis.ts";

/**
 * min c'x subject to A x = b, x >= 0, with few rows and any number of columns; A column by column: `a[column * rows + row]`.
 */
export interface EqualityProgramme {
  readonly rows: number;
  readonly columns: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
}

export interface SimplexAnswer {
  readonly status: "optimal" | "infeasible" | "unbounded";
  readonly objective: number;
  readonly x: Float64Array;
  /** Dual of each row: change of the objective per unit of its right side. */
  readonly duals: Float64Array;
}

const tolerance = 1e-11;
const pivotTolerance = 1e-9;
/** The inverse of the basis is made anew after so many exchanges, so that rounding does not add up. */
const refreshEvery = 40;

/**
 * Revised simplex method in two phases with a dense inverse of the basis, for the many small programmes of efficiency analysis.
 *
 * Largest reduced cost first, ties to the lowest column; after a run of steps without progress the lowest column that gains (Bland), which cannot cycle. Deterministic.
 * Columns should be scaled to about 1: no scaling is done here. Cost O(rows · columns) a step. Reference: Chvátal 1983, chapter 7.
 */
export function denseSimplex({ rows, columns, a, b, c }: EqualityProgramme): SimplexAnswer {
  if (a.length !== rows * columns) throw new ShapeError("denseSimplex", `${rows}x${columns} = ${rows * columns} cells`, String(a.length));
  const sign = Float64Array.from(b, (right) => (right < 0 ? -1 : 1));
  const right = b.map((each, row) => each * sign[row]!);
  /** Columns from `columns` on are the artificial ones, one a row. */
  const state = new DenseBasis(rows);
  const { members: basis, inverse, values } = state;
  const entry = (row: number, column: number): number => a[column * rows + row]! * sign[row]!;
  const write = (column: number, target: Float64Array): void => {
    if (column >= columns) target[column - columns] = 1;
    else for (let row = 0; row < rows; row += 1) target[row] = entry(row, column);
  };
  basis.forEach((_, row) => {
    basis[row] = columns + row;
  });
  const isBasic = new Uint8Array(columns);
  refresh();

  const first = run(new Float64Array(columns), 1);
  const infeasibility = basis.reduce((sum, column, row) => sum + (column >= columns ? values[row]! : 0), 0);
  if (first === "unbounded" || infeasibility > 1e-9 * Math.max(1, ...right))
    return { status: "infeasible", objective: Number.NaN, x: new Float64Array(columns), duals: new Float64Array(rows) };
  dropArtificials();
  const status = run(c, 0);
  const x = new Float64Array(columns);
  basis.forEach((column, row) => {
    if (column < columns) x[column] = Math.max(0, values[row]!);
  });
  const duals = multipliers(c, 0).map((dual, row) => dual * sign[row]!);
  return { status, objective: x.reduce((sum, value, column) => sum + value * c[column]!, 0), x, duals };

  function multipliers(cost: Float64Array, artificial: number): Float64Array {
    const y = new Float64Array(rows);
    for (let k = 0; k < rows; k += 1) {
      const own = basis[k]! >= columns ? artificial : cost[basis[k]!]!;
      if (own !== 0) for (let row = 0; row < rows; row += 1) y[row]! += own * inverse[k * rows + row]!;
    }
    return y;
  }

  function run(cost: Float64Array, artificial: number): "optimal" | "unbounded" {
    let [still, last] = [0, Number.POSITIVE_INFINITY];
    const direction = new Float64Array(rows);
    for (let step = 1; ; step += 1) {
      if (step % refreshEvery === 0) refresh();
      const y = multipliers(cost, artificial);
      const entering = pick(cost, y, still > 2 * rows + 20);
      if (entering < 0) return "optimal";
      for (let k = 0; k < rows; k += 1) {
        let sum = 0;
        for (let row = 0; row < rows; row += 1) sum += inverse[k * rows + row]! * entry(row, entering);
        direction[k] = sum;
      }
      const leaving = ratioTest(direction);
      if (leaving < 0) return "unbounded";
      exchange(entering, leaving, direction);
      const objective = basis.reduce((sum, column, row) => sum + values[row]! * (column >= columns ? artificial : cost[column]!), 0);
      still = objective < last - 1e-13 ? 0 : still + 1;
      last = Math.min(last, objective);
      if (step > 50_000) throw new Error("denseSimplex: no end after 50,000 steps");
    }
  }

  function pick(cost: Float64Array, y: Float64Array, lowest: boolean): number {
    let [chosen, best] = [-1, -tolerance];
    for (let column = 0; column < columns; column += 1) {
      if (isBasic[column] === 1) continue;
      let reduced = cost[column]!;
      const base = column * rows;
      for (let row = 0; row < rows; row += 1) reduced -= y[row]! * a[base + row]! * sign[row]!;
      if (reduced < best) {
        chosen = column;
        if (lowest) return chosen;
        best = reduced;
      }
    }
    return chosen;
  }

  /** The row that reaches zero first; among equals the one with the largest pivot. An artificial column at zero leaves at once, so it never grows again. */
  function ratioTest(direction: Float64Array): number {
    let [leaving, least] = [-1, Number.POSITIVE_INFINITY];
    for (let row = 0; row < rows; row += 1) {
      const step = direction[row]!;
      const stuck = basis[row]! >= columns && values[row]! <= tolerance && Math.abs(step) > pivotTolerance;
      if (!stuck && step <= pivotTolerance) continue;
      const ratio = stuck ? 0 : values[row]! / step;
      if (ratio < least - 1e-14 || (ratio <= least + 1e-14 && leaving >= 0 && Math.abs(step) > Math.abs(direction[leaving]!))) {
        least = Math.min(least, ratio);
        leaving = row;
      }
    }
    return leaving;
  }

  function exchange(entering: number, leaving: number, direction: Float64Array): void {
    if (basis[leaving]! < columns) isBasic[basis[leaving]!] = 0;
    isBasic[entering] = 1;
    state.exchange(entering, leaving, direction);
    clip();
  }

  /** After the first phase: artificial columns that stayed at zero give way to any column that can take their row; a row without one is redundant and stays. */
  function dropArtificials(): void {
    const direction = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) {
      if (basis[row]! < columns) continue;
      for (let column = 0; column < columns; column += 1) {
        if (isBasic[column] === 1) continue;
        let sum = 0;
        for (let k = 0; k < rows; k += 1) sum += inverse[row * rows + k]! * entry(k, column);
        if (Math.abs(sum) <= 1e-7) continue;
        for (let k = 0; k < rows; k += 1) {
          let own = 0;
          for (let other = 0; other < rows; other += 1) own += inverse[k * rows + other]! * entry(other, column);
          direction[k] = own;
        }
        exchange(column, row, direction);
        break;
      }
    }
  }

  function refresh(): void {
    if (!state.invert(write)) return;
    state.solve(right);
    clip();
  }

  function clip(): void {
    for (let row = 0; row < rows; row += 1) if (values[row]! < 0) values[row] = 0;
  }
}

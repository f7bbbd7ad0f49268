import type { CompressedColumns } from "./compressed-columns.ts";

/** A 0-1 programme whose objective is to be made large. */
export interface BinaryProgramme extends CompressedColumns {
  readonly cost: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
}

const repairs = 2_000;
/** Columns looked at for one repair, and for exchanges. */
const looks = 400;
const exchangePasses = 3;

/**
 * A plan from a relaxation in milliseconds: its columns rounded, broken rows mended by the changes that lose least, then whatever fits added and exchanged for better.
 * It proves nothing; where the relaxation is near, it is near.
 *
 * @param solution of the relaxation
 * @param reduced  its reduced costs: what a column loses by standing on the other side
 * @param order    columns by |reduced cost|: only the first few thousand are ever changed
 * @returns 0 or 1 for each column; null where no plan was found
 * Cost O(non-zeros + repairs × looks × non-zeros of a column).
 */
export function roundedPlan(programme: BinaryProgramme, solution: Float64Array, reduced: Float64Array, order: Int32Array): Uint8Array | null {
  const plan = Uint8Array.from(solution, (value) => (value > 0.5 ? 1 : 0));
  const state = new PlanState(programme, plan);
  const near = order.subarray(0, Math.min(order.length, 20 * looks));
  if (!mend(state, reduced, near)) return null;
  fill(state, near);
  exchange(state, near.subarray(0, looks));
  return plan;
}

/** A plan and what it makes of the rows; `room` allows for the rounding of long sums. */
class PlanState {
  readonly programme: BinaryProgramme;
  readonly plan: Uint8Array;
  readonly activity: Float64Array;
  readonly room: Float64Array;

  constructor(programme: BinaryProgramme, plan: Uint8Array) {
    const { columns, rows, start, index, value, rowLower, rowUpper } = programme;
    this.programme = programme;
    this.plan = plan;
    this.activity = new Float64Array(rows);
    for (let j = 0; j < columns; j++) if (plan[j] === 1) for (let k = start[j]!; k < start[j + 1]!; k++) this.activity[index[k]!]! += value[k]!;
    this.room = Float64Array.from({ length: rows }, (_, i) => 1e-12 * Math.max(1, finite(rowLower[i]!), finite(rowUpper[i]!)));
  }

  /** By how much a row would be broken with so much more in it. */
  broken(row: number, more = 0): number {
    const sum = this.activity[row]! + more;
    const over = Math.max(sum - this.programme.rowUpper[row]!, this.programme.rowLower[row]! - sum);
    return over > this.room[row]! ? over : 0;
  }

  change(column: number): number {
    return this.plan[column] === 1 ? -1 : 1;
  }

  flip(column: number): void {
    const { start, index, value } = this.programme;
    const sign = this.change(column);
    for (let k = start[column]!; k < start[column + 1]!; k++) this.activity[index[k]!]! += sign * value[k]!;
    this.plan[column] = sign === 1 ? 1 : 0;
  }

  /** Change of all that is broken, each row in the measure of its limit, if the column were flipped. */
  brokenChange(column: number, size: Float64Array): number {
    const { start, index, value } = this.programme;
    const sign = this.change(column);
    let change = 0;
    for (let k = start[column]!; k < start[column + 1]!; k++) {
      const row = index[k]!;
      change += (this.broken(row, sign * value[k]!) - this.broken(row)) / size[row]!;
    }
    return change;
  }

  fits(column: number): boolean {
    const { start, index, value } = this.programme;
    const sign = this.change(column);
    for (let k = start[column]!; k < start[column + 1]!; k++) if (this.broken(index[k]!, sign * value[k]!) > 0) return false;
    return true;
  }

  /** Whether every row of the column is kept. */
  isKept(column: number): boolean {
    const { start, index } = this.programme;
    for (let k = start[column]!; k < start[column + 1]!; k++) if (this.broken(index[k]!) > 0) return false;
    return true;
  }

  /** Whether flipping the column breaks none of its rows and leaves none of the other's broken. */
  mends(column: number, other: number): boolean {
    if (!this.fits(column)) return false;
    this.flip(column);
    const isMended = this.isKept(other);
    this.flip(column);
    return isMended;
  }
}

function finite(limit: number): number {
  return Number.isFinite(limit) ? Math.abs(limit) : 0;
}

/** Flips, one after another, the near column that mends most for what it loses. */
function mend(state: PlanState, reduced: Float64Array, near: Int32Array): boolean {
  const { rows, rowLower, rowUpper } = state.programme;
  const size = Float64Array.from({ length: rows }, (_, i) => Math.max(1, finite(rowLower[i]!), finite(rowUpper[i]!)));
  for (let repair = 0; repair < repairs; repair++) {
    let any = false;
    for (let i = 0; i < rows && !any; i++) any = state.broken(i) > 0;
    if (!any) return true;
    let best = -1;
    let bestScore = Number.POSITIVE_INFINITY;
    let looked = 0;
    for (const column of near) {
      const change = state.brokenChange(column, size);
      if (change >= -1e-15) continue;
      const loss = Math.max(0, state.plan[column] === 1 ? reduced[column]! : -reduced[column]!);
      const score = (loss + 1e-9) / -change;
      if (score < bestScore) {
        bestScore = score;
        best = column;
      }
      if (++looked === looks) break;
    }
    if (best < 0) return false;
    state.flip(best);
  }
  return false;
}

/** Adds what has a worth and fits. */
function fill(state: PlanState, near: Int32Array): void {
  for (const column of near) if (state.plan[column] === 0 && state.programme.cost[column]! > 0 && state.fits(column)) state.flip(column);
}

/** Puts a better column in the place of another where the rows allow it. */
function exchange(state: PlanState, near: Int32Array): void {
  const { cost } = state.programme;
  for (let pass = 0; pass < exchangePasses; pass++) {
    let exchanged = false;
    for (const out of near) {
      if (state.plan[out] !== 1) continue;
      state.flip(out);
      // What the column held up (a floor, one that needs it) has to be held up by the one that takes its place.
      const isFree = state.isKept(out);
      let better = -1;
      for (const column of near)
        if (state.plan[column] === 0 && cost[column]! > cost[better < 0 ? out : better]! && (isFree ? state.fits(column) : state.mends(column, out)))
          better = column;
      state.flip(better < 0 ? out : better);
      exchanged ||= better >= 0;
    }
    if (!exchanged) return;
  }
}

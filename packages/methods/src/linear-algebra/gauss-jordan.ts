import { type DenseArithmetic, padded } from "./dense-arithmetic.ts";

/** A matrix without an inverse, or one so near to it that a pivot vanished. */
export class SingularMatrix extends Error {
  override readonly name = "SingularMatrix";
  /** Column in which no pivot was left. */
  readonly column: number;

  constructor(column: number) {
    super(`the matrix is singular: no pivot in column ${column}`);
    this.column = column;
  }
}

/** Workers that invert one matrix together. `meet` returns when all have come. */
export interface Team {
  readonly rank: number;
  readonly size: number;
  meet(): void;
}

const alone: Team = { rank: 0, size: 1, meet: () => {} };

/** Columns that are eliminated at once, and the width at which the panel itself is done cell by cell. */
const blockWidth = 64;
const leafWidth = 8;

/** Doubles of scratch beside the matrix: the rows of one block. */
export function inverseScratch(n: number): number {
  return blockWidth * padded(n);
}

/**
 * Inverts the n × n matrix at the begin of `cells` in its place: Gauss-Jordan by blocks of 64 columns, rows exchanged for the largest pivot (of equal ones the first).
 *
 *   cells: n rows of stride `padded(n)`, the cells between n and the stride and the rows below are ours, then `inverseScratch(n)` doubles
 *
 * Every member of a team calls it on the same cells with its own arithmetic; a stripe of columns belongs to one member, so the bits are those of one member alone.
 * @param pivots n places, shared by the team
 * @throws SingularMatrix (in every member)
 * Cost 2 n³. Golub & Van Loan 2013, 3.2; Higham 2002, 14.4.
 */
export function invertInPlace(arithmetic: DenseArithmetic, n: number, pivots: Int32Array, team: Team = alone): void {
  const stride = padded(n);
  const { cells } = arithmetic;
  const job: Job = { arithmetic, n, stride, pivots, scratch: stride * stride };
  if (team.rank === 0) fillPadding(cells, n, stride);
  team.meet();
  const stripe = stripeOf(stride, team);
  for (let k = 0; k < n; k += blockWidth) {
    const width = Math.min(blockWidth, stride - k);
    if (team.rank === 0) panel(job, k, width);
    team.meet();
    if (pivots[Math.min(k, n - 1)]! < 0) throw new SingularMatrix(-pivots[Math.min(k, n - 1)]! - 1);
    apply(job, k, width, stripe.from, Math.min(stripe.to, k));
    apply(job, k, width, Math.max(stripe.from, k + width), stripe.to);
    team.meet();
  }
  if (team.rank === 0) restoreColumns(cells, n, stride, pivots);
  team.meet();
}

interface Job {
  readonly arithmetic: DenseArithmetic;
  readonly n: number;
  readonly stride: number;
  readonly pivots: Int32Array;
  readonly scratch: number;
}

/** What lies beyond n is a unit matrix, so that no block has an edge. */
function fillPadding(cells: Float64Array, n: number, stride: number): void {
  for (let row = 0; row < n; row++) cells.fill(0, row * stride + n, (row + 1) * stride);
  for (let row = n; row < stride; row++) {
    cells.fill(0, row * stride, (row + 1) * stride);
    cells[row * stride + row] = 1;
  }
}

function stripeOf(stride: number, { rank, size }: Team): { readonly from: number; readonly to: number } {
  const panels = stride / 4;
  return { from: 4 * Math.floor((panels * rank) / size), to: 4 * Math.floor((panels * (rank + 1)) / size) };
}

/** Eliminates columns k … k + width within themselves; they then hold what makes the other columns. A vanished pivot is told by a negative place in `pivots[k]`. */
function panel(job: Job, k: number, width: number): void {
  try {
    eliminate(job, k, width);
  } catch (cause) {
    if (!(cause instanceof SingularMatrix)) throw cause;
    job.pivots[Math.min(k, job.n - 1)] = -cause.column - 1;
  }
}

function eliminate(job: Job, k: number, width: number): void {
  if (width <= leafWidth) {
    eliminateLeaf(job, k, width);
    return;
  }
  const half = padded(width >> 1);
  eliminate(job, k, half);
  apply(job, k, half, k + half, k + width);
  eliminate(job, k + half, width - half);
  apply(job, k + half, width - half, k, k + half);
}

function eliminateLeaf({ arithmetic: { cells }, n, stride, pivots }: Job, from: number, width: number): void {
  for (let k = from; k < from + width; k++) {
    let [pivot, largest] = [k, 0];
    // A row of the padding is its own pivot.
    for (let i = k; i < (k < n ? n : k + 1); i++) {
      const size = Math.abs(cells[i * stride + k]!);
      if (size > largest) [pivot, largest] = [i, size];
    }
    if (!(largest > 0 && largest < Number.POSITIVE_INFINITY)) throw new SingularMatrix(k);
    if (k < n) pivots[k] = pivot;
    if (pivot !== k) exchange(cells, k * stride, pivot * stride, from, from + width);
    const row = k * stride;
    const inverse = 1 / cells[row + k]!;
    cells[row + k] = 1;
    for (let j = from; j < from + width; j++) cells[row + j] = cells[row + j]! * inverse;
    for (let i = 0; i < stride; i++) {
      if (i === k) continue;
      const at = i * stride;
      const factor = cells[at + k]!;
      if (factor === 0) continue;
      cells[at + k] = 0;
      for (let j = from; j < from + width; j++) cells[at + j] = cells[at + j]! - factor * cells[row + j]!;
    }
  }
}

/** Does to columns from … to what the eliminated columns k … k + width say. */
function apply({ arithmetic, n, stride, pivots, scratch }: Job, k: number, width: number, from: number, to: number): void {
  if (to <= from) return;
  const { cells } = arithmetic;
  for (let row = k; row < Math.min(n, k + width); row++) if (pivots[row] !== row) exchange(cells, row * stride, pivots[row]! * stride, from, to);
  for (let row = 0; row < width; row++) {
    const at = (k + row) * stride;
    cells.copyWithin(scratch + row * stride + from, at + from, at + to);
    cells.fill(0, at + from, at + to);
  }
  arithmetic.multiplyAdd({ at: from, stride }, { at: k, stride }, { at: scratch + from, stride }, { rows: stride, inner: width, columns: to - from });
}

function exchange(cells: Float64Array, one: number, other: number, from: number, to: number): void {
  for (let j = from; j < to; j++) {
    const kept = cells[one + j]!;
    cells[one + j] = cells[other + j]!;
    cells[other + j] = kept;
  }
}

/** Exchanged rows of the matrix are exchanged columns of its inverse. */
function restoreColumns(cells: Float64Array, n: number, stride: number, pivots: Int32Array): void {
  for (let row = 0, at = 0; row < n; row++, at += stride)
    for (let k = n - 1; k >= 0; k--) {
      const pivot = pivots[k]!;
      if (pivot === k) continue;
      const kept = cells[at + k]!;
      cells[at + k] = cells[at + pivot]!;
      cells[at + pivot] = kept;
    }
}

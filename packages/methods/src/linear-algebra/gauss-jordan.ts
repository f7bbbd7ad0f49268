import { type DenseArithmetic, packRows, padded, panelDepth } from "./dense-arithmetic.ts";

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
  /** The next ticket, 0 first; no two members get the same. */
  ticket(): number;
}

/** A team of one, for one matrix. */
function alone(): Team {
  let tickets = 0;
  return { rank: 0, size: 1, meet: () => {}, ticket: () => tickets++ };
}

/** Columns that are eliminated at once, and the width at which the panel itself is done cell by cell. */
const blockWidth = panelDepth;
const leafWidth = 8;

/** Columns that a member takes at a time. */
const taken = 128;

/** Doubles of scratch beside the matrix: the rows of one block, the columns of one block side by side with their own scratch, and the panels of two blocks. */
export function inverseScratch(n: number): number {
  return 4 * blockWidth * padded(n) + blockWidth * blockWidth;
}

/**
 * Inverts the n × n matrix at the begin of `cells` in its place: Gauss-Jordan by blocks of 128 columns, rows exchanged for the largest pivot (of equal ones the first).
 *
 *   cells: n rows of stride `padded(n)`, the cells between n and the stride and the rows below are ours, then `inverseScratch(n)` doubles
 *
 * Every member of a team calls it on the same cells with its own arithmetic. While others take columns, the first member eliminates the next block already; the bits are those of
 * one member alone, since each column is made in one order whoever makes it.
 * @param pivots n places, shared by the team
 * @throws SingularMatrix (in every member)
 * Cost 2 n³. Golub & Van Loan 2013, 3.2; Higham 2002, 14.4.
 */
export function invertInPlace(arithmetic: DenseArithmetic, n: number, pivots: Int32Array, team: Team = alone()): void {
  const stride = padded(n);
  const { cells } = arithmetic;
  const job: Job = { arithmetic, n, rows: stride, stride, pivots, origin: 0, scratch: stride * stride };
  if (team.rank === 0) {
    fillPadding(cells, n, stride);
    panel(job, 0, Math.min(blockWidth, stride));
  }
  team.meet();
  let drawn = 0;
  for (let k = 0; k < n; k += blockWidth) {
    const width = Math.min(blockWidth, stride - k);
    if (pivots[Math.min(k, n - 1)]! < 0) throw new SingularMatrix(-pivots[Math.min(k, n - 1)]! - 1);
    const next = k + width;
    const ahead = Math.min(blockWidth, stride - next);
    if (team.rank === 0 && next < n) {
      apply(job, k, width, next, next + ahead, panelsOf(job, k));
      panel(job, next, ahead);
    }
    const parts = [...partsOf(0, k), ...partsOf(next < n ? next + ahead : next, stride)];
    for (let mine = team.ticket() - drawn; mine < parts.length; mine = team.ticket() - drawn) apply(job, k, width, ...(parts[mine] as Part), panelsOf(job, k));
    // Every member draws once in vain.
    drawn += parts.length + team.size;
    team.meet();
  }
  const share = Math.ceil(n / team.size);
  restoreColumns(cells, stride, pivots, [team.rank * share, Math.min(n, (team.rank + 1) * share)]);
  team.meet();
}

/** Some columns, from … to. */
type Part = readonly [from: number, to: number];

function partsOf(from: number, to: number): Part[] {
  const parts: Part[] = [];
  for (let at = from; at < to; at += taken) parts.push([at, Math.min(to, at + taken)]);
  return parts;
}

/** Where the eliminated columns of a block stand in panels: those of the next block are made while these are still read. */
function panelsOf({ scratch, rows, stride }: Job, k: number): number {
  return scratch + blockWidth * (stride + rows + blockWidth) + ((k / blockWidth) % 2) * blockWidth * rows;
}

/** Cell of row i and column j stands at `origin + i · stride + j`. */
interface Job {
  readonly arithmetic: DenseArithmetic;
  readonly n: number;
  readonly rows: number;
  readonly stride: number;
  readonly pivots: Int32Array;
  readonly origin: number;
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

/**
 * Eliminates columns k … k + width within themselves; they then hold what makes the other columns. A vanished pivot is told by a negative place in `pivots[k]`.
 * It is done where the columns stand side by side: in the matrix each row is on a page of its own.
 */
function panel(job: Job, k: number, width: number): void {
  const { cells } = job.arithmetic;
  const space = job.scratch + blockWidth * job.stride;
  const aside: Job = { ...job, stride: width, origin: space - k, scratch: space + blockWidth * job.rows - k };
  for (let i = 0; i < job.rows; i++) cells.copyWithin(space + i * width, i * job.stride + k, i * job.stride + k + width);
  try {
    eliminate(aside, k, width);
  } catch (cause) {
    if (!(cause instanceof SingularMatrix)) throw cause;
    job.pivots[Math.min(k, job.n - 1)] = -cause.column - 1;
  }
  for (let i = 0; i < job.rows; i++) cells.copyWithin(i * job.stride + k, space + i * width, space + (i + 1) * width);
  packRows(cells, { at: space, stride: width }, job.rows, width, 1, cells, panelsOf(job, k));
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

function eliminateLeaf({ arithmetic: { cells }, n, rows, stride, pivots, origin }: Job, from: number, width: number): void {
  for (let k = from; k < from + width; k++) {
    let [pivot, largest] = [k, 0];
    // A row of the padding is its own pivot.
    for (let i = k; i < (k < n ? n : k + 1); i++) {
      const size = Math.abs(cells[origin + i * stride + k]!);
      if (size > largest) [pivot, largest] = [i, size];
    }
    if (!(largest > 0 && largest < Number.POSITIVE_INFINITY)) throw new SingularMatrix(k);
    if (k < n) pivots[k] = pivot;
    if (pivot !== k) exchange(cells, origin + k * stride, origin + pivot * stride, from, from + width);
    const row = origin + k * stride;
    const inverse = 1 / cells[row + k]!;
    cells[row + k] = 1;
    for (let j = from; j < from + width; j++) cells[row + j] = cells[row + j]! * inverse;
    for (let i = 0; i < rows; i++) {
      if (i === k) continue;
      const at = origin + i * stride;
      const factor = cells[at + k]!;
      if (factor === 0) continue;
      cells[at + k] = 0;
      for (let j = from; j < from + width; j++) cells[at + j] = cells[at + j]! - factor * cells[row + j]!;
    }
  }
}

/** Does to columns from … to what the eliminated columns k … k + width say; `panels` is where these are packed already. */
function apply({ arithmetic, n, rows, stride, pivots, origin, scratch }: Job, k: number, width: number, from: number, to: number, panels?: number): void {
  if (to <= from) return;
  const { cells } = arithmetic;
  for (let row = k; row < Math.min(n, k + width); row++)
    if (pivots[row] !== row) exchange(cells, origin + row * stride, origin + pivots[row]! * stride, from, to);
  for (let row = 0; row < width; row++) {
    const at = origin + (k + row) * stride;
    cells.copyWithin(scratch + row * stride + from, at + from, at + to);
    cells.fill(0, at + from, at + to);
  }
  const size = { rows, inner: width, columns: to - from };
  const [c, b] = [
    { at: origin + from, stride },
    { at: scratch + from, stride },
  ];
  if (panels === undefined) arithmetic.multiplyAdd(c, { at: origin + k, stride }, b, size);
  else arithmetic.multiplyAddPanels(c, panels, b, size);
}

function exchange(cells: Float64Array, one: number, other: number, from: number, to: number): void {
  for (let j = from; j < to; j++) {
    const kept = cells[one + j]!;
    cells[one + j] = cells[other + j]!;
    cells[other + j] = kept;
  }
}

/** Exchanged rows of the matrix are exchanged columns of its inverse; done for the rows from … to. */
function restoreColumns(cells: Float64Array, stride: number, pivots: Int32Array, [from, to]: Part): void {
  const exchanged = Int32Array.from(pivots.keys()).filter((k) => pivots[k] !== k);
  for (let row = from; row < to; row++)
    for (let at = exchanged.length - 1; at >= 0; at--) {
      const k = exchanged[at]!;
      const [one, other] = [row * stride + k, row * stride + pivots[k]!];
      const kept = cells[one]!;
      cells[one] = cells[other]!;
      cells[other] = kept;
    }
}

import type { LinearProgramme } from "../solver/solver.ts";

/** A row whose limits may be moved: `unit` is what one unit of movement adds to it in the programme's own scale. */
export interface MovableRow {
  readonly row: number;
  readonly unit: number;
  /** Largest movement. */
  readonly most: number;
  /** Counts as moved or not, instead of by how much. */
  readonly whole?: boolean;
}

/**
 * The programme that meets all rows by moving the limits of some, with the least total movement: one more column a movable row,
 * which adds to an upper limit and takes from a lower one.
 */
export function withMovement(programme: LinearProgramme, movable: readonly MovableRow[]): LinearProgramme {
  const { columns, rows } = programme;
  const sign = ({ row }: MovableRow): number => (Number.isFinite(programme.rowUpper[row]!) ? -1 : 1);
  const total = columns + movable.length;
  const extend = <A extends Float64Array | Uint8Array>(held: A, make: (length: number) => A, entry: (each: MovableRow) => number): A => {
    const longer = make(total);
    longer.set(held);
    movable.forEach((each, at) => {
      longer[columns + at] = entry(each);
    });
    return longer;
  };
  const doubles = (length: number) => new Float64Array(length);
  const start = new Int32Array(total + 1);
  start.set(programme.start);
  movable.forEach((_, at) => {
    start[columns + at + 1] = programme.value.length + at + 1;
  });
  return {
    sense: "max",
    columns: total,
    rows,
    start,
    index: Int32Array.from([...programme.index, ...movable.map(({ row }) => row)]),
    value: Float64Array.from([...programme.value, ...movable.map((each) => sign(each) * each.unit)]),
    cost: extend(new Float64Array(columns), doubles, () => -1),
    lower: extend(programme.lower, doubles, () => 0),
    upper: extend(programme.upper, doubles, ({ most }) => most),
    integer: extend(
      programme.integer,
      (length) => new Uint8Array(length),
      ({ whole }) => Number(whole === true),
    ),
    rowLower: programme.rowLower,
    rowUpper: programme.rowUpper,
  };
}

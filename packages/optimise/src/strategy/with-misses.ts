import type { LinearProgramme } from "../solver/solver.ts";

/**
 * The programme that may miss limits at a price a unit: one more column for each finite limit, last. It always has a solution, and its prices say where one is wanting.
 *
 * @param price far above what any column is worth
 */
export function withMisses(programme: LinearProgramme, price: number): LinearProgramme {
  const { columns, rows, start, index, value, rowLower, rowUpper } = programme;
  const missed: number[] = [];
  const sign: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (Number.isFinite(rowUpper[row]!)) {
      missed.push(row);
      sign.push(-1);
    }
    if (Number.isFinite(rowLower[row]!)) {
      missed.push(row);
      sign.push(1);
    }
  }
  const extended = (values: Float64Array, more: number): Float64Array => {
    const longer = new Float64Array(columns + missed.length).fill(more);
    longer.set(values);
    return longer;
  };
  const longStart = new Int32Array(columns + missed.length + 1);
  longStart.set(start);
  for (let at = 0; at < missed.length; at++) longStart[columns + at + 1] = value.length + at + 1;
  const longIndex = new Int32Array(value.length + missed.length);
  longIndex.set(index);
  longIndex.set(missed, value.length);
  const longValue = new Float64Array(value.length + missed.length);
  longValue.set(value);
  longValue.set(sign, value.length);
  return {
    ...programme,
    columns: columns + missed.length,
    start: longStart,
    index: longIndex,
    value: longValue,
    cost: extended(programme.cost, programme.sense === "max" ? -price : price),
    lower: extended(programme.lower, 0),
    upper: extended(programme.upper, Number.POSITIVE_INFINITY),
    integer: new Uint8Array(columns + missed.length),
  };
}

/** Ten times the most that any column is worth per unit of a row it uses. */
export function dearestMiss({ columns, start, value, cost }: LinearProgramme): number {
  let most = 1;
  for (let column = 0; column < columns; column++)
    for (let k = start[column]!; k < start[column + 1]!; k++) if (value[k] !== 0) most = Math.max(most, Math.abs(cost[column]! / value[k]!));
  return 10 * most;
}

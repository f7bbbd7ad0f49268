import type { LinearProgramme } from "../solver-port.ts";

/**
 * The programme that may miss limits at a price a unit: one more column a row, last. It always has a solution, and its prices say where one is wanting.
 *
 * @param price far above what any column is worth
 */
export function withMisses(programme: LinearProgramme, price: number): LinearProgramme {
  const { columns, rows, start, index, value, rowUpper } = programme;
  const total = columns + rows;
  const extended = (values: Float64Array, more: number): Float64Array => {
    const longer = new Float64Array(total).fill(more);
    longer.set(values);
    return longer;
  };
  const longStart = new Int32Array(total + 1);
  longStart.set(start);
  const longIndex = new Int32Array(value.length + rows);
  longIndex.set(index);
  const longValue = new Float64Array(value.length + rows);
  longValue.set(value);
  for (let row = 0; row < rows; row++) {
    longStart[columns + row + 1] = value.length + row + 1;
    longIndex[value.length + row] = row;
    longValue[value.length + row] = Number.isFinite(rowUpper[row] as number) ? -1 : 1;
  }
  return {
    ...programme,
    columns: total,
    start: longStart,
    index: longIndex,
    value: longValue,
    cost: extended(programme.cost, programme.sense === "max" ? -price : price),
    lower: extended(programme.lower, 0),
    upper: extended(programme.upper, Number.POSITIVE_INFINITY),
    integer: new Uint8Array(total),
  };
}

/** Ten times the most that any column is worth per unit of a row it uses. */
export function dearestMiss({ columns, start, value, cost }: LinearProgramme): number {
  let most = 1;
  for (let column = 0; column < columns; column++)
    for (let k = start[column] as number; k < (start[column + 1] as number); k++)
      if (value[k] !== 0) most = Math.max(most, Math.abs((cost[column] as number) / (value[k] as number)));
  return 10 * most;
}

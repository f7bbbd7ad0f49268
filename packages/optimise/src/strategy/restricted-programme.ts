import { restrictedColumns } from "@quoin/methods";
import type { LinearProgramme } from "../solver/solver.ts";

/** A programme in which most columns are fixed. */
export interface RestrictedProgramme {
  readonly programme: LinearProgramme;
  /** Row of the whole for each row of the part. */
  readonly rowOf: Int32Array;
  /** Rows of the whole that the fixed columns alone break: no free column can mend them. */
  readonly unmet: Int32Array;
  /** A solution of the part with the fixed values put back. */
  expanded(solution: Float64Array): Float64Array;
}

/**
 * @param free  1 where the column stays free
 * @param fixed values of the other columns
 */
export function restrictedProgramme(whole: LinearProgramme, free: Uint8Array, fixed: Float64Array): RestrictedProgramme {
  const { columnOf, rowOf, fixedActivity, ...matrix } = restrictedColumns(whole, free, fixed);
  const held = new Uint8Array(whole.rows);
  for (const row of rowOf) held[row] = 1;
  const unmet: number[] = [];
  fixedActivity.forEach((activity, row) => {
    const room = 1e-9 * Math.max(1, Math.abs(activity));
    if (held[row] === 0 && (activity < whole.rowLower[row]! - room || activity > whole.rowUpper[row]! + room)) unmet.push(row);
  });
  const pick = (values: Float64Array): Float64Array => Float64Array.from(columnOf, (column) => values[column]!);
  const left = (limits: Float64Array): Float64Array => Float64Array.from(rowOf, (row) => limits[row]! - fixedActivity[row]!);
  const offset = whole.cost.reduce((sum, cost, column) => (free[column] === 1 ? sum : sum + cost * fixed[column]!), whole.offset ?? 0);
  return {
    programme: {
      ...matrix,
      sense: whole.sense,
      cost: pick(whole.cost),
      lower: pick(whole.lower),
      upper: pick(whole.upper),
      integer: Uint8Array.from(columnOf, (column) => whole.integer[column]!),
      rowLower: left(whole.rowLower),
      rowUpper: left(whole.rowUpper),
      offset,
    },
    rowOf,
    unmet: Int32Array.from(unmet),
    expanded(solution) {
      const values = fixed.slice();
      columnOf.forEach((column, at) => {
        values[column] = solution[at]!;
      });
      return values;
    },
  };
}

import { restrictedColumns } from "@quoin/methods";
import type { LinearProgramme } from "../solver/solver.ts";

/** Rows with at most this many columns keep their limits: they say what goes with what, not how much. */
const orderRowLength = 10;

/** A smaller programme that is priced much like the whole: every k-th column, and limits cut down in the proportion in which the sample holds each row's coefficients. */
export function sampledProgramme(whole: LinearProgramme, size: number): { readonly sample: LinearProgramme; readonly rowOf: Int32Array } {
  const every = Math.max(1, Math.floor(whole.columns / size));
  const free = Uint8Array.from({ length: whole.columns }, (_, column) => Number(column % every === 0));
  const { columnOf, rowOf, fixedActivity: _, ...matrix } = restrictedColumns(whole, free, new Float64Array(whole.columns));
  const all = rowSizes(whole);
  const held = rowSizes(matrix);
  const share = Float64Array.from(rowOf, (row, at) => (all.count[row]! <= orderRowLength ? 1 : held.size[at]! / all.size[row]!));
  const pick = (values: Float64Array): Float64Array => Float64Array.from(columnOf, (column) => values[column]!);
  const cut = (limits: Float64Array): Float64Array => Float64Array.from(rowOf, (row, at) => limits[row]! * share[at]!);
  return {
    rowOf,
    sample: {
      sense: whole.sense,
      ...matrix,
      cost: pick(whole.cost),
      lower: pick(whole.lower),
      upper: pick(whole.upper),
      integer: new Uint8Array(matrix.columns),
      rowLower: cut(whole.rowLower),
      rowUpper: cut(whole.rowUpper),
    },
  };
}

function rowSizes({ rows, index, value }: Pick<LinearProgramme, "rows" | "index" | "value">): { readonly size: Float64Array; readonly count: Int32Array } {
  const size = new Float64Array(rows);
  const count = new Int32Array(rows);
  index.forEach((row, k) => {
    size[row] = size[row]! + Math.abs(value[k]!);
    count[row] = count[row]! + 1;
  });
  return { size, count };
}

import { restrictedColumns } from "@quoin/methods";
import type { LinearProgramme } from "../solver.ts";

/** Rows with at most this many columns keep their limits: they say what goes with what, not how much. */
const orderRowLength = 10;

/** A smaller programme that is priced much like the whole: every k-th column, and limits cut down in the proportion in which the sample holds each row's coefficients. */
export function sampledProgramme(whole: LinearProgramme, size: number): { readonly sample: LinearProgramme; readonly rowOf: Int32Array } {
  const every = Math.max(1, Math.floor(whole.columns / size));
  const free = Uint8Array.from({ length: whole.columns }, (_, column) => Number(column % every === 0));
  const { columnOf, rowOf, fixedActivity: _, ...matrix } = restrictedColumns(whole, free, new Float64Array(whole.columns));
  const all = rowSizes(whole);
  const held = rowSizes(matrix);
  const share = Float64Array.from(rowOf, (row, at) =>
    (all.count[row] as number) <= orderRowLength ? 1 : (held.size[at] as number) / (all.size[row] as number),
  );
  const pick = (values: Float64Array): Float64Array => Float64Array.from(columnOf, (column) => values[column] as number);
  const cut = (limits: Float64Array): Float64Array => Float64Array.from(rowOf, (row, at) => (limits[row] as number) * (share[at] as number));
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
    size[row] = (size[row] as number) + Math.abs(value[k] as number);
    count[row] = (count[row] as number) + 1;
  });
  return { size, count };
}

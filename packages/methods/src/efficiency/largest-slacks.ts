import { RowProgramme } from "../linear-programme/row-programme.ts";
import type { EfficiencyPanel } from "./efficiency-panel.ts";
import { type ReturnsToScale, scaleRows } from "./returns-to-scale.ts";

/** What a reference point uses less and makes more than a point, in the panel's own scale. */
export interface Slacks {
  readonly input: Float64Array;
  readonly output: Float64Array;
  readonly lambda: Float64Array;
}

/**
 * The reference point that lies furthest from (x, y) by the weighted sum of slacks:
 *
 *   max  sum_i w_i s-_i + sum_r w_r s+_r      X'lambda + s- = x,  Y'lambda - s+ = y
 *
 * With x = theta x_o it is the second stage of the radial model, with x = x_o the additive model. Weights of 1 in the units of the data make the plain sum, which one column in large units rules.
 * Null where no reference point is there. Reference: Cooper, Seiford & Tone 2007.
 */
export function largestSlacks(
  reference: EfficiencyPanel,
  x: Float64Array,
  y: Float64Array,
  weights: { readonly input: Float64Array; readonly output: Float64Array },
  returns: ReturnsToScale,
): Slacks | null {
  const { units, inputs, outputs } = reference;
  const scale = scaleRows(returns);
  const programme = new RowProgramme(
    [...Array.from({ length: inputs + outputs }, () => "=" as const), ...scale.map(({ sense }) => sense)],
    [...x, ...y, ...scale.map(({ limit }) => limit)],
  );
  for (let peer = 0; peer < units; peer += 1)
    programme.add(0, [
      ...reference.x.subarray(peer * inputs, (peer + 1) * inputs),
      ...reference.y.subarray(peer * outputs, (peer + 1) * outputs),
      ...scale.map(() => 1),
    ]);
  const rows = inputs + outputs + scale.length;
  const unitColumn = (row: number, value: number): Float64Array => {
    const column = new Float64Array(rows);
    column[row] = value;
    return column;
  };
  const heaviest = Math.max(...weights.input, ...weights.output);
  weights.input.forEach((weight, i) => {
    programme.add(-weight / heaviest, unitColumn(i, 1));
  });
  weights.output.forEach((weight, r) => {
    programme.add(-weight / heaviest, unitColumn(inputs + r, -1));
  });
  const { status, x: solution } = programme.minimum();
  if (status !== "optimal") return null;
  return { lambda: solution.slice(0, units), input: solution.slice(units, units + inputs), output: solution.slice(units + inputs) };
}

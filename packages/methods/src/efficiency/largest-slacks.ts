import { denseSimplex } from "../linear-programme/dense-simplex.ts";
import type { EfficiencyPanel, EvaluatedUnit } from "./efficiency-panel.ts";
import { referenceColumns } from "./reference-columns.ts";
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
  { x, y, place, isLeftOut }: EvaluatedUnit,
  weights: { readonly input: Float64Array; readonly output: Float64Array },
  returns: ReturnsToScale,
): Slacks | null {
  const { units, inputs, outputs } = reference;
  const scale = scaleRows(returns);
  const rows = inputs + outputs + scale.length;
  const bounded = scale
    .map(({ sense }, row) => ({ row: inputs + outputs + row, sign: sense === "<=" ? 1 : -1, isFree: sense !== "=" }))
    .filter(({ isFree }) => isFree);
  const columns = units + inputs + outputs + bounded.length;
  const a = new Float64Array(columns * rows);
  a.set(referenceColumns(reference, scale.length));
  // A column of zeros that costs nothing never enters: the unit that may not be its own peer.
  if (isLeftOut) a.fill(0, place * rows, (place + 1) * rows);
  for (let i = 0; i < inputs; i += 1) a[(units + i) * rows + i] = 1;
  for (let r = 0; r < outputs; r += 1) a[(units + inputs + r) * rows + inputs + r] = -1;
  bounded.forEach(({ row, sign }, place) => {
    a[(units + inputs + outputs + place) * rows + row] = sign;
  });
  const heaviest = Math.max(...weights.input, ...weights.output);
  const c = new Float64Array(columns);
  c.set(
    weights.input.map((weight) => -weight / heaviest),
    units,
  );
  c.set(
    weights.output.map((weight) => -weight / heaviest),
    units + inputs,
  );
  const { status, x: solution } = denseSimplex({ rows, columns, a, b: Float64Array.from([...x, ...y, ...scale.map(({ limit }) => limit)]), c });
  if (status !== "optimal") return null;
  return { lambda: solution.slice(0, units), input: solution.slice(units, units + inputs), output: solution.slice(units + inputs, units + inputs + outputs) };
}

import { denseSimplex } from "../linear-programme/dense-simplex.ts";
import type { EfficiencyPanel, EvaluatedUnit } from "./efficiency-panel.ts";
import { referenceColumns } from "./reference-columns.ts";
import { type ReturnsToScale, scaleRows } from "./returns-to-scale.ts";

/** A radial score and the weights of the reference units behind it; both empty where no reference point exists. */
export interface RadialEfficiency {
  /** theta <= 1 (input) or phi >= 1 (output) inside the reference; NaN where infeasible. */
  readonly score: number;
  readonly lambda: Float64Array;
}

/**
 * Radial efficiency of a unit against a reference set.
 *
 *   input:   min theta    X'lambda <= theta x_o,  Y'lambda >= y_o
 *   output:  max phi      X'lambda <= x_o,        Y'lambda >= phi y_o        returns: rows on sum lambda
 *
 * A unit left out of the reference gives super-efficiency, which can be infeasible under other returns than crs (NaN). The output score is phi itself; some tools print 1/phi.
 * Columns should be scaled (`scaledPanel`). Cost: one programme of inputs + outputs + 1 rows. Reference: Charnes, Cooper & Rhodes 1978; Banker, Charnes & Cooper 1984; Andersen & Petersen 1993.
 */
export function radialEfficiency(reference: EfficiencyPanel, unit: EvaluatedUnit, orientation: "input" | "output", returns: ReturnsToScale): RadialEfficiency {
  const { units, inputs, outputs } = reference;
  const scale = scaleRows(returns);
  const rows = inputs + outputs + scale.length;
  const isInput = orientation === "input";
  const slacks = rows - scale.filter(({ sense }) => sense === "=").length;
  const a = new Float64Array((units + 1 + slacks) * rows);
  a.set(referenceColumns(reference, scale.length));
  // A column of zeros that costs nothing never enters: the unit that may not be its own peer.
  if (unit.isLeftOut) a.fill(0, unit.place * rows, (unit.place + 1) * rows);
  const b = new Float64Array(rows);
  const factor = units * rows;
  (isInput ? unit.x : unit.y).forEach((value, place) => {
    a[factor + (isInput ? place : inputs + place)] = -value;
  });
  b.set(isInput ? unit.y : unit.x, isInput ? inputs : 0);
  scale.forEach(({ limit }, row) => {
    b[inputs + outputs + row] = limit;
  });
  let column = units + 1;
  for (let row = 0; row < rows; row += 1) {
    const sense = row < inputs ? "<=" : row < inputs + outputs ? ">=" : scale[row - inputs - outputs]!.sense;
    if (sense === "=") continue;
    a[column * rows + row] = sense === "<=" ? 1 : -1;
    column += 1;
  }
  const c = new Float64Array(units + 1 + slacks);
  c[units] = isInput ? 1 : -1;
  const { status, x: solution } = denseSimplex({ rows, columns: units + 1 + slacks, a, b, c });
  if (status !== "optimal") return { score: Number.NaN, lambda: new Float64Array(units) };
  return { score: solution[units]!, lambda: solution.slice(0, units) };
}

import { RowProgramme } from "../linear-programme/row-programme.ts";
import type { EfficiencyPanel, EvaluatedUnit } from "./efficiency-panel.ts";
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
  const { units, inputs, outputs, x, y } = reference;
  const scale = scaleRows(returns);
  const isInput = orientation === "input";
  const programme = new RowProgramme(
    [...Array.from({ length: inputs }, () => "<=" as const), ...Array.from({ length: outputs }, () => ">=" as const), ...scale.map(({ sense }) => sense)],
    [...(isInput ? new Float64Array(inputs) : unit.x), ...(isInput ? unit.y : new Float64Array(outputs)), ...scale.map(({ limit }) => limit)],
  );
  const peers: number[] = [];
  for (let peer = 0; peer < units; peer += 1) {
    if (peer === unit.leftOut) continue;
    peers.push(peer);
    programme.add(0, [...x.subarray(peer * inputs, (peer + 1) * inputs), ...y.subarray(peer * outputs, (peer + 1) * outputs), ...scale.map(() => 1)]);
  }
  const moved = isInput ? [...unit.x.map((value) => -value), ...new Float64Array(outputs)] : [...new Float64Array(inputs), ...unit.y.map((value) => -value)];
  const factor = programme.add(isInput ? 1 : -1, [...moved, ...scale.map(() => 0)]);
  const { status, x: solution } = programme.minimum();
  const lambda = new Float64Array(units);
  if (status !== "optimal") return { score: Number.NaN, lambda };
  peers.forEach((peer, place) => {
    lambda[peer] = solution[place]!;
  });
  return { score: solution[factor]!, lambda };
}

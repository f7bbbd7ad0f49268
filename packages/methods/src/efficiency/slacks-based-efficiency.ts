import { RowProgramme } from "../linear-programme/row-programme.ts";
import type { EfficiencyPanel, EvaluatedUnit } from "./efficiency-panel.ts";
import type { Slacks } from "./largest-slacks.ts";
import { type ReturnsToScale, scaleRows } from "./returns-to-scale.ts";

/**
 * Slacks-based measure of efficiency, in (0, 1], with the slacks and weights of the point it looks at; null where no reference point exists.
 *
 *   rho = (1 - mean_i s-_i / x_io) / (1 + mean_r s+_r / y_ro)
 *   input form: the numerator alone;  output form: 1 / (1 + mean_r s+_r / y_ro), so that all three are at most 1
 *
 * The ratio is made linear by scaling with t (Charnes & Cooper 1962). A zero input has no share: its term is dropped and the mean taken over the others; zero outputs have to be replaced before (`withoutZeros`).
 * Cost: one programme. Reference: Tone 2001.
 */
export function slacksBasedEfficiency(
  reference: EfficiencyPanel,
  unit: EvaluatedUnit,
  orientation: "none" | "input" | "output",
  returns: ReturnsToScale,
): (Slacks & { readonly score: number }) | null {
  const { units, inputs, outputs, x, y } = reference;
  const scale = scaleRows(returns);
  const counted = unit.x.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
  // Rows: inputs, outputs, returns, and last the row that holds the denominator (or t) at 1.
  const programme = new RowProgramme(
    [...Array.from({ length: inputs + outputs }, () => "=" as const), ...scale.map(({ sense }) => sense), "="],
    [...new Float64Array(inputs + outputs + scale.length), 1],
  );
  for (let peer = 0; peer < units; peer += 1)
    programme.add(0, [...x.subarray(peer * inputs, (peer + 1) * inputs), ...y.subarray(peer * outputs, (peer + 1) * outputs), ...scale.map(() => 1), 0]);
  const rows = inputs + outputs + scale.length + 1;
  const column = (entries: readonly (readonly [number, number])[]): Float64Array => {
    const cells = new Float64Array(rows);
    for (const [row, value] of entries) cells[row] = value;
    return cells;
  };
  const countsInputs = orientation !== "output";
  const countsOutputs = orientation !== "input";
  unit.x.forEach((value, i) => {
    programme.add(countsInputs && value > 0 ? -1 / (counted * value) : 0, column([[i, 1]]));
  });
  unit.y.forEach((value, r) => {
    const share = countsOutputs && value > 0 ? 1 / (outputs * value) : 0;
    const isDenominator = orientation === "none";
    programme.add(orientation === "output" ? -share : 0, column([[inputs + r, -1], ...(isDenominator ? [[rows - 1, share] as const] : [])]));
  });
  programme.add(countsInputs ? 1 : 0, [...unit.x.map((value) => -value), ...unit.y.map((value) => -value), ...scale.map(({ limit }) => -limit), 1]);
  const { status, objective, x: solution } = programme.minimum();
  if (status !== "optimal") return null;
  const t = solution[units + inputs + outputs]!;
  const [lambda, input, output] = [
    solution.slice(0, units),
    solution.slice(units, units + inputs),
    solution.slice(units + inputs, units + inputs + outputs),
  ].map((part) => part.map((value) => value / t)) as [Float64Array, Float64Array, Float64Array];
  return { score: orientation === "output" ? 1 / (1 - objective) : objective, lambda, input, output };
}

import { RowProgramme } from "../linear-programme/row-programme.ts";
import type { EfficiencyPanel, EvaluatedUnit } from "./efficiency-panel.ts";
import { type ReturnsToScale, scaleRows } from "./returns-to-scale.ts";

/**
 * Slacks-based super-efficiency: how much worse than itself a unit could be and still not be beaten by the others; 1 for a unit that is not efficient, NaN where infeasible.
 *
 *   delta = min  (mean_i x̄_i / x_io) / (mean_r ȳ_r / y_ro)      x̄ >= X'lambda, x̄ >= x_o,  ȳ <= Y'lambda, 0 <= ȳ <= y_o,  the unit itself left out
 *   input form: ȳ = y_o and the numerator alone;  output form: x̄ = x_o and the denominator alone
 *
 * Made linear by scaling with t. Zeros have to be replaced before on both sides. Reference: Tone 2002.
 */
export function superSlacksBased(reference: EfficiencyPanel, unit: EvaluatedUnit, orientation: "none" | "input" | "output", returns: ReturnsToScale): number {
  const { units, inputs, outputs, x, y } = reference;
  const scale = scaleRows(returns);
  // Rows: x̄ >= X'λ | ȳ <= Y'λ | x̄ >= t x_o | ȳ <= t y_o | returns | scaling row.
  const senses = [
    ...Array.from({ length: inputs }, () => ">=" as const),
    ...Array.from({ length: outputs }, () => "<=" as const),
    ...Array.from({ length: inputs }, () => ">=" as const),
    ...Array.from({ length: outputs }, () => "<=" as const),
    ...scale.map(({ sense }) => sense),
    "=" as const,
  ];
  const rows = senses.length;
  const [outputRow, lowInput, highOutput, scaleRow] = [inputs, inputs + outputs, 2 * inputs + outputs, 2 * (inputs + outputs)];
  const programme = new RowProgramme(
    senses,
    Float64Array.from({ length: rows }, (_, row) => (row === rows - 1 ? 1 : 0)),
  );
  const column = (entries: readonly (readonly [number, number])[]): Float64Array => {
    const cells = new Float64Array(rows);
    for (const [row, value] of entries) cells[row] = value;
    return cells;
  };
  for (let peer = 0; peer < units; peer += 1) {
    if (unit.isLeftOut && peer === unit.place) continue;
    programme.add(
      0,
      column([
        ...Array.from({ length: inputs }, (_, i) => [i, -x[peer * inputs + i]!] as const),
        ...Array.from({ length: outputs }, (_, r) => [outputRow + r, -y[peer * outputs + r]!] as const),
        ...scale.map((_, row) => [scaleRow + row, 1] as const),
      ]),
    );
  }
  const isOutput = orientation === "output";
  const freeInputs = !isOutput;
  const freeOutputs = orientation !== "input";
  if (freeInputs)
    unit.x.forEach((value, i) => {
      programme.add(
        1 / (inputs * value),
        column([
          [i, 1],
          [lowInput + i, 1],
        ]),
      );
    });
  if (freeOutputs)
    unit.y.forEach((value, r) => {
      programme.add(
        isOutput ? -1 / (outputs * value) : 0,
        column([[outputRow + r, 1], [highOutput + r, 1], ...(orientation === "none" ? [[rows - 1, 1 / (outputs * value)] as const] : [])]),
      );
    });
  // t; what is not free stands at t times the unit's own value.
  programme.add(
    0,
    column([
      ...Array.from(unit.x, (value, i) => (freeInputs ? ([lowInput + i, -value] as const) : ([i, value] as const))),
      ...Array.from(unit.y, (value, r) => (freeOutputs ? ([highOutput + r, -value] as const) : ([outputRow + r, value] as const))),
      ...scale.map(({ limit }, row) => [scaleRow + row, -limit] as const),
      ...(orientation === "none" ? [] : [[rows - 1, 1] as const]),
    ]),
  );
  const { status, objective } = programme.minimum();
  if (status !== "optimal") return Number.NaN;
  return isOutput ? 1 / -objective : objective;
}

import type { EfficiencyPanel } from "./efficiency-panel.ts";

const made = new WeakMap<EfficiencyPanel, Map<number, Float64Array>>();

/**
 * The reference units as columns of a programme: inputs, outputs, and a 1 in each row on the sum of weights. Made once a panel, since every unit is held against the same ones.
 */
export function referenceColumns(panel: EfficiencyPanel, scaleRows: number): Float64Array {
  const known = made.get(panel)?.get(scaleRows);
  if (known !== undefined) return known;
  const { units, inputs, outputs, x, y } = panel;
  const rows = inputs + outputs + scaleRows;
  const columns = new Float64Array(units * rows);
  for (let unit = 0; unit < units; unit += 1) {
    columns.set(x.subarray(unit * inputs, (unit + 1) * inputs), unit * rows);
    columns.set(y.subarray(unit * outputs, (unit + 1) * outputs), unit * rows + inputs);
    columns.fill(1, unit * rows + inputs + outputs, (unit + 1) * rows);
  }
  made.set(panel, (made.get(panel) ?? new Map<number, Float64Array>()).set(scaleRows, columns));
  return columns;
}

/** Units with their inputs and outputs, row-major: `x[unit * inputs + i]`, `y[unit * outputs + r]`, all >= 0. */
export interface EfficiencyPanel {
  readonly units: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** One unit that is held against a reference set, in or out of it. */
export interface EvaluatedUnit {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Its place in the reference; -1 = it is none of its units. */
  readonly place: number;
  /** Whether it must not be its own peer. */
  readonly isLeftOut: boolean;
}

/** A unit of the panel as it is held against that same panel. */
export function unitOf({ inputs, outputs, x, y }: EfficiencyPanel, unit: number, isLeftOut = false): EvaluatedUnit {
  return { x: x.subarray(unit * inputs, (unit + 1) * inputs), y: y.subarray(unit * outputs, (unit + 1) * outputs), place: unit, isLeftOut };
}

/** A panel with every column divided by its largest value, and those values; without it billions beside ones make a programme that no solver reads rightly. A column of zeros keeps its scale 1. */
export interface ScaledPanel {
  readonly panel: EfficiencyPanel;
  readonly inputScale: Float64Array;
  readonly outputScale: Float64Array;
}

export function scaledPanel(panel: EfficiencyPanel): ScaledPanel {
  const [inputScale, outputScale] = [largest(panel.x, panel.inputs), largest(panel.y, panel.outputs)];
  return {
    panel: {
      ...panel,
      x: panel.x.map((value, place) => value / inputScale[place % panel.inputs]!),
      y: panel.y.map((value, place) => value / outputScale[place % panel.outputs]!),
    },
    inputScale,
    outputScale,
  };
}

function largest(values: Float64Array, columns: number): Float64Array {
  const scale = new Float64Array(columns);
  values.forEach((value, place) => {
    scale[place % columns] = Math.max(scale[place % columns]!, value);
  });
  return scale.map((value) => (value > 0 ? value : 1));
}

/** Values with each zero replaced by a hundredth of the smallest positive value of its column, in every unit, as the slacks-based and super-efficiency models need; and whether any was. */
export function withoutZeros(values: Float64Array, columns: number): { readonly values: Float64Array; readonly replaced: boolean } {
  const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  values.forEach((value, place) => {
    if (value > 0) least[place % columns] = Math.min(least[place % columns]!, value);
  });
  let replaced = false;
  const filled = values.map((value, place) => {
    if (value > 0 || !Number.isFinite(least[place % columns])) return value;
    replaced = true;
    return least[place % columns]! / 100;
  });
  return { values: filled, replaced };
}

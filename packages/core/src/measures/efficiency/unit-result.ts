import type { EfficiencyPanel, Slacks } from "@quoin/methods";

export type EfficiencyStatus = "efficient" | "weakly-efficient" | "inefficient" | "infeasible";

/** What a model says of a unit: score, slacks and targets in the units of the data, peers by weight. */
export interface UnitResult {
  /** NaN where infeasible. */
  readonly score: number;
  readonly status: EfficiencyStatus;
  /** By which units are ranked, larger is better; NaN has no rank. */
  readonly merit: number;
  readonly slacks: { readonly input: Float64Array; readonly output: Float64Array } | null;
  readonly targets: { readonly input: Float64Array; readonly output: Float64Array } | null;
  /** Weight of each unit in the point that this one is held against. */
  readonly lambda: Float64Array | null;
}

/** Slacks and targets in the units of the data. `radius` moves the inputs (or the outputs) before the slacks, as the radial score does. */
export function inDataUnits(
  panel: EfficiencyPanel,
  unit: number,
  scales: { readonly input: Float64Array; readonly output: Float64Array },
  slacks: Slacks,
  radius: { readonly input: number; readonly output: number },
): Pick<UnitResult, "slacks" | "targets"> {
  const input = slacks.input.map((slack, i) => slack * (scales.input[i] ?? 1));
  const output = slacks.output.map((slack, r) => slack * (scales.output[r] ?? 1));
  return {
    slacks: { input, output },
    targets: {
      input: input.map((slack, i) => radius.input * (panel.x[unit * panel.inputs + i] ?? 0) * (scales.input[i] ?? 1) - slack),
      output: output.map((slack, r) => radius.output * (panel.y[unit * panel.outputs + r] ?? 0) * (scales.output[r] ?? 1) + slack),
    },
  };
}

/** Places by merit, 1 = best, equals alike (within 1e-9); NaN has none. */
export function ranks(results: readonly Pick<UnitResult, "merit">[]): readonly (number | null)[] {
  return results.map(({ merit }) =>
    Number.isNaN(merit) ? null : 1 + results.filter((other) => other.merit > merit + 1e-9 * Math.max(1, Math.abs(merit))).length,
  );
}

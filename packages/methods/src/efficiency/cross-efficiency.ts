import { RowProgramme } from "../linear-programme/row-programme.ts";
import { type EfficiencyPanel, unitOf } from "./efficiency-panel.ts";
import { RadialFrontier } from "./radial-frontier.ts";

/** Which of the weights that make an evaluator look best are taken: those that make the others look worst, or best; by the difference or by the ratio of the others' sums. */
export interface CrossGoal {
  readonly goal: "aggressive" | "benevolent";
  readonly form: "linear" | "ratio";
}

/**
 * Cross-efficiency: each unit's efficiency with the weights of every other, constant returns, input form. Row-major `matrix[evaluator * units + evaluated]`, in [0, 1].
 *
 *   stage 1   theta_o = radial efficiency
 *   linear    min (max) sum_{j != o} (u y_j - v x_j)      v x_o = 1,                  u y_o = theta_o v x_o,  u y_j <= v x_j
 *   ratio     min (max) u sum_{j != o} y_j                v sum_{j != o} x_j = 1,     u y_o = theta_o v x_o,  u y_j <= v x_j
 *   matrix[o, j] = u y_j / v x_j
 *
 * Without a goal the weights are arbitrary, so there is none without. Solved through its dual, which has few rows. Reference: Doyle & Green 1994.
 */
export function crossEfficiency(panel: EfficiencyPanel, { goal, form }: CrossGoal): Float64Array {
  const { units, inputs, outputs } = panel;
  const matrix = new Float64Array(units * units);
  const frontier = new RadialFrontier(panel, "input", { kind: "crs" });
  const thetas = Float64Array.from({ length: units }, (_, unit) => frontier.evaluate(unitOf(panel, unit)).score);
  // What holds for the units on the frontier holds for those that a mix of them beats.
  const best = Array.from(thetas.keys()).filter((unit) => thetas[unit]! >= 1 - 1e-9);
  for (let evaluator = 0; evaluator < units; evaluator += 1) {
    const { u, v } = evaluatorWeights(panel, { evaluator, theta: thetas[evaluator]!, best }, goal, form);
    for (let evaluated = 0; evaluated < units; evaluated += 1) {
      const { x, y } = unitOf(panel, evaluated);
      let [made, used] = [0, 0];
      for (let r = 0; r < outputs; r += 1) made += u[r]! * y[r]!;
      for (let i = 0; i < inputs; i += 1) used += v[i]! * x[i]!;
      matrix[evaluator * units + evaluated] = used > 0 ? Math.min(1, made / used) : Number.NaN;
    }
  }
  return matrix;
}

/** Weights w = (v, u) of an evaluator: min g'w subject to n'w = 1, e'w = 0, B w <= 0; as the duals of max p subject to n p + e q - B'r <= g. */
function evaluatorWeights(
  panel: EfficiencyPanel,
  { evaluator, theta, best }: { readonly evaluator: number; readonly theta: number; readonly best: readonly number[] },
  goal: CrossGoal["goal"],
  form: CrossGoal["form"],
): { readonly u: Float64Array; readonly v: Float64Array } {
  const { units, inputs, outputs } = panel;
  const own = unitOf(panel, evaluator);
  const others = new Float64Array(inputs + outputs);
  for (let unit = 0; unit < units; unit += 1) {
    if (unit === evaluator) continue;
    const { x, y } = unitOf(panel, unit);
    for (let i = 0; i < inputs; i += 1) others[i]! += x[i]!;
    for (let r = 0; r < outputs; r += 1) others[inputs + r]! += y[r]!;
  }
  const sign = goal === "aggressive" ? 1 : -1;
  const g = Float64Array.from(others, (sum, place) => sign * (place < inputs ? (form === "linear" ? -sum : 0) : sum));
  const n = Float64Array.from(others, (sum, place) => (place < inputs ? (form === "linear" ? own.x[place]! : sum) : 0));
  const e = Float64Array.from(others, (_, place) => (place < inputs ? -theta * own.x[place]! : own.y[place - inputs]!));
  const programme = new RowProgramme(
    Array.from(g, () => "<=" as const),
    g,
  );
  programme.add(-1, n);
  programme.add(
    1,
    n.map((value) => -value),
  );
  programme.add(0, e);
  programme.add(
    0,
    e.map((value) => -value),
  );
  for (const unit of best) {
    const { x, y } = unitOf(panel, unit);
    programme.add(0, [...x, ...y.map((value) => -value)]);
  }
  const weights = programme.minimum().duals.map((dual) => Math.max(0, -dual));
  return { v: weights.slice(0, inputs), u: weights.slice(inputs) };
}

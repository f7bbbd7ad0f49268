import { packedUnits, rational } from "@quoin/methods";
import type { RuleRow } from "../src/portfolio/portfolio-rule.ts";

/** A rule whose weights are given for each option. */
export function rowOf(weights: readonly number[], lower: number | null, upper: number | null): RuleRow {
  return {
    options: Int32Array.from(weights.keys()),
    units: packedUnits(weights.map(BigInt)),
    lower: lower === null ? null : rational(BigInt(lower)),
    upper: upper === null ? null : rational(BigInt(upper)),
  };
}

/** What the best of all plans is worth, tried one after another. */
export function bestOfAll(rows: readonly RuleRow[], weights: readonly (readonly number[])[], values: Float64Array): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let plan = 0; plan < 2 ** values.length; plan++) {
    const isIn = (option: number): boolean => ((plan >> option) & 1) === 1;
    const keeps = rows.every(({ lower, upper }, at) => {
      const use = (weights[at] ?? []).reduce((sum, each, option) => sum + (isIn(option) ? each : 0), 0);
      return (lower === null || use >= Number(lower.numerator)) && (upper === null || use <= Number(upper.numerator));
    });
    if (keeps)
      best = Math.max(
        best,
        values.reduce((sum, each, option) => sum + (isIn(option) ? each : 0), 0),
      );
  }
  return best;
}

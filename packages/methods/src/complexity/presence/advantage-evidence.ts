import { activityTotals } from "../../structure/activity-totals.ts";
import { gammaTail } from "./gamma-tail.ts";

/** What counts say of the advantage behind them. */
export interface AdvantageEvidence {
  /** (X + κ) / (E + κ): advantage drawn towards 1, the more the fewer units were to be expected. */
  readonly shrunken: Float64Array;
  /** Probability that the advantage behind the count is above the threshold. */
  readonly probability: Float64Array;
  /** How alike locations are, from the table itself: small = advantages differ widely; Infinity = no more than counts do by chance. */
  readonly kappa: number;
}

/**
 * Advantage where counts are small: two patents in a small place give a high RCA that says nothing.
 *
 *   E_cp = X_c. X_.p / X_..;  X_cp ~ Poisson(E_cp θ_cp),  θ ~ Gamma(κ, κ), mean 1;  so θ | X ~ Gamma(X + κ, E + κ)
 *   κ by moments: Σ E² / max(0, Σ ((X - E)² - E))
 *
 * At threshold 1 the mean decides as RCA does (X ≥ E); the probability does not: hold an activity to be present only where it is high.
 *
 * @param values counts, locations x activities, every row and column with a positive total
 * Cost O(locations · activities · √count). Reference: Clayton and Kaldor 1987 (the same for disease rates).
 */
export function advantageEvidence(values: Float64Array, locations: number, activities: number, threshold: number): AdvantageEvidence {
  const totals = activityTotals({ times: 1, locations, activities, values });
  const all = totals.reduce((sum, x) => sum + x, 0);
  const expected = new Float64Array(values.length);
  let [squares, excess] = [0, 0];
  for (let c = 0; c < locations; c++) {
    let row = 0;
    for (let p = 0; p < activities; p++) row += values[c * activities + p]!;
    for (let p = 0; p < activities; p++) {
      const cell = c * activities + p;
      const e = (row * totals[p]!) / all;
      expected[cell] = e;
      squares += e * e;
      excess += (values[cell]! - e) ** 2 - e;
    }
  }
  const kappa = excess > 0 ? squares / excess : Number.POSITIVE_INFINITY;
  const known = Number.isFinite(kappa);
  return {
    kappa,
    shrunken: values.map((x, cell) => (known ? (x + kappa) / (expected[cell]! + kappa) : 1)),
    probability: values.map((x, cell) => (known ? gammaTail(x + kappa, threshold * (expected[cell]! + kappa)) : threshold < 1 ? 1 : 0)),
  };
}

import { checkPanel, type StructurePanel } from "./structure-panel.ts";

/** How far own mixes differ from the pooled mix beyond sampling noise. */
export interface Overdispersion {
  /** Intra-location correlation of units, 0 (all draw from the pooled mix) to 1. */
  readonly rho: number;
  /** Concentration of the Dirichlet prior, (1 - rho) / rho; Infinity where rho is 0. */
  readonly kappa: number;
}

/**
 * Overdispersion of own mixes by moments, all times pooled.
 *
 *   chi2[c] = sum over a of (n[c,a] - N[c] pi[a])^2 / (N[c] pi[a])
 *   rho     = max(0, sum over c of (chi2[c] - (A - 1)) / sum over c of (A - 1)(N[c] - 1)), at most 1
 *   kappa   = (1 - rho) / rho
 *
 * n pools a location's counts over the times, N its total, pi the pooled mix, A the number of activities with pi > 0. Reference: moment estimator of the Dirichlet-multinomial (Mosimann 1962).
 */
export function overdispersion(panel: StructurePanel): Overdispersion {
  checkPanel("overdispersion", panel);
  const { times, locations, activities, values } = panel;
  const pooled = new Float64Array(locations * activities);
  for (let t = 0; t < times; t++) for (let i = 0; i < pooled.length; i++) pooled[i] = pooled[i]! + values[t * pooled.length + i]!;
  const mix = new Float64Array(activities);
  let total = 0;
  for (let i = 0; i < pooled.length; i++) {
    mix[i % activities] = mix[i % activities]! + pooled[i]!;
    total += pooled[i]!;
  }
  const held = mix.filter((sum) => sum > 0).length;
  let excess = 0;
  let freedom = 0;
  for (let c = 0; c < locations; c++) {
    let size = 0;
    for (let a = 0; a < activities; a++) size += pooled[c * activities + a]!;
    if (size <= 0) continue;
    let chi2 = 0;
    for (let a = 0; a < activities; a++) {
      const expected = (size * mix[a]!) / total;
      if (expected > 0) chi2 += (pooled[c * activities + a]! - expected) ** 2 / expected;
    }
    excess += chi2 - (held - 1);
    freedom += (held - 1) * (size - 1);
  }
  const rho = freedom > 0 ? Math.min(1, Math.max(0, excess / freedom)) : 0;
  return { rho, kappa: rho > 0 ? (1 - rho) / rho : Number.POSITIVE_INFINITY };
}

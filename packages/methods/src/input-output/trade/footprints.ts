import type { TradeSystem } from "./trade-system.ts";

/** A stressor (emissions, energy, jobs, …) where it comes about and where it is called for, by sector, in the stressor's unit. */
export interface Footprint {
  /** As it stands in the sector: production-based. */
  readonly production: Float64Array;
  /** Called for by a country's final demand for goods of an industry, whoever makes them: consumption-based. */
  readonly consumption: Float64Array;
  /** Of consumption, what comes about abroad. */
  readonly imports: Float64Array;
  /** Of production, what the final demand of other countries calls for. */
  readonly exports: Float64Array;
  /** Per unit of final demand for the goods of a sector. */
  readonly multiplier: Float64Array;
}

/**
 * Footprints of one stressor by sector: the same total seen from production and from consumption.
 *
 *   s = stressor / x      multiplier = s L      consumption of r for goods of industry i = Σ_t multiplier_ti y_ti,r
 *   Σ production = Σ consumption;   by country consumption = production - exports + imports
 *
 * What households emit themselves is no sector's and is not in here. A sector without positive output has intensity 0: what it reports is in production alone.
 * Cost n² + n · countries. Miller & Blair 2009, chapter 10; conventions of pymrio.
 */
export function footprint(
  { table, accounts, inverse, served }: Pick<TradeSystem, "table" | "accounts" | "inverse" | "served">,
  stressor: Float64Array,
): Footprint {
  const { countries, industries, demand } = table;
  const n = countries * industries;
  const intensity = stressor.map((amount, i) => (accounts.divisor[i]! > 0 ? amount / accounts.divisor[i]! : 0));
  const byOrigin = new Float64Array(countries * n);
  for (let i = 0; i < n; i++) {
    const [factor, to] = [intensity[i]!, Math.floor(i / industries) * n];
    if (factor !== 0) for (let j = 0; j < n; j++) byOrigin[to + j] = byOrigin[to + j]! + factor * inverse[i * n + j]!;
  }
  const multiplier = new Float64Array(n);
  for (let c = 0; c < countries; c++) for (let j = 0; j < n; j++) multiplier[j] = multiplier[j]! + byOrigin[c * n + j]!;
  const [consumption, imports, exports] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let j = 0; j < n; j++)
    for (let r = 0; r < countries; r++) {
      const [bought, at] = [demand[j * countries + r]!, r * industries + (j % industries)];
      consumption[at] = consumption[at]! + multiplier[j]! * bought;
      imports[at] = imports[at]! + (multiplier[j]! - byOrigin[r * n + j]!) * bought;
      if (r !== Math.floor(j / industries)) exports[j] = exports[j]! + intensity[j]! * served[j * countries + r]!;
    }
  return { production: stressor, consumption, imports, exports, multiplier };
}

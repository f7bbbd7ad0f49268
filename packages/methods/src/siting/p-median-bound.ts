import type { AssignmentCosts } from "./assignment-costs.ts";

/** What the relaxation of the assignment rows proved. */
export interface PMedianBound {
  /** No set of `open` sites costs less. */
  readonly bound: number;
  /** Reduced cost of each site at the multipliers of the bound. */
  readonly reducedCosts: Float64Array;
  /** The sites that the bound chose. */
  readonly chosen: Int32Array;
  /** Multipliers of the bound, to begin a neighbouring problem with. */
  readonly multipliers: Float64Array;
}

/** What is asked of a bound. */
export interface PMedianBoundOptions {
  readonly open: number;
  /** 1 = open whatever it costs. */
  readonly locked: Uint8Array;
  /** Cost of a known set of sites. */
  readonly upper: number;
  readonly steps: number;
  /** Every cost is a whole number: a bound above `upper - 1` is proof. */
  readonly isWhole: boolean;
  readonly multipliers?: Float64Array;
}

/**
 * Lagrangian bound of the p-median problem, its assignment rows relaxed with multipliers u:
 *
 *   L(u) = sum_i u_i + sum of rho_k over the locked sites and the cheapest of the others, `open` in all
 *   rho_k = sum_i min(0, c_ik - u_i)
 *
 * Subgradient steps towards `upper` with a factor that is halved when the bound stays where it is. Exact for any u, so rounding cannot spoil the proof by more than the last digits.
 * `onSites` may improve the set of a step and answers its cost, which tightens the steps. Cost O(steps · clients · sites). Reference: Cornuejols, Fisher & Nemhauser 1977; Beasley 1985.
 */
export function pMedianBound(
  { clients, sites, cost }: AssignmentCosts,
  { open, locked, upper, steps, isWhole, multipliers }: PMedianBoundOptions,
  onSites: (chosen: Int32Array) => number,
): PMedianBound {
  const u = multipliers?.slice() ?? startingMultipliers({ clients, sites, cost });
  const rho = new Float64Array(sites);
  const served = new Float64Array(clients);
  const lockedCount = locked.reduce((sum, each) => sum + each, 0);
  let [bound, upperNow, factor, still] = [Number.NEGATIVE_INFINITY, upper, 1.5, 0];
  let kept = { u: u.slice(), rho: rho.slice(), chosen: new Int32Array(0) };
  for (let step = 0; step < steps; step += 1) {
    rho.fill(0);
    let value = 0;
    for (let client = 0; client < clients; client += 1) {
      const own = u[client]!;
      value += own;
      const base = client * sites;
      for (let site = 0; site < sites; site += 1) {
        const reduced = cost[base + site]! - own;
        if (reduced < 0) rho[site]! += reduced;
      }
    }
    const free = Array.from({ length: sites }, (_, site) => site)
      .filter((site) => locked[site] !== 1)
      .sort((a, b) => rho[a]! - rho[b]! || a - b);
    const chosen = Int32Array.from([
      ...Array.from({ length: sites }, (_, site) => site).filter((site) => locked[site] === 1),
      ...free.slice(0, open - lockedCount),
    ]).sort();
    for (const site of chosen) value += rho[site]!;
    if (value > bound + 1e-12 * Math.abs(value)) {
      bound = value;
      still = 0;
      kept = { u: u.slice(), rho: rho.slice(), chosen };
    } else {
      still += 1;
      if (still >= 12) {
        factor /= 2;
        still = 0;
      }
    }
    if (step % 10 === 0) upperNow = Math.min(upperNow, onSites(chosen));
    if (upperNow - bound <= 1e-9 * Math.max(1, upperNow) || (isWhole && Math.ceil(bound - 1e-6) >= upperNow - 1e-6) || factor < 1e-5) break;
    let norm = 0;
    for (let client = 0; client < clients; client += 1) {
      let count = 0;
      for (const site of chosen) if (cost[client * sites + site]! < u[client]!) count += 1;
      served[client] = 1 - count;
      norm += served[client]! ** 2;
    }
    if (norm === 0) break;
    const length = (factor * Math.max(upperNow - value, 1e-6 * Math.abs(upperNow))) / norm;
    for (let client = 0; client < clients; client += 1) u[client]! += length * served[client]!;
  }
  return { bound, reducedCosts: kept.rho, chosen: kept.chosen, multipliers: kept.u };
}

/** A client's second cheapest site: between what it surely pays and what it would pay at worst. */
function startingMultipliers({ clients, sites, cost }: AssignmentCosts): Float64Array {
  return Float64Array.from({ length: clients }, (_, client) => {
    let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let site = 0; site < sites; site += 1) {
      const own = cost[client * sites + site]!;
      if (own < one) {
        two = one;
        one = own;
      } else if (own < two) two = own;
    }
    return Number.isFinite(two) ? two : Number.isFinite(one) ? one : 0;
  });
}

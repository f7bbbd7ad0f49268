import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { normalQuantile } from "../statistics/normal-quantile.ts";

/** What was done to the treated, against like ones. */
export interface MatchedEffect {
  readonly estimate: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly treated: number;
  /** Untreated units that stand beside a treated one. */
  readonly used: number;
  /** Treated units in whose stratum nobody was untreated: left out. */
  readonly withoutMatch: number;
  /** Difference of the mean score, treated less others, by the spread of the treated; before and after matching. NaN without a score or a spread. */
  readonly balance: { readonly before: number; readonly after: number };
}

/**
 * The mean effect on the treated: each beside the untreated unit of its stratum whose score is nearest (all of a tie), or beside all of its stratum where there is no score.
 *
 *     estimate = mean over the treated of Y - mean Y of its matches
 *     se²      = [ sum over treated (Y - match - estimate)² + sum over others (K² - K') s²(x) ] / treated²
 *
 * K is how often a unit stands beside one, K' the sum of the squared parts; s² from the nearest untreated unit of the same stratum (all of a tie), times J / (J + 1).
 *
 * @param treated 1 or 0
 * @param strata  within which alone is matched; all in one where left out
 * @param score   what is to be like; NaN matches nothing
 * @returns null where no treated unit has a match
 * Cost O(treated × others of a stratum). Reference: Abadie & Imbens 2006, doi 10.1111/j.1468-0262.2006.00655.x (one match, with replacement, not bias-corrected).
 */
export function matchedEffect(
  outcome: Float64Array,
  treated: Uint8Array,
  { strata = new Int32Array(outcome.length), score, level = 0.95 }: MatchOptions = {},
): MatchedEffect | null {
  const at = score ?? new Float64Array(outcome.length);
  const others = new Map<number, number[]>();
  for (const [unit, kind] of treated.entries()) if (kind === 0 && !Number.isNaN(at[unit]!)) push(others, strata[unit]!, unit);
  const [times, squares] = [new Float64Array(outcome.length), new Float64Array(outcome.length)];
  const [gains, matchedScores, own]: [number[], number[], number[]] = [[], [], []];
  let withoutMatch = 0;
  for (const [unit, kind] of treated.entries()) {
    if (kind === 0) continue;
    const near = nearest(at[unit]!, others.get(strata[unit]!) ?? [], at);
    if (near.length === 0) {
      withoutMatch += 1;
      continue;
    }
    own.push(unit);
    gains.push(outcome[unit]! - mean(near, outcome));
    matchedScores.push(mean(near, at));
    for (const other of near) {
      times[other]! += 1 / near.length;
      squares[other]! += 1 / near.length ** 2;
    }
  }
  const n = own.length;
  if (n === 0) return null;
  const estimate = gains.reduce((sum, each) => sum + each, 0) / n;
  let spread = gains.reduce((sum, each) => sum + (each - estimate) ** 2, 0);
  let used = 0;
  for (const [unit, often] of times.entries()) {
    if (often === 0) continue;
    used += 1;
    const same = (others.get(strata[unit]!) ?? []).filter((other) => other !== unit);
    const near = nearest(at[unit]!, same, at);
    const residual = near.length === 0 ? Number.NaN : (near.length / (near.length + 1)) * (outcome[unit]! - mean(near, outcome)) ** 2;
    spread += (often ** 2 - squares[unit]!) * residual;
  }
  // One treated unit says nothing of how treated units differ.
  const se = n < 2 ? Number.NaN : Math.sqrt(spread) / n;
  const reach = normalQuantile((1 + level) / 2) * se;
  return {
    estimate,
    se,
    low: estimate - reach,
    high: estimate + reach,
    p: chiSquareTail((estimate / se) ** 2, 1),
    treated: n,
    used,
    withoutMatch,
    balance: score === undefined ? { before: Number.NaN, after: Number.NaN } : balanceOf(own, [...others.values()].flat(), matchedScores, score),
  };
}

/** How like is matched with like. */
export interface MatchOptions {
  readonly strata?: Int32Array;
  readonly score?: Float64Array;
  readonly level?: number;
}

function push(map: Map<number, number[]>, key: number, unit: number): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [unit]);
  else held.push(unit);
}

function nearest(score: number, units: readonly number[], scores: Float64Array): readonly number[] {
  let best = Number.POSITIVE_INFINITY;
  for (const unit of units) best = Math.min(best, Math.abs(scores[unit]! - score));
  return units.filter((unit) => Math.abs(scores[unit]! - score) <= best);
}

function mean(units: readonly number[], of: Float64Array): number {
  return units.reduce((sum, unit) => sum + of[unit]!, 0) / units.length;
}

function balanceOf(treated: readonly number[], others: readonly number[], matched: readonly number[], score: Float64Array): MatchedEffect["balance"] {
  const own = mean(treated, score);
  const spread = Math.sqrt(treated.reduce((sum, unit) => sum + (score[unit]! - own) ** 2, 0) / (treated.length - 1));
  const by = (other: number): number => (spread > 0 ? (own - other) / spread : Number.NaN);
  return { before: by(mean(others, score)), after: by(matched.reduce((sum, each) => sum + each, 0) / matched.length) };
}

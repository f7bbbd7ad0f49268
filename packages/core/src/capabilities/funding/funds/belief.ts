import { normal, normalQuantile, type RandomStream } from "@quoin/methods";

/** What somebody says a project would bring: normal, with an interval that holds it with probability `level`; and how likely it succeeds, where that is said. */
export interface Belief {
  readonly mean: number;
  readonly sd: number;
  readonly success: { readonly low: number; readonly mode: number; readonly high: number } | null;
  /** What is counted, as it was typed; a currency code where it is money. Empty where nothing is said. */
  readonly outcome: string;
}

interface Said {
  readonly value: { readonly mean: number; readonly low: number; readonly high: number; readonly level: number } | null;
  readonly success: Belief["success"];
  readonly outcome: string | null;
}

/** The belief that a record states; null where it states no value. sd = (high - low) / (2 z), z the quantile of (1 + level) / 2. */
export function beliefOf({ value, success, outcome }: Said): Belief | null {
  if (value === null) return null;
  const { mean, low, high, level } = value;
  return { mean, sd: Math.max(0, high - low) / (2 * normalQuantile((1 + level) / 2)), success, outcome: outcome ?? "" };
}

/**
 * Several opinions on one project as one: the linear pool with equal weights (Stone 1961; Clemen & Winkler 1999), by its two moments, success being in them:
 *
 *     mean = mean of m_i        sd² = mean of (s_i² + m_i²) - mean²        m_i, s_i: of value × success of the i-th
 *
 * Where opinions lie apart the pool is wider than any of them, as it must be. A single one stays as it was said.
 *
 * @param opinions on the same outcome; null of none
 */
export function pooledBelief(opinions: readonly Belief[]): Belief | null {
  const [first] = opinions;
  if (first === undefined || opinions.length === 1) return first ?? null;
  const mean = opinions.reduce((sum, each) => sum + expectedOf(each), 0) / opinions.length;
  const square = opinions.reduce((sum, each) => sum + varianceOf(each) + expectedOf(each) ** 2, 0) / opinions.length;
  return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)), success: null, outcome: first.outcome };
}

/** How far what it brings may lie from what is expected: standard deviation of value × success. */
export function spreadOf(belief: Belief): number {
  return Math.sqrt(varianceOf(belief));
}

/** Of value × success, which are independent: E(V²) E(P²) - (E V E P)². */
function varianceOf({ mean, sd, success }: Belief): number {
  if (success === null) return sd * sd;
  const { low, mode, high } = success;
  const chance = (low + mode + high) / 3;
  const spread = (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18;
  return (mean * mean + sd * sd) * (chance * chance + spread) - (mean * chance) ** 2;
}

/** What is to be expected: the mean, times the mean of the triangle of its success. */
export function expectedOf({ mean, success }: Belief): number {
  return mean * (success === null ? 1 : (success.low + success.mode + success.high) / 3);
}

/** One draw: a normal value, times a probability from the triangle of its success. */
export function drawnOf({ mean, sd, success }: Belief, random: RandomStream): number {
  const value = mean + sd * normal(random);
  return success === null ? value : value * triangular(success, random.uniform());
}

function triangular({ low, mode, high }: NonNullable<Belief["success"]>, p: number): number {
  if (!(high > low)) return low;
  const turn = (mode - low) / (high - low);
  return p < turn ? low + Math.sqrt(p * (high - low) * (mode - low)) : high - Math.sqrt((1 - p) * (high - low) * (high - mode));
}

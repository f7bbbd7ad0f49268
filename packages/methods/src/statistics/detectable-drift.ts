import { RandomStream } from "../random/random-stream.ts";
import { everyPattern } from "./sign-flip-null.ts";

/** Up to so many blocks worlds are thrown and tested; beyond that the sums are near enough to normal. */
const THROWN_BLOCKS = 10;
const WORLDS = 100;
const SEED = 20261201;

/**
 * The smallest steady drift that a test against thrown signs finds with probability `power`. The drift is part of the steps whose signs are thrown, so that what is looked for widens what it is held
 * against: less is found than by moving the null.
 *
 * Up to ten blocks 100 worlds are made, the steps with signs thrown and a part of the drift on each, and each is tested by all of its patterns; the drift is found by halving. Beyond that
 *
 *   E = u + c √(1 + E² k / s²),   k = Σ w² / (Σ w)²
 *
 * with c the critical distance, u what an unlucky draw takes away, s the standard deviation of the draws and w the drift's part in each block.
 *
 * @param parts    what each block adds to the change
 * @param weights  what a drift of one a step adds to each
 * @param moved    critical distance, and what an unlucky draw takes away, of the null that is moved
 * @returns        positive, in the unit of the change; Infinity where no drift is found so often
 * Cost O(100 · 2^blocks) for ten blocks or fewer, else O(blocks).
 */
export function detectableDrift(
  { parts, weights }: { readonly parts: Float64Array; readonly weights: Float64Array },
  moved: { readonly critical: number; readonly unlucky: number },
  significance: number,
  power: number,
): number {
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const spread = Math.hypot(...parts);
  if (!(whole > 0 && spread > 0)) return Number.POSITIVE_INFINITY;
  if (parts.length > THROWN_BLOCKS) return widened(moved, weights.reduce((sum, each) => sum + each ** 2, 0) / (whole * spread) ** 2);
  const random = new RandomStream(SEED);
  const worlds = Array.from({ length: WORLDS }, () => parts.map((part) => (random.bits() & 1 ? part : -part)));
  const found = (drift: number): number =>
    worlds.filter((world) =>
      isTold(
        world.map((part, at) => part + (drift * weights[at]!) / whole),
        significance,
      ),
    ).length / WORLDS;
  let [low, high] = [0, 32 * spread];
  if (found(high) < power) return Number.POSITIVE_INFINITY;
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    [low, high] = found(middle) < power ? [middle, high] : [low, middle];
  }
  return high;
}

/** Whether a change on the side of the drift is told from its own signs. */
function isTold(parts: Float64Array, significance: number): boolean {
  const change = parts.reduce((sum, each) => sum + each, 0);
  if (change <= 0) return false;
  const patterns = everyPattern(parts);
  const tie = 1e-12 * (patterns.at(-1) ?? 0);
  let farther = 0;
  for (const pattern of patterns) farther += Math.abs(pattern) >= change - tie ? 1 : 0;
  return farther / patterns.length < significance;
}

function widened({ critical, unlucky }: { readonly critical: number; readonly unlucky: number }, share: number): number {
  const left = 1 - critical ** 2 * share;
  if (left <= 0) return Number.POSITIVE_INFINITY;
  return (unlucky + Math.sqrt(unlucky ** 2 + left * (critical ** 2 - unlucky ** 2))) / left;
}

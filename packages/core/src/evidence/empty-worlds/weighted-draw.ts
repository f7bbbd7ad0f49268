import type { RandomStream } from "@quoin/methods";

/** A place by weight; null where none has any. Cost O(places). */
export function weightedDraw(weights: ArrayLike<number>, random: RandomStream): number | null {
  let total = 0;
  for (let at = 0; at < weights.length; at++) total += weights[at]!;
  if (!(total > 0)) return null;
  let left = random.uniform() * total;
  let last = 0;
  for (let at = 0; at < weights.length; at++) {
    if (!(weights[at]! > 0)) continue;
    last = at;
    left -= weights[at]!;
    if (left < 0) return at;
  }
  return last;
}

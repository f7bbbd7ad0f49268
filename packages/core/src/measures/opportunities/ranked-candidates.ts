import type { EntryCandidates } from "@quoin/methods";
import { elementAt } from "../../contract/held.ts";

/**
 * The same candidates with each score as a rank among what the location lacked at that time, from just above 0 to 1, ties sharing the mean of their places: a location that is
 * near to everything, or a time at which much is held, gains nothing by it.
 */
export function rankedCandidates(candidates: EntryCandidates): EntryCandidates {
  const groups = new Map<string, number[]>();
  candidates.location.forEach((location, i) => {
    const key = `${location} ${candidates.transition[i]}`;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [i]);
    else held.push(i);
  });
  const ranked = (score: Float64Array): Float64Array => {
    const ranks = new Float64Array(score.length);
    for (const places of groups.values()) rankInto(ranks, score, places);
    return ranks;
  };
  return {
    ...candidates,
    score: ranked(candidates.score),
    rivals: Object.fromEntries(Object.entries(candidates.rivals).map(([name, score]) => [name, ranked(score)])),
  };
}

function rankInto(ranks: Float64Array, score: Float64Array, places: readonly number[]): void {
  const order = places.toSorted((a, b) => score[a]! - score[b]!);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && isTied(score[elementAt(order, from)]!, score[elementAt(order, to)]!)) to += 1;
    for (let i = from; i < to; i++) ranks[elementAt(order, i)] = (from + to + 1) / 2 / order.length;
    from = to;
  }
}

/** Scores that only rounding tells apart. */
function isTied(a: number, b: number): boolean {
  return b - a <= 1e-12 * Math.abs(b);
}

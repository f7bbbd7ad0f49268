import type { RandomStream } from "./random-stream.ts";

/**
 * Labels dealt out anew among the units of each stratum: how often each label occurs in a stratum stays, who has it changes.
 *
 *   shuffleWithin(random, Int32Array.of(1, 2, 3), [[0, 1], [2]])  // 1 and 2 in either order, then 3
 *
 * @param strata places of the units of each stratum; a unit in no stratum keeps its label
 * Cost O(units), Fisher and Yates in each stratum.
 */
export function shuffleWithin(random: RandomStream, labels: Int32Array, strata: readonly (readonly number[])[]): Int32Array {
  const dealt = labels.slice();
  for (const places of strata)
    for (let last = places.length - 1; last > 0; last--) {
      const other = random.integer(last + 1);
      const [a, b] = [places[last]!, places[other]!];
      const kept = dealt[a]!;
      dealt[a] = dealt[b]!;
      dealt[b] = kept;
    }
  return dealt;
}

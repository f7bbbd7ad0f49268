import type { WeightedSets } from "./weighted-sets.ts";

/** Rows of terms with a weight that each term has in that row: a word may say much in one text and nothing in another. */
export interface WeightedRows extends WeightedSets {
  /** By place, as `terms`; >= 0. */
  readonly weights: Float64Array;
}

/** How much what of the other is kept counts, against what of the own is not new. */
export const keptPart = 0.3;

/**
 * How far a text is taken from another: the share of it that stands in the other, and with three tenths of the weight the share of the other that it keeps.
 *
 *   score = (own + 0.3 kept) / 1.3        own = weight of its terms that the other has / its weight,  kept = weight of the other's terms that it has / the other's weight
 *
 *   keptShare(1, 0.5)  // 0.8846: nothing new, half of the original left out
 *   keptShare(0.5, 1)  // 0.6154: as much new as taken
 *
 * What is new in a text tells its subject apart; what is left out of an original does so less. In [0, 1], not symmetric.
 */
export function keptShare(own: number, kept: number): number {
  return Math.min(1, (own + keptPart * kept) / (1 + keptPart));
}

/** Sum of the weights of each row; 0 for an empty one. */
export function rowWeights({ rows, start, weights }: WeightedRows): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (let place = start[row]!; place < start[row + 1]!; place += 1) sum += weights[place]!;
    sums[row] = sum;
  }
  return sums;
}

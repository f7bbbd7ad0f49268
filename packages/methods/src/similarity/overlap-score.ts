/**
 * Likeness of two weighted sets: the mean of the cosine and of the containment in the smaller set.
 *
 *   score = ( d / sqrt(a b)  +  d / min(a, b) ) / 2        d = weight shared, a, b = weights of the two sets
 *
 *   overlapScore(2, 2, 2)  // 1: equal sets
 *   overlapScore(2, 2, 8)  // 0.75: wholly contained in a set four times as heavy
 *
 * The cosine alone gives a shortened copy too little, the containment alone gives a short general text too much. 0 where a set is empty. In [0, 1], symmetric.
 */
export function overlapScore(shared: number, weightA: number, weightB: number): number {
  if (weightA <= 0 || weightB <= 0) return 0;
  return Math.min(1, 0.5 * (shared / Math.sqrt(weightA * weightB) + shared / Math.min(weightA, weightB)));
}

/** Part of the cosine in the score; the containment is the rest. */
export const cosinePart = 0.9;

/**
 * Likeness of two weighted sets: nine parts of the cosine and one of the containment in the smaller set.
 *
 *   score = 0.9 d / sqrt(a b)  +  0.1 d / min(a, b)        d = weight shared, a, b = weights of the two sets
 *
 *   overlapScore(2, 2, 2)  // 1: equal sets
 *   overlapScore(2, 2, 8)  // 0.55: wholly contained in a set four times as heavy
 *
 * The cosine alone gives a shortened copy too little, the containment alone gives a short general text too much. 0 where a set is empty. In [0, 1], symmetric.
 */
export function overlapScore(shared: number, weightA: number, weightB: number): number {
  if (weightA <= 0 || weightB <= 0) return 0;
  return Math.min(1, cosinePart * (shared / Math.sqrt(weightA * weightB)) + (1 - cosinePart) * (shared / Math.min(weightA, weightB)));
}

/** What each unit of shared weight adds to the score of two sets of these weights; infinite where one of them has none. */
export function overlapRate(weightA: number, weightB: number): number {
  return cosinePart / Math.sqrt(weightA * weightB) + (1 - cosinePart) / Math.min(weightA, weightB);
}

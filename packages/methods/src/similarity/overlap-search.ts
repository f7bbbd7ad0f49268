import { ShapeError } from "../shape-error/shape-error.ts";
import { cosinePart, overlapRate, overlapScore } from "./overlap-score.ts";
import { PrefixFilter } from "./prefix-filter.ts";
import { setWeights, type WeightedSets } from "./weighted-sets.ts";

/** Pairs found, by query and, within one, by row of the corpus. */
export interface OverlapPairs {
  readonly query: Int32Array;
  readonly other: Int32Array;
  readonly score: Float64Array;
}

/**
 * Every pair of a query and a row of the corpus whose overlap score (see `overlapScore`) reaches `minimum`, exactly.
 *
 * Of weights a and b a pair must share minimum / (0.9 / sqrt(a b) + 0.1 / min(a, b)), which grows with b, and b must be no less than ((minimum - 0.1) / 0.9)² a: `PrefixFilter` looks for these.
 *
 * @param weight  of each term, >= 0
 * @param minimum in (0, 1]
 * @param isSame  leaves out pairs (query q, row r), such as a text and itself
 * Cost that of `PrefixFilter`, and O(terms a row) a pair that is counted out. Reference: prefix filtering, Chaudhuri, Ganti & Kaushik 2006, here for a mean of cosine and containment.
 */
export function overlapSearch(
  queries: WeightedSets,
  corpus: WeightedSets,
  weight: Float64Array,
  minimum: number,
  isSame: (query: number, row: number) => boolean,
): OverlapPairs {
  if (!(minimum > 0 && minimum <= 1)) throw new ShapeError("overlapSearch", "a minimum in (0, 1]", String(minimum));
  const queryWeights = setWeights(queries, weight);
  const corpusWeights = setWeights(corpus, weight);
  const filter = new PrefixFilter(corpus, corpusWeights, weight.length);
  const inQuery = new Int32Array(weight.length).fill(-1);
  const query: number[] = [];
  const other: number[] = [];
  const score: number[] = [];
  // A set that lies in a query wholly reaches c sqrt(b/a) + 1 - c, c being the part of the cosine.
  const leastPart = Math.max(0, (minimum - 1 + cosinePart) / cosinePart) ** 2;
  for (let q = 0; q < queries.rows; q += 1) {
    const terms = queries.terms.subarray(queries.start[q]!, queries.start[q + 1]!);
    const a = queryWeights[q]!;
    if (a <= 0) continue;
    for (const term of terms) inQuery[term] = q;
    const need = (b: number): number => minimum / overlapRate(a, b);
    for (const row of filter.reaching({ terms, weight, whole: a, need, lightest: leastPart * a })) {
      if (isSame(q, row)) continue;
      let shared = 0;
      for (let place = corpus.start[row]!; place < corpus.start[row + 1]!; place += 1) {
        const term = corpus.terms[place]!;
        if (inQuery[term] === q) shared += weight[term]!;
      }
      const reached = overlapScore(shared, a, corpusWeights[row]!);
      if (reached < minimum) continue;
      query.push(q);
      other.push(row);
      score.push(reached);
    }
  }
  return { query: Int32Array.from(query), other: Int32Array.from(other), score: Float64Array.from(score) };
}

import { ShapeError } from "../shape-error/shape-error.ts";
import { cosinePart, overlapScore } from "./overlap-score.ts";
import { invertedLists, setWeights, type WeightedSets } from "./weighted-sets.ts";

/** Pairs found, by query and, within one, by row of the corpus. */
export interface OverlapPairs {
  readonly query: Int32Array;
  readonly other: Int32Array;
  readonly score: Float64Array;
}

/**
 * Every pair of a query and a row of the corpus whose overlap score (see `overlapScore`) reaches `minimum`, exactly.
 *
 * A candidate that shares none of a query's rarest terms can reach at most 0.9 sqrt(R/a) + 0.1, R being the weight of the query's other terms:
 * while that is below `minimum`, candidates are looked up by the rare terms only. Those that could reach it with all of the query's other terms are counted out in full.
 * The long lists of common terms are so never walked. Rare = by the length of the corpus' list, ties by term.
 *
 * @param weight  of each term, >= 0
 * @param minimum in (0, 1]
 * @param isSame  leaves out pairs (query q, row r), such as a text and itself
 * Cost about O(sum of list lengths of rare terms + candidates · terms a row). Reference: prefix filtering, Chaudhuri, Ganti & Kaushik 2006, here for a mean of cosine and containment.
 */
export function overlapSearch(
  queries: WeightedSets,
  corpus: WeightedSets,
  weight: Float64Array,
  minimum: number,
  isSame: (query: number, row: number) => boolean,
): OverlapPairs {
  if (!(minimum > 0 && minimum <= 1)) throw new ShapeError("overlapSearch", "a minimum in (0, 1]", String(minimum));
  const lists = invertedLists(corpus, weight.length);
  const queryWeights = setWeights(queries, weight);
  const corpusWeights = setWeights(corpus, weight);
  const marks = new Int32Array(corpus.rows).fill(-1);
  const seen = new Float64Array(corpus.rows);
  const inQuery = new Int32Array(weight.length).fill(-1);
  const query: number[] = [];
  const other: number[] = [];
  const score: number[] = [];
  // The largest part of a query's weight that may stay unseen: c sqrt(R/a) + 1 - c < minimum, c being the part of the cosine.
  const unseenShare = Math.max(0, (minimum - 1 + cosinePart) / cosinePart) ** 2;
  for (let q = 0; q < queries.rows; q += 1) {
    const terms = queries.terms.subarray(queries.start[q]!, queries.start[q + 1]!);
    const a = queryWeights[q]!;
    if (a <= 0) continue;
    for (const term of terms) inQuery[term] = q;
    const rareFirst = Array.from(terms).sort((x, y) => lists.start[x + 1]! - lists.start[x]! - (lists.start[y + 1]! - lists.start[y]!) || x - y);
    const candidates: number[] = [];
    let unseen = a;
    for (const term of rareFirst) {
      if (unseen < unseenShare * a * (1 - 1e-12)) break;
      for (let place = lists.start[term]!; place < lists.start[term + 1]!; place += 1) {
        const row = lists.rows[place]!;
        if (marks[row] === q) seen[row]! += weight[term]!;
        else {
          marks[row] = q;
          seen[row] = weight[term]!;
          candidates.push(row);
        }
      }
      unseen -= weight[term]!;
    }
    // Even if it had all of the query that was not walked, another one would stay below.
    const reachable = candidates.filter((row) => overlapScore(seen[row]! + Math.max(0, unseen), a, corpusWeights[row]!) >= minimum * (1 - 1e-12));
    for (const row of reachable.sort((x, y) => x - y)) {
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

import type { OverlapPairs } from "@quoin/methods";

/** The best score of each query; 0 of one that has none. */
export function bestScores({ query, score }: Pick<OverlapPairs, "query" | "score">, queries: number): Float64Array {
  const best = new Float64Array(queries);
  query.forEach((q, place) => {
    best[q] = Math.max(best[q] ?? 0, score[place] ?? 0);
  });
  return best;
}

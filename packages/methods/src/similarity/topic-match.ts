import type { TopicHit } from "./topic-search.ts";
import { bestTopics, partWeight, type TopicText, topicScores, type WeightedIndex, weightedIndex } from "./weighted-index.ts";

/** A query and a document of which somebody decided before that they belong together. */
export interface EarlierPair {
  readonly query: TopicText;
  readonly document: TopicText;
}

export interface TopicMatcher {
  /**
   * The documents most alike to a query, best first, of equal scores the earlier one; none without a term in common.
   *
   * @param unheard  earlier pairs, by their place, that are passed over: what is judged by a pair must not be found by it
   */
  readonly match: (query: TopicText, top: number, unheard?: ReadonlySet<number>) => TopicHit[];
  /** One query, asked once: its best documents as of `match`, and the very score of any document, whether or not it is among them; 0 without a term in common. */
  readonly asked: (query: TopicText, unheard?: ReadonlySet<number>) => AskedTopic;
}

export interface AskedTopic {
  readonly best: (top: number) => TopicHit[];
  readonly scoreOf: (document: number) => number;
}

/** Earlier pairs that are looked at, and terms of theirs that a query takes over. */
const [nearPairs, takenTerms] = [40, 100];

/** Weight of the strongest term taken over beside one of the query; power of likeness with which a pair speaks; power with which the nearest pair's likeness says how far all of them are heard. */
const [takenWeight, speakingPower, hearingPower] = [2, 3, 4];

/**
 * Likeness of topic by BM25 over words and parts of words, where a query takes over terms of documents that were matched to queries like it before.
 *
 *   score(q, d) = Σ_t w_t · bm25(t, d)
 *   w_t = [t in q] + 2 · min(1, max_p c_p)⁴ · x_t / max x,   x_t = Σ_p c_p³ · idf_t / ‖d_p‖ over the 40 pairs p whose query is nearest, the 100 largest x_t
 *
 * with c_p the cosine of q and the query of p under the same weights. Without earlier pairs, or with none alike, it is BM25 of both kinds of term.
 *
 * @param documents  what is searched
 * @param earlier    pairs decided before; of pairs equally near the earlier ones are heard
 * Cost O(all terms) once; a query O(postings of its terms), of which those of common terms are looked up only for documents that can still be among the best. References: Robertson &
 * Zaragoza 2009; Rocchio 1971 for terms taken over; Turtle & Flood 1995 for the bound.
 */
export function topicMatcher(documents: readonly TopicText[], earlier: readonly EarlierPair[] = []): TopicMatcher {
  const index = weightedIndex(documents);
  const matcherBy = (weighed: (query: TopicText, unheard?: ReadonlySet<number>) => ReadonlyMap<number, number>): TopicMatcher => ({
    match: (query, top, unheard) => bestTopics(index, weighed(query, unheard), top),
    asked: (query, unheard) => {
      const terms = weighed(query, unheard);
      return { best: (top) => bestTopics(index, terms, top), scoreOf: topicScores(index, terms) };
    },
  });
  if (earlier.length === 0) return matcherBy((query) => termsOf(query, index));
  const asked = weightedIndex(
    earlier.map(({ query }) => query),
    { isNormed: true },
  );
  const answered = new Map<number, ReadonlyMap<number, number>>();
  const answerOf = (pair: number): ReadonlyMap<number, number> => {
    const known = answered.get(pair);
    if (known !== undefined) return known;
    const made = unitVector(earlier[pair]!.document, index);
    answered.set(pair, made);
    return made;
  };
  return matcherBy((query, unheard = new Set()) => {
    const terms = termsOf(query, index);
    const near = bestTopics(asked, unitQuery(query, asked), nearPairs + unheard.size)
      .filter(({ document }) => !unheard.has(document))
      .slice(0, nearPairs);
    const taken = new Map<number, number>();
    for (const { document, score } of near)
      for (const [term, weight] of answerOf(document)) taken.set(term, (taken.get(term) ?? 0) + score ** speakingPower * weight);
    const strongest = [...taken].sort(([a, left], [b, right]) => right - left || a - b).slice(0, takenTerms);
    const most = strongest[0]?.[1] ?? 1;
    const heard = Math.min(1, near[0]?.score ?? 0) ** hearingPower;
    for (const [term, weight] of strongest) terms.set(term, (terms.get(term) ?? 0) + (takenWeight * heard * weight) / most);
    return terms;
  });
}

/**
 * The texts nearest to a query by the cosine of its idf and their BM25 weights: 0 without a term in common, about 1 for the same text; best first, of equals the earlier.
 *
 * Cost as of {@link topicMatcher}.
 */
export function topicNeighbours(documents: readonly TopicText[]): TopicMatcher["match"] {
  const index = weightedIndex(documents, { isNormed: true });
  return (query, top, unheard = new Set()) =>
    bestTopics(index, unitQuery(query, index), top + unheard.size)
      .filter(({ document }) => !unheard.has(document))
      .slice(0, top);
}

/** Terms of a query that some document holds, each once, with weight 1. */
function termsOf({ whole, parts }: TopicText, index: WeightedIndex): Map<number, number> {
  const terms = new Map<number, number>();
  for (const term of whole) if (index.whole.has(term)) terms.set(index.whole.get(term)!, 1);
  for (const term of parts) if (index.parts.has(term)) terms.set(index.parts.get(term)!, 1);
  return terms;
}

/** A query as a unit vector of idf; terms that no document holds make it longer and find nothing. */
function unitQuery({ whole, parts }: TopicText, index: WeightedIndex): ReadonlyMap<number, number> {
  const terms = new Map<number, number>();
  let square = 0;
  for (const [own, known, weight] of [
    [whole, index.whole, 1],
    [parts, index.parts, partWeight],
  ] as const)
    for (const term of new Set(own)) {
      const id = known.get(term);
      const idf = id === undefined ? index.rarest * weight : index.idf[id]!;
      square += idf ** 2;
      if (id !== undefined) terms.set(id, idf);
    }
  const length = Math.sqrt(square) || 1;
  for (const [id, weight] of terms) terms.set(id, weight / length);
  return terms;
}

function unitVector(text: TopicText, index: WeightedIndex): ReadonlyMap<number, number> {
  const terms = termsOf(text, index);
  let square = 0;
  for (const id of terms.keys()) square += index.idf[id]! ** 2;
  const length = Math.sqrt(square) || 1;
  for (const id of terms.keys()) terms.set(id, index.idf[id]! / length);
  return terms;
}

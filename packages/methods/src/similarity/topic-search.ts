/** Documents by their terms: for each term the documents that hold it and how often, document by document. */
export interface TopicIndex {
  readonly documents: number;
  readonly terms: ReadonlyMap<string, number>;
  /** Postings of term t: start[t] … start[t + 1] - 1. */
  readonly start: Uint32Array;
  readonly document: Uint32Array;
  /** Weight of the term in the document: idf · tf (k + 1) / (tf + k (1 − b + b length / mean length)). */
  readonly weight: Float64Array;
}

export interface TopicHit {
  readonly document: number;
  readonly score: number;
}

/** How fast a term that is repeated adds less, and how much a long document counts for less: the usual values. */
const [saturation, lengthPart] = [1.2, 0.75];

/**
 * An index for likeness of topic by BM25: idf = log(1 + (N − n + ½) / (n + ½)), of N documents n with the term.
 *
 * @param documents  the terms of each document, repeated as often as they stand there
 * Cost O(all terms). Reference: Robertson & Zaragoza 2009, with the idf that is never negative (Lucene).
 */
export function topicIndex(documents: readonly (readonly string[])[]): TopicIndex {
  const terms = new Map<string, number>();
  const counted = documents.map((own) => {
    const counts = new Map<number, number>();
    for (const term of own) {
      const known = terms.get(term);
      const id = known ?? terms.size;
      if (known === undefined) terms.set(term, id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  });
  const start = new Uint32Array(terms.size + 1);
  let all = 0;
  for (const own of documents) all += own.length;
  for (const counts of counted) for (const id of counts.keys()) start[id + 1]! += 1;
  for (let id = 0; id < terms.size; id++) start[id + 1]! += start[id]!;
  const [document, weight, filled] = [new Uint32Array(start[terms.size]!), new Float64Array(start[terms.size]!), start.slice()];
  const mean = all / Math.max(1, documents.length);
  counted.forEach((counts, at) => {
    const reach = saturation * (1 - lengthPart + (lengthPart * documents[at]!.length) / Math.max(mean, Number.MIN_VALUE));
    for (const [id, count] of counts) {
      const held = start[id + 1]! - start[id]!;
      const idf = Math.log1p((documents.length - held + 0.5) / (held + 0.5));
      const place = filled[id]!++;
      document[place] = at;
      weight[place] = (idf * count * (saturation + 1)) / (count + reach);
    }
  });
  return { documents: documents.length, terms, start, document, weight };
}

/**
 * The documents that are most alike in topic to a query: Σ over its terms, each once, of their weights; best first, of equal scores the earlier document. A document without a term in
 * common is none. Cost O(postings of the query's terms + hits log hits).
 */
export function searchTopics({ documents, terms, start, document, weight }: TopicIndex, query: Iterable<string>, top: number): TopicHit[] {
  const scores = new Float64Array(documents);
  const touched: number[] = [];
  for (const term of new Set(query)) {
    const id = terms.get(term);
    if (id === undefined) continue;
    for (let at = start[id]!; at < start[id + 1]!; at++) {
      const own = document[at]!;
      if (scores[own] === 0) touched.push(own);
      scores[own]! += weight[at]!;
    }
  }
  return touched
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, top)
    .map((own) => ({ document: own, score: scores[own]! }));
}

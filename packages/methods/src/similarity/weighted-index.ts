import type { TopicHit } from "./topic-search.ts";

/** A text by its terms: whole ones (words, characters), and parts of words, which count half. Repeated as often as they stand there. */
export interface TopicText {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
}

/** Documents by their terms: for each term the documents that hold it, in their order, with its weight there. */
export interface WeightedIndex {
  readonly documents: number;
  /** Ids of terms, of whole ones and of parts of words. */
  readonly whole: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
  /** idf of each term, parts of words with their weight. */
  readonly idf: Float64Array;
  /** What a term that no document holds would have. */
  readonly rarest: number;
  /** Postings of term t: start[t] … start[t + 1] - 1. */
  readonly start: Uint32Array;
  readonly document: Uint32Array;
  readonly weight: Float32Array;
  /** Largest weight of each term. */
  readonly most: Float32Array;
}

/** How fast a term that is repeated adds less, and how much a long document counts for less: the usual values. */
const [saturation, lengthPart] = [1.2, 0.75];

/** A part of a word that more of many documents hold (-ing, -tion) is left out: it tells little, and its list takes most of the time. In fewer documents than 50,000 none is. */
const [commonParts, longestPartList] = [0.1, 5_000];

/** What a part of a word counts beside a whole term. */
export const partWeight = 0.5;

/**
 * An index by BM25 weights, idf · tf (k + 1) / (tf + k (1 − b + b length / mean length)) with idf = log(1 + (N − n + ½) / (n + ½)); the length is that of its own kind of term.
 *
 * A part of a word that more than a tenth of the documents hold, and more than 5,000, weighs nothing.
 *
 * @param isNormed  each document's weights divided by their length as a vector, so that a unit query scores cosines
 * Cost O(all terms). Weights are kept in single precision.
 */
export function weightedIndex(documents: readonly TopicText[], { isNormed = false }: { readonly isNormed?: boolean } = {}): WeightedIndex {
  const whole = new Map<string, number>();
  const parts = new Map<string, number>();
  const [wholeMean, partMean] = [meanLength(documents, "whole"), meanLength(documents, "parts")];
  let all = 0;
  for (const own of documents) all += own.whole.length + own.parts.length;
  // What a document holds, document by document: term and how often, distinct terms side by side.
  const [term, often, from] = [new Uint32Array(all), new Float32Array(all), new Uint32Array(documents.length + 1)];
  const isPart: boolean[] = [];
  const held: number[] = [];
  const place: number[] = [];
  let filled = 0;
  documents.forEach((own, at) => {
    const begin = filled;
    for (const [texts, known, part] of [
      [own.whole, whole, false],
      [own.parts, parts, true],
    ] as const)
      for (const text of texts) {
        let id = known.get(text);
        if (id === undefined) {
          id = isPart.length;
          known.set(text, id);
          isPart.push(part);
          held.push(0);
          place.push(-1);
        }
        const stands = place[id]!;
        if (stands >= begin) often[stands]! += 1;
        else {
          place[id] = filled;
          held[id]! += 1;
          term[filled] = id;
          often[filled++] = 1;
        }
      }
    from[at + 1] = filled;
  });
  const common = Math.max(commonParts * documents.length, longestPartList);
  const idf = Float64Array.from(held, (count, id) => {
    if (isPart[id] !== true) return idfOf(documents.length, count);
    return count > common ? 0 : idfOf(documents.length, count) * partWeight;
  });
  const start = new Uint32Array(held.length + 1);
  held.forEach((count, id) => {
    start[id + 1] = start[id]! + count;
  });
  const [document, weight, most, next] = [new Uint32Array(filled), new Float32Array(filled), new Float32Array(held.length), start.slice()];
  documents.forEach((own, at) => {
    const [ofWhole, ofParts] = [reachOf(own.whole.length, wholeMean), reachOf(own.parts.length, partMean)];
    const weightAt = (held: number): number => {
      const id = term[held]!;
      const count = often[held]!;
      return (idf[id]! * count * (saturation + 1)) / (count + (isPart[id] === true ? ofParts : ofWhole));
    };
    let square = 0;
    if (isNormed) for (let held = from[at]!; held < from[at + 1]!; held++) square += weightAt(held) ** 2;
    const length = isNormed ? Math.sqrt(square) || 1 : 1;
    for (let held = from[at]!; held < from[at + 1]!; held++) {
      const id = term[held]!;
      const own = weightAt(held) / length;
      const to = next[id]!++;
      document[to] = at;
      weight[to] = own;
      if (weight[to]! > most[id]!) most[id] = weight[to]!;
    }
  });
  return { documents: documents.length, whole, parts, idf, rarest: idfOf(documents.length, 0), start, document, weight, most };
}

function meanLength(documents: readonly TopicText[], kind: "whole" | "parts"): number {
  let all = 0;
  for (const own of documents) all += own[kind].length;
  return Math.max(all / Math.max(1, documents.length), Number.MIN_VALUE);
}

function reachOf(length: number, mean: number): number {
  return saturation * (1 - lengthPart + (lengthPart * length) / mean);
}

function idfOf(documents: number, held: number): number {
  return Math.log1p((documents - held + 0.5) / (held + 0.5));
}

/**
 * The documents of the highest Σ query weight · weight, best first, of equal scores the earlier document; a document without a term in common is none.
 *
 * Terms are taken by what they can add at most. Once all that are left cannot lift an untouched document among the best, no further document is opened, and those that are out of reach are
 * dropped: what comes out is the same.
 */
export function bestTopics(index: WeightedIndex, query: ReadonlyMap<number, number>, top: number): TopicHit[] {
  const { start, document, weight } = index;
  const terms = sortedTerms(index, query);
  const scores = new Float64Array(index.documents);
  let open: number[] = [];
  let left = terms.reduce((sum, { bound }) => sum + bound, 0);
  let best = 0;
  let isClosed = false;
  for (const [rank, { id, own, bound }] of terms.entries()) {
    const [begin, end] = [start[id]!, start[id + 1]!];
    if (!isClosed) {
      for (let at = begin; at < end; at++) {
        const held = document[at]!;
        if (scores[held] === 0) open.push(held);
        const score = scores[held]! + own * weight[at]!;
        scores[held] = score;
        if (score > best) best = score;
      }
    } else if (open.length * Math.log2(end - begin + 1) < end - begin) {
      for (const held of open) {
        const at = placeIn(document, begin, end, held);
        if (at >= 0) scores[held]! += own * weight[at]!;
      }
    } else for (let at = begin; at < end; at++) if (scores[document[at]!]! > 0) scores[document[at]!]! += own * weight[at]!;
    left -= bound;
    // A bound is met with room for rounding.
    const reach = left * (1 + 1e-9) + 1e-9;
    const next = terms[rank + 1];
    // Looking for the bound is paid where the next list is not much shorter than what is open.
    if (next !== undefined && open.length > top && reach < best && 2 * (start[next.id + 1]! - start[next.id]!) >= open.length) {
      const least = kthLargest(open, scores, top);
      if (reach < least) {
        isClosed = true;
        open = open.filter((held) => scores[held]! + reach >= least);
      }
    }
  }
  return open
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, top)
    .map((held) => ({ document: held, score: scores[held]! }));
}

/** The score that {@link bestTopics} gives a document, to the last bit: the same terms in the same order; 0 where none is in common. Cost O(terms · log of their postings) a document. */
export function topicScores(index: WeightedIndex, query: ReadonlyMap<number, number>): (one: number) => number {
  const { start, document, weight } = index;
  const terms = sortedTerms(index, query);
  return (one) => {
    let score = 0;
    for (const { id, own } of terms) {
      const at = placeIn(document, start[id]!, start[id + 1]!, one);
      if (at >= 0) score += own * weight[at]!;
    }
    return score;
  };
}

/** Terms of a query that can add something, those first that can add most. */
function sortedTerms({ most }: WeightedIndex, query: ReadonlyMap<number, number>) {
  return [...query].flatMap(([id, own]) => (own * most[id]! > 0 ? [{ id, own, bound: own * most[id]! }] : [])).sort((a, b) => b.bound - a.bound || a.id - b.id);
}

/** Where a document stands in a list in order; -1 where it does not. */
function placeIn(document: Uint32Array, begin: number, end: number, held: number): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (document[middle]! < held) low = middle + 1;
    else high = middle;
  }
  return low < end && document[low] === held ? low : -1;
}

/** The score at place `top` of the open documents, by a heap of so many. */
function kthLargest(open: readonly number[], scores: Float64Array, top: number): number {
  const heap = new Float64Array(top);
  let size = 0;
  for (const held of open) {
    const score = scores[held]!;
    if (size < top) {
      let at = size++;
      while (at > 0 && heap[(at - 1) >> 1]! > score) {
        heap[at] = heap[(at - 1) >> 1]!;
        at = (at - 1) >> 1;
      }
      heap[at] = score;
    } else if (score > heap[0]!) {
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= size) break;
        if (child + 1 < size && heap[child + 1]! < heap[child]!) child++;
        if (heap[child]! >= score) break;
        heap[at] = heap[child]!;
        at = child;
      }
      heap[at] = score;
    }
  }
  return heap[0] ?? 0;
}

import { ShapeError } from "../shape-error/shape-error.ts";
import { keptPart, keptShare, rowWeights, type WeightedRows } from "./kept-share.ts";
import type { OverlapPairs } from "./overlap-search.ts";
import { PrefixFilter } from "./prefix-filter.ts";

/** Rows made ready to be searched: for whoever asks them several times. */
export interface KeptCorpus {
  readonly rows: WeightedRows;
  readonly rowWeights: Float64Array;
  readonly filter: PrefixFilter;
}

/** @param termCount  one more than the highest term of these rows and of every query. Cost O(terms), memory see `PrefixFilter`. */
export function keptCorpus(rows: WeightedRows, termCount: number): KeptCorpus {
  const weights = rowWeights(rows);
  return { rows, rowWeights: weights, filter: new PrefixFilter(rows, weights, termCount) };
}

/**
 * Every pair of a query and a row of the corpus of which the query is taken (see `keptShare`) by `minimum` or more, exactly.
 *
 * Of the query at least a share s = 1.3 minimum - 0.3 must stand in the row, which `PrefixFilter` looks for.
 *
 * @param minimum in (0, 1]
 * @param isSame  leaves out pairs (query q, row r), such as a text and itself
 * Cost that of `PrefixFilter`, and O(terms a row) a pair that is counted out.
 */
export function keptSearch(
  queries: WeightedRows,
  { rows: corpus, rowWeights: corpusWeights, filter }: KeptCorpus,
  minimum: number,
  isSame: (query: number, row: number) => boolean,
): OverlapPairs {
  if (!(minimum > 0 && minimum <= 1)) throw new ShapeError("keptSearch", "a minimum in (0, 1]", String(minimum));
  const queryWeights = rowWeights(queries);
  const least = Math.max(0, minimum * (1 + keptPart) - keptPart);
  const weightInQuery = new Float64Array(filter.terms);
  const query: number[] = [];
  const other: number[] = [];
  const score: number[] = [];
  for (let q = 0; q < queries.rows; q += 1) {
    const [first, end] = [queries.start[q]!, queries.start[q + 1]!];
    const whole = queryWeights[q]!;
    if (whole <= 0) continue;
    for (let place = first; place < end; place += 1) weightInQuery[queries.terms[place]!] = queries.weights[place]!;
    const terms = queries.terms.subarray(first, end);
    for (const row of filter.reaching({ terms, weight: weightInQuery, whole, need: () => least * whole, lightest: 0 })) {
      if (isSame(q, row)) continue;
      let [own, kept] = [0, 0];
      for (let place = corpus.start[row]!; place < corpus.start[row + 1]!; place += 1) {
        const weight = weightInQuery[corpus.terms[place]!]!;
        if (weight === 0) continue;
        own += weight;
        kept += corpus.weights[place]!;
      }
      const reached = keptShare(own / whole, corpusWeights[row]! > 0 ? kept / corpusWeights[row]! : 0);
      if (reached < minimum) continue;
      query.push(q);
      other.push(row);
      score.push(reached);
    }
    for (let place = first; place < end; place += 1) weightInQuery[queries.terms[place]!] = 0;
  }
  return { query: Int32Array.from(query), other: Int32Array.from(other), score: Float64Array.from(score) };
}

/** The score of one pair: how far row `q` of the queries is taken from row `r` of the corpus. Cost O(terms of both). */
export function keptShareOf(queries: WeightedRows, q: number, corpus: WeightedRows, r: number): number {
  let [a, b, own, kept] = [0, 0, 0, 0];
  let there = corpus.start[r]!;
  const end = corpus.start[r + 1]!;
  for (let place = queries.start[q]!; place < queries.start[q + 1]!; place += 1) {
    const [term, weight] = [queries.terms[place]!, queries.weights[place]!];
    a += weight;
    while (there < end && corpus.terms[there]! < term) there += 1;
    if (there < end && corpus.terms[there] === term) {
      own += weight;
      kept += corpus.weights[there]!;
    }
  }
  for (let place = corpus.start[r]!; place < end; place += 1) b += corpus.weights[place]!;
  return a > 0 && b > 0 ? keptShare(own / a, kept / b) : 0;
}

import { invertedLists, type WeightedSets } from "./weighted-sets.ts";

/** A list of more than one row in so many is asked as bits, which are then shorter than the list. */
const bitsFrom = 32;
/** What sums of weights in single precision may differ by, as a share. */
const slack = 1e-5;
/** Rows next to each other weigh nearly the same: so many (two to this power) are asked for what the lightest of them needs. */
const blockPower = 6;

/** What a query asks of rows: which of them share so much of it that they may be wanted. */
export interface PrefixQuery {
  readonly terms: Int32Array;
  /** Of each term of the corpus, in this query; > 0 for the query's own terms. */
  readonly weight: Float64Array;
  /** Sum of the weights of the query's terms. */
  readonly whole: number;
  /** How much of the query a row of this weight must share to be wanted; never less for a heavier row. */
  readonly need: (rowWeight: number) => number;
  /** No lighter row is wanted. */
  readonly lightest: number;
}

/**
 * Finds the rows of a corpus that may share enough of a query, without walking the long lists of common terms.
 *
 * A row that is wanted has one of the terms that are walked until what is left of the query weighs less than the row needs; those that weigh much in short lists are walked first. Rows are numbered by weight, so that the
 * heavier ones, which need more, are no longer taken from a list once it comes too late for them. What was found is asked for the query's further terms one by one, in the lists or in bits, and dropped as soon as all that is
 * left could not lift it to what it needs.
 *
 * Cost about O(lists of the first terms + rows found · the few terms until they are dropped); memory O(terms) and up to four bytes more a term for bits. Reference: prefix filtering, Chaudhuri, Ganti & Kaushik 2006; Bayardo, Ma & Srikant 2007.
 */
export class PrefixFilter {
  /** One more than the highest term that may be asked for. */
  readonly terms: number;
  /** Rows by rank: the lightest first. */
  readonly #order: Int32Array;
  readonly #weights: Float64Array;
  readonly #lists: { readonly start: Int32Array; readonly rows: Int32Array };
  readonly #bits = new Map<number, Uint32Array>();
  /** Weight that a row shares with the query, as far as it was looked at; 0 of rows not found. In single precision it stays near the processor. */
  readonly #seen: Float32Array;
  /** Ranks of the rows found that can still reach what they need. */
  readonly #left: Int32Array;
  /** What the lightest row of each block needs to share with the query. */
  readonly #needs: Float64Array;

  /**
   * @param rowWeights  of the corpus' rows
   * @param terms       one more than the highest term of queries and corpus
   */
  constructor(corpus: WeightedSets, rowWeights: Float64Array, terms: number) {
    this.terms = terms;
    this.#order = Int32Array.from(rowWeights.keys()).sort((a, b) => rowWeights[a]! - rowWeights[b]! || a - b);
    this.#weights = Float64Array.from(this.#order, (row) => rowWeights[row]!);
    this.#lists = invertedLists(inOrder(corpus, this.#order), terms);
    this.#seen = new Float32Array(corpus.rows);
    this.#left = new Int32Array(corpus.rows);
    this.#needs = new Float64Array((corpus.rows >>> blockPower) + 1);
  }

  /** Every row that shares what it needs, ascending, and perhaps some that share a little less; valid until the next question. */
  reaching({ terms, weight, whole, need, lightest }: PrefixQuery): Int32Array {
    const { start } = this.#lists;
    const cost = (term: number): number => (start[term + 1]! - start[term]!) / weight[term]!;
    const order = terms.filter((term) => weight[term]! > 0).sort((x, y) => cost(x) - cost(y) || x - y);
    const [left, needs, seen] = [this.#left, this.#needs, this.#seen];
    const from = this.#rank((rowWeight) => rowWeight >= lightest * (1 - slack));
    const heaviest = this.#rank((rowWeight) => need(rowWeight) * (1 - slack) > whole);
    let [unseen, walked, count] = [whole, 0, 0];
    for (; walked < order.length; walked += 1) {
      const reach = unseen;
      const to = this.#rank((rowWeight) => need(rowWeight) * (1 - slack) > reach);
      if (to <= from) break;
      const term = order[walked]!;
      count = this.#gather(term, weight[term]!, count, { from, to, heaviest });
      unseen -= weight[term]!;
    }
    for (let block = from >>> blockPower; block << blockPower < heaviest; block += 1)
      needs[block] = need(this.#weights[Math.max(from, block << blockPower)]!) * (1 - slack);
    let reached = this.#kept(count, unseen);
    for (; walked < order.length && reached > 0; walked += 1) {
      const term = order[walked]!;
      unseen -= weight[term]!;
      reached = this.#asked(term, weight[term]!, reached, unseen);
    }
    for (let at = 0; at < reached; at += 1) seen[left[at]!] = 0;
    for (let at = 0; at < reached; at += 1) left[at] = this.#order[left[at]!]!;
    return left.subarray(0, reached).sort();
  }

  /** The first rank whose weight is so; the number of rows where none is. What is so of a weight is so of heavier ones. */
  #rank(isSo: (rowWeight: number) => boolean): number {
    let [low, high] = [0, this.#weights.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isSo(this.#weights[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Adds the ranks `from` to `to` of a term's list to those found, and its weight to those that were; none at `heaviest` or above was. */
  #gather(
    term: number,
    weight: number,
    before: number,
    { from, to, heaviest }: { readonly from: number; readonly to: number; readonly heaviest: number },
  ): number {
    const { start, rows } = this.#lists;
    const [seen, left] = [this.#seen, this.#left];
    const end = placeFrom(rows, start[term]!, start[term + 1]!, heaviest);
    let count = before;
    for (let place = placeFrom(rows, start[term]!, end, from); place < end; place += 1) {
      const row = rows[place]!;
      const known = seen[row]!;
      if (known !== 0) seen[row] = known + weight;
      else if (row < to) {
        seen[row] = weight;
        left[count] = row;
        count += 1;
      }
    }
    return count;
  }

  /** Adds a term's weight to those of the rows left that have it, and leaves those that could still reach what they need. */
  #asked(term: number, weight: number, count: number, unseen: number): number {
    const { start, rows } = this.#lists;
    const [seen, left] = [this.#seen, this.#left];
    const [begin, end] = [start[term]!, start[term + 1]!];
    if (end - begin <= count || (end - begin) * bitsFrom < this.#order.length) {
      for (let place = begin; place < end; place += 1) if (seen[rows[place]!] !== 0) seen[rows[place]!]! += weight;
    } else {
      const bits = this.#bitsOf(term);
      for (let at = 0; at < count; at += 1) {
        const row = left[at]!;
        if (((bits[row >>> 5]! >>> (row & 31)) & 1) === 1) seen[row]! += weight;
      }
    }
    return this.#kept(count, unseen);
  }

  /** Leaves those that could still reach what they need; the others are as if they had not been found. */
  #kept(count: number, unseen: number): number {
    const [seen, left, needs] = [this.#seen, this.#left, this.#needs];
    const more = Math.max(0, unseen);
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const row = left[at]!;
      if (seen[row]! + more < needs[row >>> blockPower]!) seen[row] = 0;
      else {
        left[kept] = row;
        kept += 1;
      }
    }
    return kept;
  }

  #bitsOf(term: number): Uint32Array {
    const known = this.#bits.get(term);
    if (known !== undefined) return known;
    const { start, rows } = this.#lists;
    const bits = new Uint32Array((this.#order.length + 31) >>> 5);
    for (let place = start[term]!; place < start[term + 1]!; place += 1) bits[rows[place]! >>> 5]! |= 1 << (rows[place]! & 31);
    this.#bits.set(term, bits);
    return bits;
  }
}

/** The first place of an ascending list between two that holds `least` or more. */
function placeFrom(rows: Int32Array, begin: number, end: number, least: number): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same rows, in another order. */
function inOrder({ rows, start, terms }: WeightedSets, order: Int32Array): WeightedSets {
  const from = new Int32Array(rows + 1);
  const ordered = new Int32Array(terms.length);
  order.forEach((row, rank) => {
    ordered.set(terms.subarray(start[row]!, start[row + 1]!), from[rank]!);
    from[rank + 1] = from[rank]! + start[row + 1]! - start[row]!;
  });
  return { rows, start: from, terms: ordered };
}

import type { WeightedSets } from "@quoin/methods";
import { plainText } from "./plain-text.ts";
import { textGrams } from "./text-grams.ts";

/** Texts in the form in which they are searched: sets of grams, and the weight of each gram. */
export interface TextCorpus {
  readonly plain: readonly string[];
  readonly sets: WeightedSets;
}

/** Numbers the grams of several groups of texts together, so that their sets can be compared; weights are inverse document frequencies over all of them. */
export class GramTable {
  readonly #places = new Map<string, number>();
  readonly #documents: number[] = [];
  #texts = 0;

  /** Adds texts; the weights are those of everything added so far. */
  add(texts: readonly string[]): TextCorpus {
    const plain = texts.map(plainText);
    const rows = plain.map((text) => {
      const terms = Int32Array.from(textGrams(text), (gram) => this.#place(gram)).sort();
      for (const term of terms) this.#documents[term] = (this.#documents[term] ?? 0) + 1;
      return terms;
    });
    this.#texts += texts.length;
    return { plain, sets: joined(rows) };
  }

  /** Sets of further texts over the same grams, without a say in the weights; grams never seen are numbered too. */
  probe(texts: readonly string[]): TextCorpus {
    const plain = texts.map(plainText);
    return { plain, sets: joined(plain.map((text) => Int32Array.from(textGrams(text), (gram) => this.#place(gram)).sort())) };
  }

  /** weight of a gram = ln(1 + N / (n + 1)), N texts, n of them with the gram. */
  weights(): Float64Array {
    return Float64Array.from({ length: this.#places.size }, (_, term) => Math.log(1 + this.#texts / ((this.#documents[term] ?? 0) + 1)));
  }

  #place(gram: string): number {
    const known = this.#places.get(gram);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(gram, place);
    return place;
  }
}

function joined(rows: readonly Int32Array[]): WeightedSets {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    start[index + 1] = start[index]! + row.length;
  });
  const terms = new Int32Array(start[rows.length] ?? 0);
  rows.forEach((row, index) => {
    terms.set(row, start[index]);
  });
  return { rows: rows.length, start, terms };
}

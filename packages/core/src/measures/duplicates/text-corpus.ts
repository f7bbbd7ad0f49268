import type { WeightedRows, WeightedSets } from "@quoin/methods";
import { plainText } from "./plain-text.ts";
import { generalGrams, textGrams } from "./text-grams.ts";

/** Texts in the form in which they are searched: sets of grams, and which of them stand in general words of their text only. */
export interface TextCorpus {
  readonly plain: readonly string[];
  readonly sets: WeightedSets;
  /** By place, as the terms of the sets: 1 where the gram belongs to general words of its text. */
  readonly general: Uint8Array;
}

/** What a gram of a general word weighs, of what it would weigh otherwise. */
const generalPart = 0.3;

/** Numbers the grams of several groups of texts together, so that their sets can be compared; weights are inverse document frequencies over all of them. */
export class GramTable {
  readonly #places = new Map<string, number>();
  readonly #documents: number[] = [];
  #texts = 0;

  /** Adds texts; the weights are those of everything added so far. */
  add(texts: readonly string[]): TextCorpus {
    const corpus = this.probe(texts);
    for (const term of corpus.sets.terms) this.#documents[term] = (this.#documents[term] ?? 0) + 1;
    this.#texts += texts.length;
    return corpus;
  }

  /** Sets of further texts over the same grams, without a say in the weights; grams never seen are numbered too. */
  probe(texts: readonly string[]): TextCorpus {
    const plain = texts.map(plainText);
    const rows = plain.map((text) => {
      const general = generalGrams(text);
      return textGrams(text)
        .map((gram) => ({ term: this.#place(gram), isGeneral: general.has(gram) }))
        .sort((a, b) => a.term - b.term);
    });
    const start = new Int32Array(rows.length + 1);
    rows.forEach((row, index) => {
      start[index + 1] = start[index]! + row.length;
    });
    const terms = new Int32Array(start[rows.length] ?? 0);
    const general = new Uint8Array(terms.length);
    rows.forEach((row, index) => {
      row.forEach(({ term, isGeneral }, place) => {
        terms[start[index]! + place] = term;
        general[start[index]! + place] = Number(isGeneral);
      });
    });
    return { plain, sets: { rows: rows.length, start, terms }, general };
  }

  /** weight of a gram = ln(1 + N / (n + 1)), N texts, n of them with the gram. */
  weights(): Float64Array {
    return Float64Array.from({ length: this.#places.size }, (_, term) => Math.log(1 + this.#texts / ((this.#documents[term] ?? 0) + 1)));
  }

  /** Weights of the grams in each of their texts: three tenths where the text has them in general words only. */
  static rowsOf({ sets, general }: TextCorpus, weights: Float64Array): WeightedRows {
    const own = new Float64Array(sets.terms.length);
    for (let place = 0; place < own.length; place += 1) own[place] = (weights[sets.terms[place] ?? 0] ?? 0) * (general[place] === 1 ? generalPart : 1);
    return { ...sets, weights: own };
  }

  #place(gram: string): number {
    const known = this.#places.get(gram);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(gram, place);
    return place;
  }
}

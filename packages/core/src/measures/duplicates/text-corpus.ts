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
    const start = new Int32Array(plain.length + 1);
    // Term and mark of a gram in one number: sorted and copied as they are, without an object each.
    let [places, filled] = [new Int32Array(plain.length * 32), 0];
    plain.forEach((text, index) => {
      const general = generalGrams(text);
      const grams = textGrams(text);
      if (filled + grams.length > places.length) places = grown(places, filled + grams.length);
      for (const gram of grams) places[filled++] = (this.#place(gram) << 1) | Number(general.has(gram));
      places.subarray(start[index]!, filled).sort();
      start[index + 1] = filled;
    });
    const terms = new Int32Array(filled);
    const general = new Uint8Array(filled);
    for (let place = 0; place < filled; place += 1) {
      terms[place] = places[place]! >> 1;
      general[place] = places[place]! & 1;
    }
    return { plain, sets: { rows: plain.length, start, terms }, general };
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

/** The same numbers with room for more, and for as many again. */
function grown(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * length);
  more.set(numbers);
  return more;
}

import type { CodedTexts } from "@quoin/core";

/** Gives each text of a column its place among the texts so far, as rows come; a missing one is the empty text. */
export class TextCoder {
  readonly #codes: Int32Array;
  readonly #places = new Map<string, number>();
  #filled = 0;
  #before = "";
  #code = -1;

  constructor(rows: number) {
    this.#codes = new Int32Array(rows);
  }

  push(text: string): void {
    if (this.#code < 0 || text !== this.#before) {
      this.#code = this.#places.get(text) ?? this.#places.size;
      if (this.#code === this.#places.size) this.#places.set(text, this.#code);
      this.#before = text;
    }
    this.#codes[this.#filled++] = this.#code;
  }

  finish(): CodedTexts {
    return { codes: this.#codes.subarray(0, this.#filled), texts: [...this.#places.keys()] };
  }
}

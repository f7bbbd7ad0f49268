/** A column of repeating texts that is filled piece by piece, its list of texts growing as new ones come. */
export class ListedColumn {
  readonly codes: Int32Array;
  readonly texts: string[] = [];
  readonly #known = new Map<string, number>();

  constructor(length: number) {
    this.codes = new Int32Array(length);
  }

  /** From row `at` on: each name so many times in a row. */
  repeat(at: number, names: readonly string[], times: number): void {
    names.forEach((name, i) => {
      this.codes.fill(this.#code(name), at + i * times, at + (i + 1) * times);
    });
  }

  /** From row `at` on: the names in order, so many times over. */
  cycle(at: number, names: readonly string[], times: number): void {
    const codes = Int32Array.from(names, (name) => this.#code(name));
    for (let round = 0; round < times; round++) this.codes.set(codes, at + round * codes.length);
  }

  #code(name: string): number {
    const before = this.#known.get(name);
    if (before !== undefined) return before;
    this.#known.set(name, this.texts.length);
    return this.texts.push(name) - 1;
  }
}

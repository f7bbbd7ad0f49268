/** A list of 32-bit offsets that doubles as it fills. */
export class GrowingOffsets {
  length = 0;
  #held: Uint32Array;

  constructor(expected: number) {
    this.#held = new Uint32Array(Math.max(16, expected));
  }

  push(offset: number): void {
    if (this.length === this.#held.length) {
      const wider = new Uint32Array(this.#held.length * 2);
      wider.set(this.#held);
      this.#held = wider;
    }
    this.#held[this.length++] = offset;
  }

  set(index: number, offset: number): void {
    this.#held[index] = offset;
  }

  /** The offset pushed last. */
  last(): number {
    return this.#held[this.length - 1]!;
  }

  /** The offsets so far; shares memory with the list. */
  view(): Uint32Array {
    return this.#held.subarray(0, this.length);
  }
}

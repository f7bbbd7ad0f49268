/** Bytes that double as they fill. */
export class GrowingBytes {
  length = 0;
  #held: Buffer;

  constructor(expected: number) {
    this.#held = Buffer.allocUnsafe(Math.max(64, expected));
  }

  push(byte: number): void {
    this.#reserve(1);
    this.#held[this.length++] = byte;
  }

  set(index: number, byte: number): void {
    this.#held[index] = byte;
  }

  /** Appends the UTF-8 of a text. */
  text(text: string): void {
    this.#reserve(text.length * 3);
    this.length += this.#held.write(text, this.length, "utf8");
  }

  span(bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start);
    this.#held.set(bytes.subarray(start, end), this.length);
    this.length += end - start;
  }

  /** The bytes so far; shares memory with the list. */
  view(): Uint8Array {
    return this.#held.subarray(0, this.length);
  }

  #reserve(count: number): void {
    if (this.length + count <= this.#held.length) return;
    const wider = Buffer.allocUnsafe(Math.max(this.#held.length * 2, this.length + count));
    wider.set(this.#held.subarray(0, this.length));
    this.#held = wider;
  }
}

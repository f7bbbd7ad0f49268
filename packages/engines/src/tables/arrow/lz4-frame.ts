/** Thrown where bytes are no LZ4 frame, or hold more than they may. */
class BrokenLz4 extends Error {
  override readonly name = "BrokenLz4";
}

const magic = 0x184d2204;
/** Bits of the frame's first flags: sums of blocks, length of the content, sum of the content, a dictionary. */
const [blockSums, contentLength, dictionary] = [0x10, 0x08, 0x01];
const shortestMatch = 4;

/**
 * The content of an LZ4 frame, as Arrow and Feather files pack their columns (LZ4 frame format 1.6.3; block format by Y. Collet). Sums are not held against it.
 * Cost: one pass; never more than `largest` bytes.
 *
 * @throws BrokenLz4
 */
export function unpackLz4Frame(packed: Uint8Array, largest: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (packed.length < 11 || view.getUint32(0, true) !== magic) throw new BrokenLz4("no LZ4 frame");
  const flags = view.getUint8(4);
  if (flags >> 6 !== 1 || (flags & dictionary) !== 0) throw new BrokenLz4("an LZ4 frame of another kind");
  const out = new Output(largest, packed.length * 4);
  let at = 7 + ((flags & contentLength) === 0 ? 0 : 8);
  for (;;) {
    if (at + 4 > packed.length) throw new BrokenLz4("a torn LZ4 frame");
    const size = view.getUint32(at, true);
    at += 4;
    if (size === 0) return out.finish();
    const length = size & 0x7fffffff;
    if (at + length > packed.length) throw new BrokenLz4("a torn LZ4 block");
    const block = packed.subarray(at, at + length);
    if (size >>> 31 === 1) out.copy(block, 0, length);
    else unpackBlock(block, out);
    at += length + ((flags & blockSums) === 0 ? 0 : 4);
  }
}

/** A block is a row of sequences: some bytes as they are, then some that stood before. */
function unpackBlock(block: Uint8Array, out: Output): void {
  let at = 0;
  const lengthFrom = (first: number): number => {
    let length = first;
    if (first !== 15) return length;
    for (;;) {
      const more = block[at++];
      if (more === undefined) throw new BrokenLz4("a torn LZ4 block");
      length += more;
      if (more !== 255) return length;
    }
  };
  while (at < block.length) {
    const token = block[at++]!;
    const literals = lengthFrom(token >> 4);
    if (at + literals > block.length) throw new BrokenLz4("a torn LZ4 block");
    out.copy(block, at, literals);
    at += literals;
    if (at === block.length) return;
    if (at + 2 > block.length) throw new BrokenLz4("a torn LZ4 block");
    const distance = block[at]! | (block[at + 1]! << 8);
    at += 2;
    out.repeat(distance, lengthFrom(token & 15) + shortestMatch);
  }
}

/** Bytes that grow up to a limit. */
class Output {
  readonly #largest: number;
  #held: Uint8Array;
  #length = 0;

  constructor(largest: number, expected: number) {
    this.#largest = largest;
    this.#held = new Uint8Array(Math.min(largest, Math.max(64, expected)));
  }

  copy(from: Uint8Array, start: number, length: number): void {
    this.#room(length);
    this.#held.set(from.subarray(start, start + length), this.#length);
    this.#length += length;
  }

  repeat(distance: number, length: number): void {
    if (distance === 0 || distance > this.#length) throw new BrokenLz4("a match before the beginning");
    this.#room(length);
    const [held, to] = [this.#held, this.#length];
    if (distance >= length) held.copyWithin(to, to - distance, to - distance + length);
    else for (let i = 0; i < length; i++) held[to + i] = held[to + i - distance]!;
    this.#length += length;
  }

  finish(): Uint8Array {
    return this.#held.slice(0, this.#length);
  }

  #room(length: number): void {
    const needed = this.#length + length;
    if (needed > this.#largest) throw new BrokenLz4(`> ${this.#largest} bytes`);
    if (needed <= this.#held.length) return;
    const wider = new Uint8Array(Math.min(this.#largest, Math.max(needed, this.#held.length * 2)));
    wider.set(this.#held.subarray(0, this.#length));
    this.#held = wider;
  }
}

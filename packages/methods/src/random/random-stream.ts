const TWO_POW_26 = 67_108_864;
const TWO_POW_32 = 4_294_967_296;
const TWO_POW_53 = 9_007_199_254_740_992;

/**
 * A stream of random numbers: xoshiro128++ (Blackman and Vigna 2021) in 32-bit integer arithmetic, so that a seed gives the same numbers on every machine.
 *
 * `stream` numbers independent streams of one seed (one for each draw of a simulation): draw 17 is the same whether it is made first, last or by another worker.
 * Seed and stream are whole numbers, 0 to 2^53 - 1; they are spread over the 128-bit state by the finaliser of MurmurHash3.
 *
 *   new RandomStream(1, 0).uniform()  // 0.8054493902206196
 */
export class RandomStream {
  private s0 = 0;
  private s1 = 0;
  private s2 = 0;
  private s3 = 0;

  constructor(seed: number, stream = 0) {
    this.restart(seed, stream);
  }

  /** Begins another stream in place, without allocating. */
  restart(seed: number, stream: number): void {
    let h = scatter(seed | 0, 0x9e3779b9);
    h = scatter(Math.floor(seed / TWO_POW_32) ^ h, 0x85ebca6b);
    h = scatter((stream | 0) ^ h, 0xc2b2ae35);
    h = scatter(Math.floor(stream / TWO_POW_32) ^ h, 0x27d4eb2f);
    this.s0 = scatter(h, 1);
    this.s1 = scatter(this.s0 ^ (stream | 0), 2);
    this.s2 = scatter(this.s1 ^ (seed | 0), 3);
    this.s3 = scatter(this.s2, 4) | 1;
    for (let warm = 0; warm < 8; warm++) this.bits();
  }

  /** 32 random bits as a signed integer. */
  bits(): number {
    const sum = (this.s0 + this.s3) | 0;
    const result = (((sum << 7) | (sum >>> 25)) + this.s0) | 0;
    const t = this.s1 << 9;
    this.s2 ^= this.s0;
    this.s3 ^= this.s1;
    this.s1 ^= this.s2;
    this.s0 ^= this.s3;
    this.s2 ^= t;
    this.s3 = (this.s3 << 11) | (this.s3 >>> 21);
    return result;
  }

  /** A number in [0, 1) with 53 random bits. */
  uniform(): number {
    const high = this.bits() >>> 5;
    return (high * TWO_POW_26 + (this.bits() >>> 6)) / TWO_POW_53;
  }

  /** A whole number in 0 .. below - 1, without bias; `below` at most 2^32. */
  integer(below: number): number {
    let value = this.bits() >>> 0;
    // The largest multiple of `below` lies above 2^32 - below: what is under that needs no look at where exactly.
    if (value >= TWO_POW_32 - below) {
      const limit = TWO_POW_32 - (TWO_POW_32 % below);
      while (value >= limit) value = this.bits() >>> 0;
    }
    // The remainder; the quotient of whole numbers below 2^32 never rounds up to the next one.
    return value - below * Math.floor(value / below);
  }
}

function scatter(value: number, salt: number): number {
  let h = Math.imul(value ^ salt, 0x85ebca6b) + (salt | 0);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

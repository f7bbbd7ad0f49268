import type { RandomStream } from "../random/random-stream.ts";
import type { BipartiteGraph } from "./bipartite-graph.ts";

/** Random words that make a bit 1 with a probability in steps of a 64th. */
const steps = 64;

/**
 * Random bipartite networks with the same number of links at every node, for few left nodes with many links each: the same chain as `Curveball`, a row of bits for each left node.
 *
 * One trade takes two rows and deals out anew the bits that only one of them has, as many to each as before. The bits are dealt by words: each goes to the first row with about
 * the right probability, and then bits drawn evenly from those on the wrong side change sides until the numbers are right. Every way of dealing is equally likely, since nothing tells one bit from another.
 * Reference: Strona, Nappo, Boccacci, Fattorini, San-Miguel-Ayanz 2014; uniformity: Carstens 2015.
 */
export class SharedDeals {
  readonly left: number;
  /** 32-bit words a row. */
  readonly words: number;
  /** Row after row, bit w of a row = the left node is linked to the w-th right node. */
  readonly bits: Int32Array;
  private readonly degree: Int32Array;
  private readonly apart: Int32Array;
  private readonly dealt: Int32Array;

  constructor({ left, right, start, neighbour }: BipartiteGraph) {
    this.left = left;
    this.words = Math.max(1, Math.ceil(right / 32));
    this.bits = new Int32Array(left * this.words);
    this.degree = Int32Array.from({ length: left }, (_, v) => start[v + 1]! - start[v]!);
    this.apart = new Int32Array(this.words);
    this.dealt = new Int32Array(this.words);
    for (let v = 0; v < left; v++)
      for (let at = start[v]!; at < start[v + 1]!; at++) {
        const w = neighbour[at]! - left;
        this.bits[v * this.words + (w >> 5)]! |= 1 << (w & 31);
      }
  }

  /** Makes `trades` trades. Cost O(trades · right nodes / 32) words. */
  trade(random: RandomStream, trades: number): void {
    const { left } = this;
    if (left < 2) return;
    for (let done = 0; done < trades; done++) {
      const a = random.integer(left);
      this.deal(random, a, (a + 1 + random.integer(left - 1)) % left);
    }
  }

  private deal(random: RandomStream, a: number, b: number): void {
    const { words, bits, apart, dealt, degree } = this;
    const [rowA, rowB] = [a * words, b * words];
    let both = 0;
    for (let i = 0; i < words; i++) {
      const [x, y] = [bits[rowA + i]!, bits[rowB + i]!];
      apart[i] = x ^ y;
      both += bitCount(x & y);
    }
    const own = degree[a]! - both;
    const size = own + degree[b]! - both;
    if (own === 0 || own === size) return;
    const likely = Math.round((own / size) * steps);
    let held = 0;
    for (let i = 0; i < words; i++) {
      const open = apart[i]!;
      const given = open === 0 ? 0 : open & biased(random, likely);
      dealt[i] = given;
      held += bitCount(given);
    }
    // Whatever is taken from the first row is the second's, and the other way round.
    for (; held > own; held--) this.change(random, dealt, held);
    for (let i = 0; i < words; i++) apart[i]! ^= dealt[i]!;
    for (; held < own; held++) {
      const w = this.change(random, apart, size - held);
      dealt[w >> 5]! |= 1 << (w & 31);
    }
    for (let i = 0; i < words; i++) {
      const common = bits[rowA + i]! & bits[rowB + i]!;
      bits[rowA + i] = common | dealt[i]!;
      bits[rowB + i] = common | apart[i]!;
    }
  }

  /** Takes one of `count` bits away, each as likely as another, and says which. */
  private change(random: RandomStream, set: Int32Array, count: number): number {
    let place = random.integer(count);
    let i = 0;
    for (let here = bitCount(set[0]!); here <= place; here = bitCount(set[++i]!)) place -= here;
    let word = set[i]!;
    for (; place > 0; place--) word &= word - 1;
    const bit = 31 - Math.clz32(word & -word);
    set[i]! &= ~(1 << bit);
    return 32 * i + bit;
  }
}

/** 32 bits, each 1 with probability `likely` / 64: from the lowest digit of that number on, a random word is joined by "or" where the digit is 1 and by "and" where it is 0. */
function biased(random: RandomStream, likely: number): number {
  if (likely <= 0) return 0;
  if (likely >= steps) return -1;
  let word = 0;
  let digit = likely & -likely;
  for (; digit < steps; digit <<= 1) word = (likely & digit) === 0 ? word & random.bits() : word | random.bits();
  return word;
}

export function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import type { Presence } from "./presence.ts";
import { presenceSumsModule } from "./presence-sums-module.ts";

/** What of WebAssembly and base64 every engine has, Node as browsers; this package is compiled for neither. */
interface Engine {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: Exports };
  };
  atob(text: string): string;
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  walk(rows: number, start: number, held: number, inverse: number, weight: number, sum: number): void;
  pairs(rows: number, start: number, held: number, weight: number, matrix: number, size: number): void;
  common(p: number, last: number, words: number, bits: number, counts: number): void;
}

const page = 65_536;
let compiled: object | null = null;

/** A fresh instance with memory for `bytes`. */
function instance(bytes: number): Exports {
  const { WebAssembly, atob } = globalThis as unknown as Engine;
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(presenceSumsModule), (character) => character.charCodeAt(0)));
  const { exports } = new WebAssembly.Instance(compiled);
  exports.memory.grow(Math.ceil(bytes / page));
  return exports;
}

/** Locations that are walked for at once. */
export const walkWidth = 8;

/** Walks over presences whose activities are numbered by rising ubiquity; see `minimumNeighbourhood` for what they add up. */
export class PresenceWalk {
  /** `weight[8 r + b]`: what activity r weighs for the b-th of eight sums. */
  readonly weight: Float64Array;
  /** `sum[8 r + b]`: the sum over the other activities; `run` adds to it. */
  readonly sum: Float64Array;
  private readonly step: () => void;

  /** @param inverse one factor an activity: 1 / ubiquity */
  constructor({ locations, activities, start, held }: Presence, inverse: Float64Array) {
    const block = 8 * walkWidth * activities;
    const at = { inverse: 0, weight: 8 * activities, sum: 8 * activities + block, start: 8 * activities + 2 * block };
    const heldAt = at.start + 4 * (locations + 1);
    const wasm = instance(heldAt + 4 * held.length);
    const { buffer } = wasm.memory;
    new Float64Array(buffer, at.inverse, activities).set(inverse);
    new Int32Array(buffer, at.start, locations + 1).set(start);
    new Int32Array(buffer, heldAt, held.length).set(held);
    this.weight = new Float64Array(buffer, at.weight, walkWidth * activities);
    this.sum = new Float64Array(buffer, at.sum, walkWidth * activities);
    this.step = () => wasm.walk(locations, at.start, heldAt, at.inverse, at.weight, at.sum);
  }

  run(): void {
    this.step();
  }
}

/** Presences from which on a module of its own pays. */
const manyPresences = 20_000;

/**
 * Σ_k weight[k] over the rows that hold both a and b, for b ≤ a: the lower triangle of a symmetric matrix, row-major, the upper one 0.
 *
 * @param rows   sparse rows; entries of a row ascending
 * @param weight one number a row
 * Cost Σ_k n_k² / 2 additions, in the order of the rows: the same bits with WebAssembly and without.
 */
export function pairSums({ locations, activities: size, start, held }: Presence, weight: Float64Array): Float64Array {
  if (held.length >= manyPresences) {
    const at = { weight: 8 * size * size, start: 8 * (size * size + locations) };
    const heldAt = at.start + 4 * (locations + 1);
    const wasm = instance(heldAt + 4 * held.length);
    const { buffer } = wasm.memory;
    new Float64Array(buffer, at.weight, locations).set(weight);
    new Int32Array(buffer, at.start, locations + 1).set(start);
    new Int32Array(buffer, heldAt, held.length).set(held);
    wasm.pairs(locations, at.start, heldAt, at.weight, 0, size);
    return new Float64Array(buffer, 0, size * size).slice();
  }
  const matrix = new Float64Array(size * size);
  for (let k = 0; k < locations; k++)
    for (let i = start[k]!; i < start[k + 1]!; i++) {
      const row = held[i]! * size;
      for (let j = start[k]!; j <= i; j++) matrix[row + held[j]!]! += weight[k]!;
    }
  return matrix;
}

/** Who holds each activity as rows of bits: counts of one row against others, in an array that the next row overwrites. */
export class HolderBits {
  private readonly common: (p: number, last: number) => Int32Array;

  /** @param holders presences by activity. Memory: activities · locations / 8 bytes. */
  constructor({ locations: activities, activities: locations, start, held }: Presence) {
    const words = Math.max(1, Math.ceil(locations / 64));
    const countsAt = 8 * words * activities;
    const wasm = instance(countsAt + 4 * activities);
    const bits = new Uint8Array(wasm.memory.buffer, 0, countsAt);
    for (let p = 0; p < activities; p++)
      for (let i = start[p]!; i < start[p + 1]!; i++) {
        const byte = 8 * words * p + (held[i]! >> 3);
        bits[byte] = bits[byte]! | (1 << (held[i]! & 7));
      }
    const counts = new Int32Array(wasm.memory.buffer, countsAt, activities);
    this.common = (p, last) => {
      wasm.common(p, last, words, 0, countsAt);
      return counts;
    };
  }

  /** How many locations hold both p and each of 0 … last. Cost (last + 1) · locations / 64 words. */
  row(p: number, last: number): Int32Array {
    return this.common(p, last);
  }
}

/**
 * Co-occurrences row by row, from bits: for activity p, how many locations hold both it and each of 0 … p.
 *
 * @param holders who holds each activity: presences by activity
 * @param each    gets p and the counts of 0 … p, in an array that the next row overwrites
 * Cost activities² · locations / 128 words; 8 · activities · locations / 64 bytes.
 */
export function cooccurrenceRows(holders: Presence, each: (p: number, counts: Int32Array) => void): void {
  const bits = new HolderBits(holders);
  for (let p = 0; p < holders.locations; p++) each(p, bits.row(p, p));
}

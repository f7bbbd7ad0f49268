import { times } from "../../../core/test/long-run.ts";

export const steps = Number(process.env["QUOIN_STEPS"] ?? times(100_000, 1 / 50));
export const seed = Number(process.env["QUOIN_SEED"] ?? 20_261_130);

/** Mulberry32: the same steps for the same seed. */
let state = seed;
export function draw(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
export const oneOf = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;
export const coins = (most: number): string => (Math.ceil(draw() * most * 100) / 100).toFixed(2);

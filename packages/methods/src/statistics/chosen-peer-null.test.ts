import { expect, test } from "vitest";
import { normal } from "../random/normal.ts";
import { RandomStream } from "../random/random-stream.ts";
import { binomialUpperBound } from "./binomial-bound.ts";
import { chosenPeerNull } from "./chosen-peer-null.ts";
import { signFlipNull } from "./sign-flip-null.ts";

const options = { draws: 499, seed: 1 };

test("by hand: one step each, the picked one of two grew by 3: the draws are the four shortfalls that signs can give", () => {
  const held = chosenPeerNull(Float64Array.of(0, 1), [Float64Array.of(0, 3), Float64Array.of(0, 2)], 0, 1, 1, options);
  expect(held.observed).toBe(1 - 3);
  // Of the peers +3 or +2 or, where both go down, -2; of the own one +1 or -1.
  expect(new Set(held.draws)).toEqual(new Set([-4, -3, -2, -1, 1, 3]));
});

test("in 300 worlds where every host only wanders, the one that grew most is called at 5 % no more often than the bound; named as if before, it is called too often", () => {
  let redrawn = 0;
  let asNamed = 0;
  for (let world = 0; world < 300; world++) {
    const series = Array.from({ length: 9 }, (_, host) => {
      const random = new RandomStream(23, 100 * world + host);
      let at = 0;
      return Float64Array.from({ length: 8 }, () => (at += normal(random)));
    });
    const [own = new Float64Array(8), ...peers] = series;
    const change = (values: Float64Array): number =>
      values.slice(-3).reduce((sum, each) => sum + each, 0) - values.slice(0, 3).reduce((sum, each) => sum + each, 0);
    const picked = peers.reduce((best, peer, place) => (change(peer) > change(peers[best] ?? peer) ? place : best), 0);
    const held = chosenPeerNull(own, peers, picked, 3, 1, options);
    if (held.pValue < 0.05 && held.observed < held.mean) redrawn += 1;
    const gap = own.map((value, year) => value - (peers[picked]?.[year] ?? 0));
    const named = signFlipNull(gap, 3, 1, options);
    if (named.pValue < 0.05 && named.observed < 0) asNamed += 1;
  }
  expect(redrawn).toBeLessThanOrEqual(binomialUpperBound(300, 0.05, 0.001));
  expect(asNamed).toBeGreaterThan(binomialUpperBound(300, 0.025, 0.001));
});

test("other years and a place that is none are refused", () => {
  const own = Float64Array.of(1, 2, 3, 4);
  expect(() => chosenPeerNull(own, [Float64Array.of(1, 2)], 0, 1, 1, options)).toThrow(RangeError);
  expect(() => chosenPeerNull(own, [own], 1, 1, 1, options)).toThrow(RangeError);
  expect(() => chosenPeerNull(own, [own], 0, 3, 1, options)).toThrow(RangeError);
});

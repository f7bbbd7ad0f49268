import { expect, test } from "vitest";
import { markedScoreNull } from "./marked-score-null.ts";

const options = { draws: 4000, seed: 3 };

test("one mark among three: the draws' mean is the mean score", () => {
  const held = markedScoreNull(Float64Array.of(1, 0, 0), Uint8Array.of(1, 0, 0), new Int32Array(3), options);
  expect(held.observed).toBe(1);
  expect(Math.abs(held.mean - 1 / 3)).toBeLessThan(5 * Math.sqrt(2 / 9 / options.draws));
});

test("marks stay in their stratum: a stratum wholly marked can give one sum only", () => {
  const held = markedScoreNull(Float64Array.of(5, 7, 0, 1), Uint8Array.of(1, 1, 0, 1), Int32Array.of(0, 0, 1, 1), options);
  expect(held.observed).toBe(13);
  expect([...new Set(held.draws)]).toEqual([12, 13]);
});

test("two marks of four, all six sums equally often: the exact variance of a sample without replacement", () => {
  const score = Float64Array.of(1, 2, 4, 8);
  const held = markedScoreNull(score, Uint8Array.of(1, 0, 0, 1), new Int32Array(4), options);
  const variance = held.draws.reduce((sum, draw) => sum + (draw - 7.5) ** 2, 0) / options.draws;
  // Six sums 3, 5, 9, 6, 10, 12 around 7.5.
  const exact = [3, 5, 9, 6, 10, 12].reduce((sum, each) => sum + (each - 7.5) ** 2, 0) / 6;
  expect(Math.abs(variance - exact)).toBeLessThan(0.1 * exact);
});

test("the order of units and the names of strata that keep their order change nothing", () => {
  const forward = markedScoreNull(Float64Array.of(3, 1, 2, 9, 4), Uint8Array.of(1, 0, 0, 1, 0), Int32Array.of(0, 0, 0, 1, 1), options);
  const backward = markedScoreNull(Float64Array.of(4, 9, 2, 1, 3), Uint8Array.of(0, 1, 0, 0, 1), Int32Array.of(8, 8, 2, 2, 2), options);
  expect(backward).toEqual(forward);
});

test("refuses marks of another length", () => {
  expect(() => markedScoreNull(new Float64Array(2), new Uint8Array(1), new Int32Array(2), options)).toThrow("markedScoreNull");
});

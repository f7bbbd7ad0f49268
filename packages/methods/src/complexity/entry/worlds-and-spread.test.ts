import { expect, test } from "vitest";
import { RandomStream } from "../../random/random-stream.ts";
import { together } from "./worlds-and-spread.ts";

const varianceOf = (values: Float64Array): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
};
const drawn = (seed: number, scale: number): Float64Array => {
  const random = new RandomStream(seed);
  return Float64Array.from({ length: 20_000 }, () => scale * (random.uniform() - 0.5));
};

test.each([
  ["worlds that never move are given the whole spread", 0, 2],
  ["what worlds vary by is not added again", 1, 2],
  ["worlds that vary more than what was seen stay as they are", 3, 2],
])("%s", (_, within, beyond) => {
  const [worlds, spread] = [drawn(1, within), drawn(2, beyond)];
  expect(varianceOf(together({ worlds, spread }))).toBeCloseTo(Math.max(varianceOf(worlds), varianceOf(spread)), 2);
});

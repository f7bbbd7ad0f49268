import { expect, test } from "vitest";
import { RandomStream } from "./random-stream.ts";

const take = (seed: number, stream: number, count: number) => {
  const random = new RandomStream(seed, stream);
  return Array.from({ length: count }, () => random.uniform());
};

test("a seed and a stream give the same numbers, for good", () => {
  expect(take(1, 0, 3)).toEqual([0.8054493902206196, 0.6739178470662754, 0.20670732800166547]);
});

test("other streams, other seeds and seeds beyond 32 bits give other numbers", () => {
  const first = [take(1, 0, 2), take(1, 1, 2), take(2, 0, 2), take(2 ** 32 + 1, 0, 2), take(1, 2 ** 32, 2), take(0, 0, 2), take(0, 1, 2)].map(String);
  expect(new Set(first).size).toBe(first.length);
});

test("restart continues nothing", () => {
  const random = new RandomStream(5, 9);
  random.uniform();
  random.restart(1, 0);
  expect(random.uniform()).toBe(0.8054493902206196);
});

test("uniform numbers and whole numbers spread evenly, also over the first number of neighbouring streams", () => {
  const cells = new Float64Array(16);
  const firsts = new Float64Array(16);
  const random = new RandomStream(3);
  for (let i = 0; i < 64_000; i++) cells[random.integer(16)]! += 1;
  for (let stream = 0; stream < 64_000; stream++) {
    random.restart(3, stream);
    firsts[Math.floor(random.uniform() * 16)]! += 1;
  }
  for (const counts of [cells, firsts]) {
    const chi2 = counts.reduce((sum, count) => sum + (count - 4000) ** 2 / 4000, 0);
    expect(chi2).toBeLessThan(37.7); // 99.9 % of chi-square with 15 degrees of freedom
  }
});

test("a whole number is the remainder of the first 32 bits under the largest multiple", () => {
  for (const below of [1, 2, 3, 5000, 2 ** 31 - 1, 2 ** 31 + 1, 3 * 2 ** 30, 2 ** 32 - 1, 2 ** 32]) {
    const [drawn, plain] = [new RandomStream(7, below), new RandomStream(7, below)];
    const limit = 2 ** 32 - (2 ** 32 % below);
    for (let i = 0; i < 2000; i++) {
      let bits = plain.bits() >>> 0;
      while (bits >= limit) bits = plain.bits() >>> 0;
      expect(drawn.integer(below)).toBe(bits % below);
    }
  }
});

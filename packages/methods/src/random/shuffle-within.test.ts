import { expect, test } from "vitest";
import { RandomStream } from "./random-stream.ts";
import { shuffleWithin } from "./shuffle-within.ts";

test("each stratum keeps its labels, each order of three comes about equally often, and a unit in no stratum keeps its own", () => {
  const seen = new Map<string, number>();
  for (let draw = 0; draw < 6000; draw++) {
    const dealt = shuffleWithin(new RandomStream(4, draw), Int32Array.of(1, 2, 3, 9, 7), [[0, 1, 2], [3]]);
    expect([dealt[3], dealt[4]]).toEqual([9, 7]);
    const order = dealt.subarray(0, 3).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  // Five standard deviations of a binomial count of 6000 at 1/6.
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(5 * Math.sqrt(6000 * (1 / 6) * (5 / 6)));
});

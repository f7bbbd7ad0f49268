import { describe, expect, test } from "vitest";
import { dirichlet } from "../random/dirichlet.ts";
import { multinomial } from "../random/multinomial.ts";
import { RandomStream } from "../random/random-stream.ts";
import { similarityTrend } from "./similarity-trend.ts";
import type { TrendVerdict } from "./trend.ts";

/** Made panels in which we know what happens: 31 locations, 8 activities, 6 times. */
const [times, locations, activities] = [6, 31, 8];
const draws = 199;

/** `growth` multiplies totals from first to last time, `pull` is how far every mix has moved at the last time: towards the pooled mix (> 0) or away from it (< 0). */
function madePanel(seed: number, { growth, pull }: { growth: number; pull: number }): Float64Array {
  const random = new RandomStream(seed, 99);
  const pool = Float64Array.of(0.3, 0.2, 0.15, 0.1, 0.1, 0.05, 0.05, 0.05);
  const values = new Float64Array(times * locations * activities);
  const [own, mix, rest] = [new Float64Array(activities), new Float64Array(activities), new Float64Array(activities)];
  for (let c = 0; c < locations; c++) {
    dirichlet(
      random,
      pool.map((share) => 12 * share),
      own,
    );
    const first = 20 + random.integer(40);
    for (let t = 0; t < times; t++) {
      const moved = (pull * t) / (times - 1);
      for (let a = 0; a < activities; a++) mix[a] = Math.max(0, own[a]! + moved * (pool[a]! - own[a]!));
      const total = Math.round(first * growth ** (t / (times - 1)));
      multinomial(random, total, mix, values, (t * locations + c) * activities, rest);
    }
  }
  return values;
}

function verdicts(panels: number, made: { growth: number; pull: number }): TrendVerdict[] {
  return Array.from({ length: panels }, (_, seed) => {
    const values = madePanel(seed, made);
    return similarityTrend({ times, locations, activities, values }, [0, 1, 2, 3, 4, 5], { draws, seed }).krugman.verdict;
  });
}

const count = (all: readonly TrendVerdict[], verdict: TrendVerdict) => all.filter((one) => one === verdict).length;

describe("where nothing happens, nothing is found", () => {
  test.each([
    ["constant totals", 1],
    ["totals that grow 50-fold", 50],
  ])("%s", (_, growth) => {
    // At the 5 % level 2 of 40 are expected to err; 6 or more would be one accident in seventy.
    expect(count(verdicts(40, { growth, pull: 0 }), "not-distinguishable")).toBeGreaterThanOrEqual(35);
  });
});

test("mixes that move towards each other converge, whatever the totals do", () => {
  for (const growth of [1, 10]) expect(count(verdicts(10, { growth, pull: 0.6 }), "converging")).toBe(10);
});

test("mixes that move apart diverge", () => {
  expect(count(verdicts(10, { growth: 4, pull: -0.8 }), "diverging")).toBe(10);
});

import { expect, test } from "vitest";
import { bipartiteGraph } from "./bipartite-graph.ts";
import { jointLinks } from "./joint-links.ts";

/** Two camps: left nodes 0 to 2 share undertakings among themselves, 3 to 5 likewise, each pair of a camp in six of them. */
const links: [number, number][] = [];
let undertaking = 0;
for (const camp of [
  [0, 1, 2],
  [3, 4, 5],
])
  for (const a of camp)
    for (const b of camp)
      if (a < b)
        for (let k = 0; k < 6; k++) {
          links.push([a, undertaking], [b, undertaking]);
          undertaking += 1;
        }
const graph = bipartiteGraph(
  Int32Array.from(links, ([a]) => a),
  Int32Array.from(links, ([, w]) => w),
  6,
  undertaking,
);

test("those of one camp meet more often than their numbers of undertakings give, those of two less", () => {
  const summaries = jointLinks(graph, { draws: 200, seed: 1 });
  expect(summaries).toHaveLength(15);
  const [first] = summaries;
  expect([first?.observed, (first?.pValue ?? 1) < 0.05, (first?.mean ?? 9) < 4]).toEqual([6, true, true]);
  const across = summaries[2];
  expect([across?.observed, (across?.mean ?? 0) > 1]).toEqual([0, true]);
  expect(summaries.reduce((sum, { observed }) => sum + observed, 0)).toBe(36);
  expect(jointLinks(graph, { draws: 200, seed: 1 })).toEqual(summaries);
});

test("p is twice the smaller tail, so that it hangs on no rounding of the draws' mean", () => {
  const draws = 500;
  const seeds = [1, 2].map((seed) => jointLinks(graph, { draws, seed }));
  for (const { observed, draws: drawn, pValue } of seeds.flat()) {
    const tails = [drawn.filter((draw) => draw <= observed).length, drawn.filter((draw) => draw >= observed).length];
    expect(pValue).toBe(Math.min(1, (2 * (1 + Math.min(...tails))) / (draws + 1)));
  }
  // A far tail that begins one meeting earlier would move p by whole tens of points.
  seeds[0]?.forEach(({ pValue }, pair) => {
    expect(Math.abs(pValue - (seeds[1]?.[pair]?.pValue ?? 9))).toBeLessThan(0.15);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { RandomStream } from "../random/random-stream.ts";
import { bipartiteGraph } from "./bipartite-graph.ts";
import { Curveball } from "./curveball.ts";
import { linkedPairShare } from "./linked-pair-share.ts";
import { networkNull } from "./network-null.ts";

const links = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(8)), { minLength: 1, maxLength: 40, selector: ([a, b]) => `${a} ${b}` });
const graphOf = (pairs: readonly (readonly [number, number])[]) =>
  bipartiteGraph(
    Int32Array.from(pairs, ([a]) => a),
    Int32Array.from(pairs, ([, b]) => b),
    7,
    9,
  );

test("trades keep every node's number of links, and no link twice", () => {
  fc.assert(
    fc.property(links, fc.nat(1000), (pairs, seed) => {
      const graph = graphOf(pairs);
      const networks = new Curveball(graph);
      networks.trade(new RandomStream(seed), 100);
      const { start, neighbour } = networks.current();
      expect(start).toEqual(graph.start);
      for (let v = 0; v < 16; v++) {
        const own = [...neighbour.slice(start[v], start[v + 1])];
        expect(new Set(own).size).toBe(own.length);
        expect(own).toEqual([...own].sort((a, b) => a - b));
      }
    }),
  );
});

test("two by two: the two networks with one link a node come equally often", () => {
  const networks = new Curveball(bipartiteGraph(Int32Array.of(0, 1), Int32Array.of(0, 1), 2, 2));
  const random = new RandomStream(1);
  let straight = 0;
  for (let draw = 0; draw < 4000; draw++) {
    networks.trade(random, 1);
    if (networks.current().neighbour[0] === 2) straight += 1;
  }
  expect(Math.abs(straight / 4000 - 0.5)).toBeLessThan(0.03);
});

test("pairs with a common neighbour are counted once", () => {
  expect(linkedPairShare(bipartiteGraph(Int32Array.of(0, 1, 1, 2, 2), Int32Array.of(0, 0, 1, 0, 1), 4, 2))).toBe(3 / 6);
  expect(linkedPairShare(bipartiteGraph(Int32Array.of(0), Int32Array.of(0), 1, 1))).toBeNaN();
});

test("two camps lie below chance; the same seed gives the same draws", () => {
  const camps = Array.from({ length: 48 }, (_, i) => [Math.floor(i / 6), (i < 24 ? 0 : 6) + (i % 6)] as const);
  const graph = bipartiteGraph(
    Int32Array.from(camps, ([a]) => a),
    Int32Array.from(camps, ([, b]) => b),
    8,
    12,
  );
  const { observed, mean, pValue } = networkNull(graph, linkedPairShare, { draws: 200, seed: 1 });
  expect(observed).toBeCloseTo(12 / 28, 12);
  expect(mean).toBeGreaterThan(0.9);
  expect(pValue).toBeLessThan(0.01);
  expect(networkNull(graph, linkedPairShare, { draws: 200, seed: 1 }).mean).toBe(mean);
});

test("within strata a partner keeps its number of links in each: what two industries differ by is no shortfall of joining", () => {
  // Two industries with institutions of their own; in each, every undertaking joins whom it likes.
  const pairs = Array.from({ length: 40 }, (_, i) => {
    const industry = i % 2;
    return [
      [i, industry * 6 + (i % 6)],
      [i, industry * 6 + ((i + 1 + Math.floor(i / 6)) % 6)],
    ] as const;
  }).flat();
  const graph = bipartiteGraph(
    Int32Array.from(pairs, ([a]) => a),
    Int32Array.from(pairs, ([, b]) => b),
    40,
    12,
  );
  const strata = Int32Array.from({ length: 40 }, (_, unit) => unit % 2);
  const networks = new Curveball(graph, strata);
  networks.trade(new RandomStream(1), 2000);
  const { start, neighbour } = networks.current();
  for (let unit = 0; unit < 40; unit++)
    for (const partner of neighbour.subarray(start[unit], start[unit + 1])) expect(Math.floor((partner - 40) / 6)).toBe(strata[unit]);
  const over = networkNull(graph, linkedPairShare, { draws: 200, seed: 1 });
  const within = networkNull(graph, linkedPairShare, { draws: 200, seed: 1, strata });
  expect(within.observed).toBe(over.observed);
  expect(over.mean).toBeGreaterThan(within.mean);
});

test("a left node that is alone in its stratum keeps its links", () => {
  const graph = graphOf([
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 1],
    [2, 4],
  ]);
  const networks = new Curveball(graph, Int32Array.of(0, 1, 2, 3, 4, 5, 6));
  networks.trade(new RandomStream(1), 200);
  expect(networks.current()).toEqual(graph);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { type BipartiteGraph, bipartiteGraph } from "./bipartite-graph.ts";
import { connectedComponents } from "./connected-components.ts";
import { cutPoints } from "./cut-points.ts";

type Link = readonly [from: number, to: number];

const graph = (links: readonly Link[], left: number, right: number): BipartiteGraph =>
  bipartiteGraph(
    Int32Array.from(links, ([from]) => from),
    Int32Array.from(links, ([, to]) => to),
    left,
    right,
  );

test("two stars that share a node: the shared node and both centres hold it together", () => {
  // Left 0, 1; right 0 .. 4 (nodes 2 .. 6). 0 holds a, b, c; 1 holds c, d, e.
  const star = graph(
    [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [1, 4],
    ],
    2,
    5,
  );
  expect(connectedComponents(star).count).toBe(1);
  const { articulation, bridges } = cutPoints(star);
  expect([...articulation]).toEqual([1, 1, 0, 0, 1, 0, 0]);
  expect(bridges).toHaveLength(6);
});

test("a ring hangs on nothing; a link named twice is one link", () => {
  const ring = graph(
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
    2,
    2,
  );
  expect(cutPoints(ring)).toEqual({ articulation: new Uint8Array(4), bridges: [] });
  const twice = graph(
    [
      [0, 0],
      [0, 0],
    ],
    1,
    1,
  );
  expect(cutPoints(twice).bridges).toEqual([[0, 1]]);
  expect(connectedComponents(graph([], 2, 1)).count).toBe(3);
});

test("agrees with taking each node and each link away", () => {
  const size = fc.integer({ min: 1, max: 6 });
  const network = fc
    .tuple(size, size)
    .chain(([left, right]) => fc.tuple(fc.array(fc.tuple(fc.nat(left - 1), fc.nat(right - 1)), { maxLength: 14 }), fc.constant(left), fc.constant(right)));
  fc.assert(
    fc.property(network, ([links, left, right]) => {
      const whole = graph(links, left, right);
      const { count } = connectedComponents(whole);
      const { articulation, bridges } = cutPoints(whole);
      for (let v = 0; v < left + right; v++) {
        const rest = links.filter(([from, to]) => from !== v && left + to !== v);
        // The removed node is still a component of its own in the smaller graph, hence 1 more.
        const parts = connectedComponents(graph(rest, left, right)).count - 1;
        const own = whole.start[v + 1]! - whole.start[v]! === 0 ? 1 : 0;
        expect(articulation[v] === 1).toBe(parts + own > count);
      }
      const isBridge = new Set(bridges.map(String));
      for (const [from, to] of links) {
        const rest = links.filter((link) => link[0] !== from || link[1] !== to);
        expect(isBridge.has(String([from, left + to]))).toBe(connectedComponents(graph(rest, left, right)).count > count);
      }
    }),
    { numRuns: 300 },
  );
});

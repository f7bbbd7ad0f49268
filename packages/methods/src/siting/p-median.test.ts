import fc from "fast-check";
import { expect, test } from "vitest";
import { type AssignmentCosts, assignmentTotal, cheapestSites } from "./assignment-costs.ts";
import pmed from "./p-median.golden.json" with { type: "json" };
import { pMedian } from "./p-median-branch.ts";

const never = (): boolean => false;

/** Shortest paths between all nodes of a graph; an edge listed twice takes its last cost, as the published optima need. */
function shortestPaths(nodes: number, edges: readonly (readonly number[])[]): AssignmentCosts {
  const cost = new Float64Array(nodes * nodes).fill(Number.POSITIVE_INFINITY);
  for (let node = 0; node < nodes; node += 1) cost[node * nodes + node] = 0;
  for (const [a = 0, b = 0, length = 0] of edges) {
    cost[(a - 1) * nodes + b - 1] = length;
    cost[(b - 1) * nodes + a - 1] = length;
  }
  for (let via = 0; via < nodes; via += 1)
    for (let from = 0; from < nodes; from += 1)
      for (let to = 0; to < nodes; to += 1) cost[from * nodes + to] = Math.min(cost[from * nodes + to]!, cost[from * nodes + via]! + cost[via * nodes + to]!);
  return { clients: nodes, sites: nodes, cost };
}

test.each(pmed.problems)("$name: the published optimum, proved", ({ nodes, open, edges, optimum }) => {
  const costs = shortestPaths(nodes, edges);
  const found = pMedian(costs, { open, locked: new Uint8Array(nodes), gap: 0, isOver: never });
  expect([found.total, found.bound]).toEqual([optimum, optimum]);
  expect(assignmentTotal(costs, found.open)).toBe(optimum);
});

const problem = fc.record({ clients: fc.integer({ min: 1, max: 6 }), sites: fc.integer({ min: 2, max: 6 }) }).chain(({ clients, sites }) =>
  fc.record({
    costs: fc
      .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: clients * sites, maxLength: clients * sites })
      .map((cost) => ({ clients, sites, cost: Float64Array.from(cost) })),
    open: fc.integer({ min: 1, max: sites }),
    locked: fc.integer({ min: 0, max: sites - 1 }),
    lock: fc.boolean(),
  }),
);

test("as good as trying every set of sites, the locked one among them, and proved", () => {
  fc.assert(
    fc.property(problem, ({ costs, open, locked, lock }) => {
      const mask = Uint8Array.from({ length: costs.sites }, (_, site) => (lock && site === locked ? 1 : 0));
      const found = pMedian(costs, { open, locked: mask, gap: 0, isOver: never });
      const sets = Array.from({ length: 2 ** costs.sites }, (_, bits) =>
        Int32Array.from(Array.from({ length: costs.sites }, (__, site) => site).filter((site) => (bits >> site) & 1)),
      );
      const allowed = sets.filter((set) => set.length === open && (!lock || set.includes(locked)));
      const best = Math.min(...allowed.map((set) => assignmentTotal(costs, set)));
      // What is proved is proved to 1e-9 of the total.
      expect(found.total - best).toBeLessThanOrEqual(1e-9 * Math.max(1, best));
      expect(best - found.total).toBeLessThanOrEqual(1e-12 * Math.max(1, best));
      expect(found.bound).toBeLessThanOrEqual(found.total + 1e-9);
      expect(found.bound).toBeCloseTo(best, 6);
      expect(found.open.length).toBe(open);
      if (lock) expect(found.open).toContain(locked);
    }),
  );
});

test("the better of two sites that differ by a hair is found", () => {
  const costs = { clients: 3, sites: 2, cost: Float64Array.of(0, 99.99999997854825, 99.99999990500001, 0, 7.854823280695201e-8, 0) };
  expect([...pMedian(costs, { open: 1, locked: new Uint8Array(2), gap: 0, isOver: never }).open]).toEqual([1]);
});

test("a client that no open site may serve makes the total infinite, and has no cheapest site", () => {
  const costs = { clients: 2, sites: 2, cost: Float64Array.of(1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1) };
  expect(pMedian(costs, { open: 1, locked: new Uint8Array(2), gap: 0, isOver: never }).total).toBe(Number.POSITIVE_INFINITY);
  expect(pMedian(costs, { open: 2, locked: new Uint8Array(2), gap: 0, isOver: never }).total).toBe(2);
  expect([...cheapestSites(costs, Int32Array.of(0))]).toEqual([0, -1]);
});

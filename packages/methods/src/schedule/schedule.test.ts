import { expect, test } from "vitest";
import { criticalPath } from "./critical-path.ts";
import { feedbackArcs } from "./feedback-arcs.ts";
import { strongComponents } from "./strong-components.ts";
import { transitiveReduction } from "./transitive-reduction.ts";

function arcs(text: string): [Int32Array, Int32Array] {
  const pairs = text.split(" ").map((pair) => pair.split(">").map(Number));
  return [Int32Array.from(pairs, ([from]) => from!), Int32Array.from(pairs, ([, to]) => to!)];
}

test("nodes that reach each other are one component, numbered along the arcs", () => {
  const [from, to] = arcs("3>0 0>1 1>2 2>0 2>4 4>5 5>4");
  const component = strongComponents(6, from, to);
  expect([component[0], component[1], component[2]]).toEqual([1, 1, 1]);
  expect([component[3], component[4], component[5]]).toEqual([0, 2, 2]);
});

test("the fewest arcs that break every cycle: one arc that two cycles share, none of a graph without cycles", () => {
  const [from, to] = arcs("0>1 1>2 2>0 2>3 3>1");
  expect(feedbackArcs(4, from, to)).toEqual({ arcs: Int32Array.of(1), smallest: true });
  expect(feedbackArcs(3, ...arcs("0>1 1>2 0>2")).arcs).toHaveLength(0);
  expect(feedbackArcs(2, ...arcs("0>0 0>1 1>0"))).toEqual({ arcs: Int32Array.of(0, 1), smallest: true });
});

test("what is left after the feedback arcs has no cycle, and no smaller set leaves none", () => {
  for (let seed = 1; seed <= 30; seed++) {
    let state = seed;
    const draw = (below: number): number => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    const from = Int32Array.from({ length: 9 }, () => draw(5));
    const to = Int32Array.from({ length: 9 }, () => draw(5));
    const acyclic = (without: number): boolean => {
      const kept = Array.from(from.keys()).filter((arc) => (without & (1 << arc)) === 0);
      const tails = Int32Array.from(kept, (arc) => from[arc]!);
      const heads = Int32Array.from(kept, (arc) => to[arc]!);
      return kept.every((_, k) => tails[k] !== heads[k]) && new Set(strongComponents(5, tails, heads)).size === 5;
    };
    const ones = (set: number): number => set.toString(2).replaceAll("0", "").length;
    const fewest = Array.from({ length: 512 }, (_, set) => set)
      .filter(acyclic)
      .reduce((least, set) => Math.min(least, ones(set)), 9);
    const found = feedbackArcs(5, from, to);
    expect(acyclic(found.arcs.reduce((set, arc) => set | (1 << arc), 0))).toBe(true);
    expect(found).toMatchObject({ smallest: true });
    expect(found.arcs).toHaveLength(fewest);
  }
});

test("an arc that a path already says is left out", () => {
  expect([...transitiveReduction(4, ...arcs("0>1 1>2 0>2 2>3 0>3 0>1"))]).toEqual([0, 1, 3]);
});

test("critical path and slack of a small network", () => {
  // A 3 -> C 4 -> E 2 ; B 2 -> D 1 -> E
  const path = criticalPath(Float64Array.of(3, 2, 4, 1, 2), ...arcs("0>2 2>4 1>3 3>4"));
  expect([...path.earliest]).toEqual([0, 0, 3, 2, 7]);
  expect([...path.slack]).toEqual([0, 4, 0, 4, 0]);
  expect(path.length).toBe(9);
});

test("a missing duration makes what rests on it missing", () => {
  const path = criticalPath(Float64Array.of(3, Number.NaN, 1), ...arcs("0>1 1>2"));
  expect([...path.earliest]).toEqual([0, 3, Number.NaN]);
  expect([path.length, ...path.slack]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});

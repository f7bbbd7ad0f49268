import fc from "fast-check";
import { describe, expect, test } from "vitest";
import golden from "./modular-communities.golden.json" with { type: "json" };
import { modularCommunities, type WeightedLinks } from "./modular-communities.ts";

const linksOf = (links: readonly (readonly number[])[]): WeightedLinks => ({
  from: links.map(([a]) => a ?? -1),
  to: links.map(([, b]) => b ?? -1),
  weight: links.map(([, , w]) => w ?? 1),
});
const groups = (links: readonly (readonly number[])[], nodes: number) => Array.from(modularCommunities(linksOf(links), nodes).of);
const triangles = [
  [0, 1],
  [1, 2],
  [0, 2],
  [3, 4],
  [4, 5],
  [3, 5],
];

/** Q by its definition, over all pairs of nodes. */
function modularityOf(links: readonly (readonly number[])[], of: ArrayLike<number>): number {
  const strength = new Map<number, number>();
  const total = links.reduce((sum, [, , w = 1]) => sum + w, 0);
  for (const [a = 0, b = 0, w = 1] of links) for (const v of [a, b]) strength.set(v, (strength.get(v) ?? 0) + w);
  const within = links.reduce((sum, [a = 0, b = 0, w = 1]) => sum + (of[a] === of[b] ? w : 0), 0) / total;
  let expected = 0;
  for (const [a, s] of strength) for (const [b, z] of strength) if (of[a] === of[b]) expected += (s * z) / (2 * total) ** 2;
  return within - expected;
}

describe("as networkx finds them", () => {
  test.each(golden.networks)("$name: the same communities and the same modularity", ({ nodes, links, of, modularity }) => {
    const found = modularCommunities(linksOf(links), nodes);
    expect(Array.from(found.of)).toEqual(of);
    expect(found.count).toBe(Math.max(...of) + 1);
    expect(Math.abs(found.modularity - modularity)).toBeLessThan(1e-12);
  });
});

test("two triangles joined by one link are two communities of Q 5/14; without it Q is 1/2", () => {
  const joined = modularCommunities(linksOf([...triangles, [2, 3]]), 6);
  expect(Array.from(joined.of)).toEqual([0, 0, 0, 1, 1, 1]);
  // 6 of 7 links within; half of all ends in each: 6/7 − 2 · (1/2)².
  expect(joined.modularity).toBeCloseTo(6 / 7 - 1 / 2, 14);
  expect(modularCommunities(linksOf(triangles), 6).modularity).toBeCloseTo(1 / 2, 14);
});

test("a node without links is a community of its own; without any link there is no modularity", () => {
  expect(groups([[1, 3]], 5)).toEqual([0, 1, 2, 1, 3]);
  expect(modularCommunities(linksOf([]), 3)).toMatchObject({ count: 3, modularity: Number.NaN });
  expect(modularCommunities(linksOf([]), 0)).toMatchObject({ count: 0, of: new Int32Array(0) });
});

test("a pair that stands twice, either way round, counts with its sum", () => {
  const once = modularCommunities(linksOf([...triangles, [2, 3, 0.5]]), 6);
  const twice = modularCommunities(linksOf([...triangles, [2, 3, 0.25], [3, 2, 0.25]]), 6);
  expect(twice).toEqual(once);
});

test("a link of a node with itself, to a node that is none, or without weight is refused", () => {
  for (const link of [
    [1, 1],
    [0, 6],
    [-1, 2],
    [0, 1, 0],
    [0, 1, -2],
    [0, 1, Number.NaN],
  ])
    expect(() => groups([link], 6)).toThrow(/modularCommunities/);
});

const networks = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 30,
    selector: ([a, b]) => Math.min(a, b) * 12 + Math.max(a, b),
  })
  .map((links) => links.filter(([a, b]) => a !== b))
  .filter((links) => links.length > 0);

describe("laws", () => {
  test("the modularity is that of its definition, and no two communities would do better as one", () => {
    fc.assert(
      fc.property(networks, (links) => {
        const { of, count, modularity } = modularCommunities(linksOf(links), 12);
        expect(modularity).toBeCloseTo(modularityOf(links, of), 12);
        for (let g = 0; g < count; g++)
          for (let h = g + 1; h < count; h++)
            expect(
              modularityOf(
                links,
                of.map((each) => (each === h ? g : each)),
              ),
            ).toBeLessThanOrEqual(modularity + 1e-12);
      }),
    );
  });

  test("weights in another unit change nothing; communities are numbered by their lowest nodes and never join parts that no link joins", () => {
    fc.assert(
      fc.property(networks, (links) => {
        const { of, count } = modularCommunities(linksOf(links), 12);
        expect(
          groups(
            links.map(([a, b, w]) => [a, b, w * 4]),
            12,
          ),
        ).toEqual(Array.from(of));
        const first = Array.from({ length: count }, (_, g) => of.indexOf(g));
        expect(first).toEqual(first.toSorted((a, b) => a - b));
        const apart = [...links, [12, 13, 5] as [number, number, number]];
        const [twelfth, ...others] = [modularCommunities(linksOf(apart), 14).of].flatMap((each) => [each[12], ...each.slice(0, 12)]);
        expect(others).not.toContain(twelfth);
      }),
    );
  });
});

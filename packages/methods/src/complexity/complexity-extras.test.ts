import fc from "fast-check";
import { expect, test } from "vitest";
import { presenceOfBits, presenceOfValues } from "../../test/golden-presence.ts";
import small from "./complexity-small.golden.json" with { type: "json" };
import world from "./complexity-world.golden.json" with { type: "json" };
import { configurationTail } from "./cooccurrence/configuration-tail.ts";
import { cooccurrenceTail } from "./cooccurrence/cooccurrence-tail.ts";
import { rankBands } from "./indices/rank-bands.ts";
import { advantageEvidence } from "./presence/advantage-evidence.ts";
import { bipartiteConfiguration } from "./presence/bipartite-configuration.ts";
import { denseCore } from "./presence/dense-core.ts";
import { gammaTail } from "./presence/gamma-tail.ts";
import { presenceMarks, presenceOf } from "./presence/presence.ts";
import { activitySpace } from "./relatedness/activity-space.ts";
import { complexityConventions } from "./relatedness/complexity-convention.ts";
import { densityTerms } from "./relatedness/density-terms.ts";
import { matrixNeighbourhood } from "./relatedness/matrix-neighbourhood.ts";
import { proximity } from "./relatedness/proximity.ts";
import { cooccurrenceSums } from "./relatedness/relatedness.ts";
import { relatednessDensity } from "./relatedness/relatedness-density.ts";

const topics = presenceOfValues(small.topics).presence;
const fields = presenceOfValues(small.windows.late).presence;

test("gamma tail: closed forms for whole shapes", () => {
  for (const x of [0.1, 1, 5, 30]) {
    expect(gammaTail(1, x)).toBeCloseTo(Math.exp(-x), 13);
    expect(gammaTail(3, x)).toBeCloseTo(Math.exp(-x) * (1 + x + x ** 2 / 2), 13);
  }
  expect(gammaTail(0.5, 2)).toBeCloseTo(0.04550026389635842, 12);
  expect(gammaTail(1e5 - 1, 1e5)).toBeCloseTo(gammaTail(1e5 + 1, 1e5), 2);
  expect(gammaTail(2, 0)).toBe(1);
});

test("an advantage on few units is drawn to 1 and is not sure", () => {
  const { shrunken, probability, kappa } = advantageEvidence(Float64Array.of(2, 0, 0, 150, 900, 80, 100, 40, 700), 3, 3, 1);
  expect(kappa).toBeGreaterThan(0);
  // RCA is 15.7 on two units and 1.42 on nine hundred.
  expect(shrunken[0]).toBeLessThan(8);
  expect(probability[4]).toBeGreaterThan(probability[0]!);
  expect(advantageEvidence(Float64Array.of(10, 10, 10, 10), 2, 2, 1).kappa).toBe(Number.POSITIVE_INFINITY);
});

test("the core: every node has what it needs inside, and no larger part has", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), (cells, d, u) => {
      const presence = presenceOf(Uint8Array.from(cells, Number), 5, 6);
      const core = denseCore(presence, d, u);
      const fits = (rows: Uint8Array, columns: Uint8Array) =>
        rows.every((stays, c) => stays === 0 || cells.slice(c * 6, c * 6 + 6).filter((held, p) => held && columns[p] === 1).length >= d) &&
        columns.every((stays, p) => stays === 0 || [0, 1, 2, 3, 4].filter((c) => cells[c * 6 + p] && rows[c] === 1).length >= u);
      expect(fits(core.locations, core.activities)).toBe(true);
      for (let rows = 0; rows < 32; rows++)
        for (let columns = 0; columns < 64; columns++) {
          const [r, k] = [Uint8Array.from({ length: 5 }, (_, c) => (rows >> c) & 1), Uint8Array.from({ length: 6 }, (_, p) => (columns >> p) & 1)];
          if (fits(r, k)) expect(r.every((stays, c) => stays <= core.locations[c]!) && k.every((stays, p) => stays <= core.activities[p]!)).toBe(true);
        }
    }),
    { numRuns: 30 },
  );
});

test("the configuration model keeps diversity and ubiquity on average, full rows and columns among them", () => {
  const full = presenceOf(Uint8Array.of(1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0), 4, 4);
  for (const presence of [topics, fields, full]) {
    const probability = bipartiteConfiguration(presence);
    const marks = presenceMarks(presence);
    const { locations, activities } = presence;
    for (let c = 0; c < locations; c++) {
      const sum = (of: ArrayLike<number>) => Array.from({ length: activities }, (_, p) => of[c * activities + p]!).reduce((total, x) => total + x, 0);
      expect(sum(probability)).toBeCloseTo(sum(marks), 6);
    }
    for (let p = 0; p < activities; p++) {
      const sum = (of: ArrayLike<number>) => Array.from({ length: locations }, (_, c) => of[c * activities + p]!).reduce((total, x) => total + x, 0);
      expect(sum(probability)).toBeCloseTo(sum(marks), 6);
    }
  }
});

test("tails of a co-occurrence: exact by counting all cases", () => {
  const probability = Float64Array.of(0.9, 0.5, 0.3, 0.8, 0.6, 0.4);
  const both = [0.45, 0.24, 0.24];
  const atLeast = (k: number) =>
    [0, 1, 2, 3, 4, 5, 6, 7]
      .filter((set) => both.filter((_, c) => (set >> c) & 1).length >= k)
      .map((set) => both.reduce((product, p, c) => product * ((set >> c) & 1 ? p : 1 - p), 1))
      .reduce((sum, x) => sum + x, 0);
  for (const k of [0, 1, 2, 3]) expect(configurationTail(Int32Array.of(0, k, k, 0), probability, 3, 2)[1]).toBeCloseTo(atLeast(k), 14);
  // 2 of 4 hold the one, 3 of 4 the other: at least 2 together in C(2,2) C(2,1) / C(4,3) = 1/2 of the cases.
  const presence = presenceOf(Uint8Array.of(1, 1, 1, 1, 0, 1, 0, 0), 4, 2);
  expect(cooccurrenceTail(cooccurrenceSums(presence).count, presence)[1]).toBeCloseTo(0.5, 14);
});

test("what chance with kept margins explains is no validated link: diverse regions hold any two topics together", () => {
  const { count } = cooccurrenceSums(topics);
  const [plain, kept] = [cooccurrenceTail(count, topics), configurationTail(count, bipartiteConfiguration(topics), 252, 28)];
  const below = (tail: Float64Array) => tail.filter((p) => p < 0.001).length / 2;
  expect(below(kept)).toBeLessThan(below(plain));
  expect(kept.every((p) => Number.isNaN(p) || (p >= 0 && p <= 1))).toBe(true);
});

test("the forest of the world's products is as heavy as that in the edges that R's economiccomplexity draws", () => {
  const phi = proximity(presenceOfBits(world.presence, 226, 785), 0);
  const links = activitySpace(phi, 785, 2);
  const forest = links.filter(({ kind }) => kind === "forest");
  expect([forest.length, links.length]).toEqual([784, 1570]);
  const theirs = new Float64Array(785 * 785);
  const { from, to, weight } = world.projection;
  from.forEach((a, i) => {
    theirs[a * 785 + to[i]!] = weight[i]!;
    theirs[to[i]! * 785 + a] = weight[i]!;
  });
  const heavy = (all: readonly { weight: number }[]) => all.reduce((sum, link) => sum + link.weight, 0);
  expect(heavy(forest)).toBeCloseTo(heavy(activitySpace(theirs, 785, 0)), 8);
});

test("the terms of a density add to it", () => {
  const phi = proximity(fields, 1);
  const density = relatednessDensity(matrixNeighbourhood(fields, phi));
  for (const [c, p] of [
    [0, 0],
    [5, 20],
    [30, 3],
  ] as const) {
    const terms = densityTerms(fields, phi.subarray(p * fields.activities, (p + 1) * fields.activities), c);
    expect(terms.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(density[c * fields.activities + p]!, 12);
    expect(terms.every(({ share }, i) => i === 0 || share <= terms[i - 1]!.share)).toBe(true);
  }
});

test("rank bands hold the rank of threshold 1, and widen with fewer units", () => {
  const counts = (scale: number) => Float64Array.from(small.topics.values, (x) => Math.round(x * scale));
  const options = { threshold: 1, convention: complexityConventions["py-ecomplexity"], units: true };
  const [few, many] = [0.999, 50].map((scale) => rankBands(counts(scale), [252, 28], options, { draws: 30, seed: 1 })) as [
    ReturnType<typeof rankBands>,
    ReturnType<typeof rankBands>,
  ];
  expect(few.thresholds).toBeGreaterThan(0);
  const width = ({ drawnLow, drawnHigh }: typeof few) => drawnHigh.reduce((sum, high, c) => sum + (Number.isNaN(high) ? 0 : high - drawnLow[c]!), 0);
  expect(width(few)).toBeGreaterThan(2 * width(many));
  few.rank.forEach((rank, c) => {
    if (!Number.isNaN(few.sweepLow[c]!)) expect(few.sweepLow[c]! <= rank && rank <= few.sweepHigh[c]!).toBe(true);
  });
  expect(rankBands(counts(1), [252, 28], { ...options, units: false }, { draws: 5, seed: 1 }).drawnLow.every(Number.isNaN)).toBe(true);
});

test("locations of equal holdings share a rank, in whatever order they stand", () => {
  const rows = { first: [4, 4, 4, 4], twin: [4, 4, 4, 4], third: [6, 6, 4, 0], last: [9, 1, 0, 0] };
  const ranked = (...names: readonly (keyof typeof rows)[]) => {
    const values = Float64Array.from(names.flatMap((name) => rows[name]));
    const options = { threshold: 1, convention: complexityConventions["py-ecomplexity"], units: false };
    const { sweepLow, sweepHigh } = rankBands(values, [4, 4], options, { draws: 0, seed: 1 });
    return Object.fromEntries(names.map((name, c) => [name, [sweepLow[c], sweepHigh[c]]]));
  };
  const ranks = { first: [1, 1], twin: [1, 1], third: [3, 3], last: [4, 4] };
  expect(ranked("first", "twin", "third", "last")).toEqual(ranks);
  expect(ranked("last", "twin", "third", "first")).toEqual(ranks);
});

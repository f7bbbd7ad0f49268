import fc from "fast-check";
import { expect, test } from "vitest";
import { keptCorpus, keptSearch, keptShareOf } from "./kept-search.ts";
import { keptShare, type WeightedRows } from "./kept-share.ts";

type Row = ReadonlyMap<number, number>;

function rowsOf(rows: readonly Row[]): WeightedRows {
  const sorted = rows.map((row) => [...row].sort(([a], [b]) => a - b));
  const start = Int32Array.from([0, ...sorted.map((_, index) => sorted.slice(0, index + 1).flat().length)]);
  const flat = sorted.flat();
  return { rows: rows.length, start, terms: Int32Array.from(flat, ([term]) => term), weights: Float64Array.from(flat, ([, weight]) => weight) };
}

/** Written as the formula says it, over all pairs. */
function plainShare(a: Row, b: Row): number {
  const sum = (weights: Iterable<number>) => [...weights].reduce((total, weight) => total + weight, 0);
  const share = (row: Row, of: Row) => (row.size === 0 ? 0 : sum([...row].flatMap(([term, weight]) => (of.has(term) ? [weight] : []))) / sum(row.values()));
  return keptShare(share(a, b), share(b, a));
}

test("nothing new is more of a copy than nothing left out", () => {
  expect(keptShare(1, 0.5)).toBeCloseTo(1.15 / 1.3, 12);
  expect(keptShare(0.5, 1)).toBeCloseTo(0.8 / 1.3, 12);
  expect([keptShare(1, 1), keptShare(0, 0)]).toEqual([1, 0]);
});

test("the search finds exactly the pairs that plain comparison finds, whatever a term weighs in each row", () => {
  const row = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 19 }), fc.double({ min: 0.1, max: 5, noNaN: true })), { maxLength: 8 })
    .map((terms) => new Map(terms));
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.array(row, { maxLength: 12 }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.boolean(),
      (a, b, minimum, leavesOut) => {
        const [queries, corpus] = [rowsOf(a), rowsOf(b)];
        const isSame = (q: number, r: number) => leavesOut && q === r;
        const found = keptSearch(queries, keptCorpus(corpus, 20), minimum, isSame);
        const pairs = Array.from(found.query, (q, place) => `${q}-${found.other[place]!}`);
        const scored = a.flatMap((left, q) => b.map((right, r) => ({ q, r, score: plainShare(left, right) }))).filter(({ q, r }) => !isSame(q, r));
        expect(pairs).toEqual(expect.arrayContaining(scored.filter(({ score }) => score >= minimum + 1e-9).map(({ q, r }) => `${q}-${r}`)));
        found.score.forEach((score, place) => {
          const [q, r] = [found.query[place]!, found.other[place]!];
          expect(score).toBeGreaterThanOrEqual(minimum);
          expect(score).toBeCloseTo(plainShare(a[q]!, b[r]!), 12);
          expect(score).toBeCloseTo(keptShareOf(queries, q, corpus, r), 12);
        });
      },
    ),
  );
});

test("a minimum outside (0, 1] is refused", () => {
  for (const minimum of [0, 1.01, Number.NaN]) expect(() => keptSearch(rowsOf([]), keptCorpus(rowsOf([]), 0), minimum, () => false)).toThrow("minimum");
});

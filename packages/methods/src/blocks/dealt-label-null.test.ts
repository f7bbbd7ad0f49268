import { expect, test } from "vitest";
import { hypergeometricNull } from "../statistics/hypergeometric-null.ts";
import { dealtLabelNull, type LabelledBlock } from "./dealt-label-null.ts";

const single = (labelled: boolean, hit: boolean): LabelledBlock => ({
  size: 1,
  labelled: Number(labelled),
  hits: Number(hit),
  labelledHits: Number(labelled && hit),
});

test("with blocks of one case the draws are those of Fisher's exact test", () => {
  const cases = Array.from({ length: 60 }, (_, n) => single(n < 20, n % 3 === 0 && n >= 5));
  const exact = hypergeometricNull({ population: 60, hits: cases.filter(({ hits }) => hits === 1).length, drawn: 20, observed: 5 });
  const { observed, mean, p05, p95 } = dealtLabelNull(cases, { draws: 8000, seed: 1 });
  expect(observed).toBe(5 / 20);
  expect(mean).toBeCloseTo(exact.mean / 20, 2);
  expect([p05, p95]).toEqual([exact.p05 / 20, exact.p95 / 20]);
});

test("blocks that move whole widen what chance gives: two calls that differ tell nothing of the label", () => {
  // Ten calls of twenty projects, each all hits or none; the label stands on five of them.
  const calls = Array.from(
    { length: 10 },
    (_, n): LabelledBlock => ({ size: 20, labelled: n < 5 ? 20 : 0, hits: n % 2 === 0 ? 20 : 0, labelledHits: n < 5 && n % 2 === 0 ? 20 : 0 }),
  );
  const { observed, p05, p95, pValue } = dealtLabelNull(calls, { draws: 2000, seed: 1 });
  expect(observed).toBe(0.6);
  expect([p05, p95]).toEqual([0.2, 0.8]);
  expect(pValue).toBeGreaterThan(0.5);
});

test("a block that is too large for what is left gives a part of itself; none is labelled: no share", () => {
  const blocks: LabelledBlock[] = [
    { size: 10, labelled: 4, hits: 5, labelledHits: 2 },
    { size: 3, labelled: 0, hits: 0, labelledHits: 0 },
  ];
  const { draws } = dealtLabelNull(blocks, { draws: 400, seed: 3 });
  expect(Math.max(...draws)).toBeLessThanOrEqual(1);
  expect(draws.every((draw) => Number.isInteger(Math.round(draw * 4 * 1e9) / 1e9))).toBe(true);
  expect(dealtLabelNull([{ size: 2, labelled: 0, hits: 1, labelledHits: 0 }], { draws: 10, seed: 1 }).observed).toBeNaN();
  expect(() => dealtLabelNull([{ size: 1, labelled: 2, hits: 0, labelledHits: 0 }], { draws: 10, seed: 1 })).toThrow(/dealtLabelNull/);
});

test("blocks of unequal size are labelled equally often: the draws lie around the share of all cases, not around that of the small blocks", () => {
  // One block of ninety hits among ninety single cases without: half of all are hits.
  const blocks: LabelledBlock[] = [{ size: 90, labelled: 0, hits: 90, labelledHits: 0 }, ...Array.from({ length: 90 }, (_, n) => single(n < 30, false))];
  const { mean } = dealtLabelNull(blocks, { draws: 4000, seed: 1 });
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
  // All but a few are labelled: the arc ends in the block where it began.
  const most = dealtLabelNull(
    [
      { size: 6, labelled: 5, hits: 6, labelledHits: 5 },
      { size: 4, labelled: 4, hits: 0, labelledHits: 0 },
    ],
    { draws: 4000, seed: 1 },
  );
  expect(Math.abs(most.mean - 0.6)).toBeLessThan(0.01);
  expect([...new Set(most.draws)].sort()).toEqual([5 / 9, 6 / 9]);
});

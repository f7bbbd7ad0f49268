import { expect, test } from "vitest";
import { perHeadRanks, rankRanges, ranksOf } from "./ranks.ts";

test("equal values share a rank, a missing one has none", () => {
  expect(ranksOf([3, null, 5, 3])).toEqual([2, null, 1, 2]);
});

test("a row that leads in every item is first whatever the weights; one that leads in some may rise and fall", () => {
  // 10 against 6 and 5 in the first item, 10 against 2 and 4 in the second.
  expect(
    rankRanges([
      [10, 10],
      [6, 2],
      [5, 4],
      [null, 9],
    ]),
  ).toEqual([{ best: 1, worst: 1 }, { best: 2, worst: 3 }, { best: 2, worst: 3 }, null]);
});

test("ranges hold every rank that some weights give", () => {
  const points = [
    [7, 3, 5],
    [5, 6, 4],
    [6, 4, 6],
    [2, 9, 3],
  ];
  const ranges = rankRanges(points);
  for (const a of [0.5, 1, 2])
    for (const b of [0.5, 1, 2])
      for (const c of [0.5, 1, 2]) {
        const ranks = ranksOf(points.map(([x = 0, y = 0, z = 0]) => a * x + b * y + c * z));
        for (const [at, rank] of ranks.entries()) {
          expect(rank).toBeGreaterThanOrEqual(ranges[at]?.best ?? 0);
          expect(rank).toBeLessThanOrEqual(ranges[at]?.worst ?? 0);
        }
      }
});

test("per head the small and dense comes before the large; ratios are not divided", () => {
  // 2 a head against 6 and 6: third and first. The ratio speaks for the first row: first and second. Heads themselves do not count.
  const ranks = perHeadRanks(
    [
      [100, 3, 50],
      [60, 2, 10],
      [60, null, 10],
    ],
    [50, 10, 10],
    [true, false, true],
    [true, true, false],
  );
  expect(ranks).toEqual([2, 1, null]);
});

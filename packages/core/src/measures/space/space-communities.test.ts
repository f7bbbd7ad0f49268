import { expect, test } from "vitest";
import { communitiesOf, communityNumber } from "./space-communities.ts";

const link = (from: number, to: number, weight = 1) => ({ from, to, weight });
const triangle = (first: number) => [link(first, first + 1), link(first + 1, first + 2), link(first, first + 2)];

test("communities stand by what is counted in them, named by their two largest activities", () => {
  const found = communitiesOf([...triangle(0), ...triangle(3), link(2, 3)], [1, 2, 3, 9, 8, 9]);
  expect(found.communities).toEqual([
    { largest: [3, 5], activities: 3, firms: 26 },
    { largest: [2, 1], activities: 3, firms: 6 },
  ]);
  expect(found.of).toEqual([1, 1, 1, 0, 0, 0]);
  expect(found.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
});

test("of equal size the one of the first activity comes first; an activity without links is in none", () => {
  const found = communitiesOf([link(3, 4), link(0, 1)], [2, 2, 50, 1, 3]);
  expect(found.of).toEqual([0, 0, null, 1, 1]);
  expect(found.communities.map(({ largest, firms }) => [largest, firms])).toEqual([
    [[0, 1], 4],
    [[4, 3], 4],
  ]);
});

test("without links there is no community and no modularity", () => {
  expect(communitiesOf([], [1, 2])).toEqual({ of: [null, null], communities: [], modularity: null });
  expect(communitiesOf([], [])).toEqual({ of: [], communities: [], modularity: null });
});

test("readers count from 1, and what is in none has no number", () => {
  expect([0, 3, null].map(communityNumber)).toEqual([1, 4, null]);
});

import { expect, test } from "vitest";
import { mostLinked } from "./most-linked.ts";

test("most links first, the earlier node where two have as many, no more than asked", () => {
  const links = [
    { from: 3, to: 1 },
    { from: 1, to: 2 },
    { from: 0, to: 3 },
    { from: 4, to: 1 },
  ];
  expect(mostLinked(links, 2)).toEqual([
    [1, 3],
    [3, 2],
  ]);
  expect(mostLinked([], 3)).toEqual([]);
});

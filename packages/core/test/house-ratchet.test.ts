import { expect, test } from "vitest";
import { mutualPairs, sources } from "../../../scripts/mutual-pairs.ts";

/** Pairs of folders that import each other, as many as there are at most: a number that is taken down with each pair that goes, and never up. */
const most = { methods: 0, optimise: 0, core: 12, engines: 0, quoin: 0, workbench: 0 } as const;

test("a pair is two folders that import each other, types included; a way in one direction is none", () => {
  const files = new Map([
    ["a/one.ts", 'import type { B } from "../b/two.ts";'],
    ["b/two.ts", 'import { c } from "./inner/three.ts";'],
    ["b/inner/three.ts", 'export { one } from "../../a/one.ts";'],
    ["b/inner/four.ts", 'import { two } from "../two.ts";'],
  ]);
  expect([...mutualPairs(files)].sort()).toEqual(["a → b", "b → b/inner"]);
});

test.each(Object.entries(most))("%s has no more than %i pairs of folders that import each other", (name, number) => {
  const pairs = mutualPairs(sources(name));
  expect(pairs.length, `pairs of ${name}:\n${[...pairs].sort().join("\n")}`).toBeLessThanOrEqual(number);
});

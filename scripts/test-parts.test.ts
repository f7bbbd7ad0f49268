import { expect, test } from "vitest";
import { dealtOut, isSampled, partOf, shareNote } from "./test-parts.ts";

const never = () => false;

test("parts that follow each other hold every file once, whatever their number", () => {
  const files = Array.from({ length: 23 }, (_, at) => `file-${at}`);
  for (const count of [1, 2, 5, 6, 30]) {
    const parts = Array.from({ length: count }, (_, at) => dealtOut(files, at + 1, count, never));
    expect(parts.flat().toSorted()).toEqual(files.toSorted());
    const sizes = parts.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }
});

test("a file that was just changed is in every part", () => {
  for (const index of [1, 2, 3]) expect(dealtOut(["a", "b", "c"], index, 3, (file) => file === "b")).toContain("b");
});

test("commits that follow each other run different parts and together all of them; a tier that is named runs whole", () => {
  for (const form of ["usual", "every"] as const)
    for (const tier of ["slow", "browsers"]) {
      const seen = Array.from({ length: 30 }, (_, at) => 100 + at).map((turn) => partOf(tier, form, turn, {}) ?? "1/1");
      const count = Number(seen[0]?.split("/")[1]);
      expect(new Set(seen.slice(0, count)).size).toBe(count);
    }
  for (const tier of ["fast", "cluster", "attacks"]) expect(partOf(tier, "every", 7, {})).toBeNull();
  expect(partOf("slow", "named", 7, {})).toBeNull();
  // A machine that was told its part, as the bare one is, and the long form, whatever the commit.
  expect(partOf("fast", "every", 7, { QUOIN_TEST_PART: "6/8" })).toBe("6/8");
  expect(partOf("slow", "every", 7, { QUOIN_TESTS: "long" })).toBeNull();
});

test("a file that says a whole number is sampled; one that only leaves out some of many alike is not", () => {
  const from = 'import { isLong, oneIn, times } from "../../../core/test/long-run.ts";\n';
  expect(isSampled(`${from}const runs = times(500, 1 / 50);`)).toBe(true);
  expect(isSampled(`${from}const steps = isLong ? 100_000 : 500;`)).toBe(true);
  expect(isSampled(`${from}test.each(oneIn(3, languages))`)).toBe(false);
  expect(isSampled("const runs = times(500);")).toBe(false);
});

test("what is left to other commits is said, with how to repeat the run", () => {
  expect(shareNote(["fast", "slow"], "every", 5, {})).toMatch(/slow 3\/3 .*QUOIN_TURN=5/);
  expect(shareNote(["fast"], "every", 5, {})).toBe("Each tier runs all its files.\n");
});

import { expect, test } from "vitest";
import { detectableShare } from "./count-power.ts";

const round = { population: 344, hits: 150, drawn: 20, claim: "below", significance: 0.05, power: 0.8 } as const;

test("of 20 institutions a share 30 points lower is found with 80 %; of 60 a smaller difference, of 3 none", () => {
  const twenty = detectableShare(round);
  const sixty = detectableShare({ ...round, drawn: 60 });
  expect(twenty).toBeGreaterThan(0.25);
  expect(twenty).toBeLessThan(0.35);
  expect(sixty).toBeLessThan(twenty);
  expect(detectableShare({ ...round, drawn: 3 })).toBe(Number.POSITIVE_INFINITY);
});

test("what is asked for with less power is found sooner; everything a hit leaves nothing above", () => {
  expect(detectableShare({ ...round, power: 0.5 })).toBeLessThan(detectableShare(round));
  expect(detectableShare({ ...round, hits: 344, claim: "above" })).toBe(Number.POSITIVE_INFINITY);
});

import { expect, test } from "vitest";
import { collectArrays } from "./collect-arrays.ts";

const megabytes = (): number => process.memoryUsage().arrayBuffers / (1 << 20);
/** 128 MB: far more than what earlier tests may have left uncollected. */
const large = (): Float64Array => new Float64Array(16 << 20).fill(1);
/** What it makes is held by its own frame alone: a function that waits keeps its temporaries. */
const heldMeanwhile = (before: number): number => {
  const dropped = large();
  return megabytes() - before + (dropped[0] ?? 0) - 1;
};

test("arrays that nobody holds are given back, those that somebody holds are not", async () => {
  collectArrays();
  const before = megabytes();
  const held = large();
  expect(heldMeanwhile(before)).toBeGreaterThan(200);
  collectArrays();
  // A thread of V8 frees what was collected, a little later where the machine is busy.
  await expect.poll(() => megabytes() - before).toBeLessThan(200);
  expect(megabytes() - before).toBeGreaterThan(100);
  expect(held[held.length - 1]).toBe(1);
});

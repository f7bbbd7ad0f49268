import { expect, test } from "vitest";
import { collectArrays } from "./collect-arrays.ts";

const megabytes = (): number => process.memoryUsage().arrayBuffers / (1 << 20);
/** 128 MB: far more than what earlier tests may have left uncollected. */
const large = (): Float64Array => new Float64Array(16 << 20).fill(1);

test("arrays that nobody holds are given back, those that somebody holds are not", async () => {
  collectArrays();
  const before = megabytes();
  const held = large();
  let dropped: Float64Array | null = large();
  expect(dropped.length).toBe(held.length);
  expect(megabytes() - before).toBeGreaterThan(200);
  dropped = null;
  // What a function has just left may still lie on its stack.
  await new Promise((resolve) => setImmediate(resolve));
  collectArrays();
  expect(megabytes() - before).toBeLessThan(200);
  expect(held[held.length - 1]).toBe(1);
});

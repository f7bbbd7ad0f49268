import { expect, test } from "vitest";
import { collectArrays } from "./collect-arrays.ts";

const megabytes = (): number => process.memoryUsage().arrayBuffers / (1 << 20);
const large = (): Float64Array => new Float64Array(8 << 20).fill(1);

test("arrays that nobody holds are given back, those that somebody holds are not", async () => {
  const before = megabytes();
  const held = large();
  expect(large().length).toBe(held.length);
  expect(megabytes() - before).toBeGreaterThan(120);
  // What a function has just left may still lie on its stack.
  await new Promise((resolve) => setImmediate(resolve));
  collectArrays();
  expect(megabytes() - before).toBeLessThan(100);
  expect(held[held.length - 1]).toBe(1);
});

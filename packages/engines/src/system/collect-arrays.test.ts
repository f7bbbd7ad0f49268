import { expect, test } from "vitest";
import { collectArrays } from "./collect-arrays.ts";

const megabytes = (): number => process.memoryUsage().arrayBuffers / (1 << 20);
/** 128 MB: far above what is worth collecting, and seen in the memory of the whole process. */
const large = (): Float64Array => new Float64Array(16 << 20).fill(1);
/** What it makes is held by its own frame alone: a function that waits keeps its temporaries. */
function droppedAtPeak(): { readonly dropped: WeakRef<Float64Array>; readonly peak: number } {
  const dropped = large();
  return { dropped: new WeakRef(dropped), peak: megabytes() };
}

test("arrays that nobody holds are given back, those that somebody holds are not", async () => {
  const held = large();
  const watched = new WeakRef(held);
  const { dropped, peak } = droppedAtPeak();
  // What a turn has referred to weakly lives until the turn is over.
  await new Promise((resolve) => setImmediate(resolve));
  collectArrays();
  expect(dropped.deref()).toBeUndefined();
  expect(watched.deref()).toBe(held);
  // A thread of V8 frees what was collected, a little later where the machine is busy. What earlier tests left may go with it: from the peak, memory only falls further by that.
  await expect.poll(() => peak - megabytes()).toBeGreaterThan(100);
  expect(held[held.length - 1]).toBe(1);
});

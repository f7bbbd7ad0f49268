import { expect, test } from "vitest";
import { FairQueue } from "./fair-queue.ts";

const queueOf = (...entries: string[]) => {
  const queue = new FairQueue<string>((entry) => entry.slice(0, 1));
  for (const entry of entries) queue.push(entry);
  return queue;
};

function drained(queue: FairQueue<string>): string[] {
  const out: string[] = [];
  for (let next = queue.shift(); next !== null; next = queue.shift()) out.push(next);
  return out;
}

test.each([
  { given: ["a1", "a2", "a3", "b1"], order: ["a1", "b1", "a2", "a3"] },
  { given: ["a1", "b1", "c1", "a2", "b2"], order: ["a1", "b1", "c1", "a2", "b2"] },
  { given: [], order: [] },
])("$given are served in the order $order", ({ given, order }) => {
  const queue = queueOf(...given);
  expect(queue.size).toBe(given.length);
  expect(drained(queue)).toEqual(order);
  expect(queue.size).toBe(0);
});

test("one that is taken out leaves the others in their order; one that is not there changes nothing", () => {
  const queue = queueOf("a1", "a2", "b1");
  queue.remove("a1");
  queue.remove("a9");
  queue.remove("z1");
  expect([queue.size, queue.waiting("a"), queue.waiting("b"), queue.waiting("z")]).toEqual([2, 1, 1, 0]);
  expect(drained(queue)).toEqual(["a2", "b1"]);
});

test("who comes while others are served waits one turn, not the whole queue", () => {
  const queue = queueOf("a1", "a2", "a3", "a4");
  expect(queue.shift()).toBe("a1");
  queue.push("b1");
  expect(drained(queue)).toEqual(["a2", "b1", "a3", "a4"]);
});

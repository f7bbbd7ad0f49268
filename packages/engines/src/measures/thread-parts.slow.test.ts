import { computedPart } from "@quoin/core";
import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { buffersOf } from "./buffers-of.ts";
import { threadParts } from "./thread-parts.ts";

const names = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${String(i).padStart(2, "0")}`);
const random = new RandomStream(5);
/** Times of one panel, as the family takes them apart. */
const parts = Array.from({ length: 5 }, (_, time) => ({
  of: {
    time: String(2000 + time),
    locations: names("L", 12),
    activities: names("A", 20),
    values: Float64Array.from({ length: 240 }, () => (random.uniform() < 0.4 ? 0 : 1 + random.integer(90))),
    unknown: new Uint8Array(240),
  },
  parameters: {
    ...{ convention: "py-ecomplexity", presence: "rca", threshold: 1, proximity: "discrete", fitness: "tacchella", confidence: 0 },
    ...{ exclude_location: [], exclude_activity: [], least_diversity: 0, least_ubiquity: 0, links: 2, nearest: 0, top: 10, draws: 10, seed: 1 },
    tables: ["locations", "activities", "cells"],
  },
  companions: { anchor: new Map(names("L", 12).map((name, c) => [name, c])) },
  summaryOnly: false,
}));

const listed = (all: readonly unknown[]) => ({ count: all.length, part: (place: number) => all[place] });

test("years on one thread, on two and here are the same to the last bit, in the order of the years", async () => {
  const here = parts.map((part) => computedPart("complexity", part));
  for (const threads of [1, 2]) {
    const seen: number[] = [];
    expect(await threadParts(threads).run("complexity", listed(parts), (done) => seen.push(done))).toEqual(here);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  }
  // What was handed out stays whole.
  expect(parts[0]?.of.values).toHaveLength(240);
});

test("a thread that fails ends the whole with its error", async () => {
  await expect(threadParts(2).run("complexity", listed([parts[0], { of: null }]), () => {})).rejects.toThrow();
  await expect(threadParts(1).run("herding", listed([parts[0]]), () => {})).rejects.toThrow("does not fall into parts");
});

test("memory is handed over once, and only what an array has for itself", () => {
  const own = new Float64Array(4);
  const shared = new Uint8Array(new SharedArrayBuffer(4));
  expect(buffersOf({ a: own, b: [own, { c: own }], d: own.subarray(1), e: shared, f: "text", g: null, h: new Float64Array(0) })).toEqual([own.buffer]);
});

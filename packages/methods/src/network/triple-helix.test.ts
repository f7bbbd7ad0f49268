import fc from "fast-check";
import { expect, test } from "vitest";
import { tripleHelix } from "./triple-helix.ts";

test("all together or not at all is one bit, an even number of them minus one, independence none", () => {
  expect(tripleHelix(Uint8Array.of(0b000, 0b111))).toBeCloseTo(1, 14);
  expect(tripleHelix(Uint8Array.of(0b000, 0b011, 0b101, 0b110))).toBeCloseTo(-1, 14);
  expect(tripleHelix(Uint8Array.from({ length: 8 }, (_, set) => set))).toBeCloseTo(0, 14);
});

test("two kinds that always go together say nothing of a third that does not: T is 0", () => {
  expect(tripleHelix(Uint8Array.of(0b000, 0b011, 0b100, 0b111))).toBeCloseTo(0, 14);
});

test("nothing is not zero, and one kind of set is", () => {
  expect(tripleHelix(new Uint8Array(0))).toBeNaN();
  expect(tripleHelix(Uint8Array.of(5, 5, 5))).toBe(0);
});

test("names of the kinds and the order of undertakings do not matter; -1 to 1 bits", () => {
  const swapped = (set: number): number => (set & 4) | ((set & 1) << 1) | ((set & 2) >> 1);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 60, max: 7 }), (sets) => {
      const t = tripleHelix(sets);
      expect(t).toBeGreaterThan(-1 - 1e-12);
      expect(t).toBeLessThan(1 + 1e-12);
      expect(tripleHelix(sets.map(swapped))).toBeCloseTo(t, 12);
      expect(tripleHelix(sets.toReversed())).toBeCloseTo(t, 12);
    }),
  );
});

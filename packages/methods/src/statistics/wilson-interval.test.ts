import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

// Newcombe 1998, Statistics in Medicine 17:857, table I, method 3 (score without correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%d of %d", (hits, n, low, high) => {
  const interval = wilsonInterval(hits, n, 0.95);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("holds the share seen, lies in [0, 1], and mirrors when hits and misses change places", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const hits = Math.round(share * n);
      const { low, high } = wilsonInterval(hits, n, 0.95);
      const mirror = wilsonInterval(n - hits, n, 0.95);
      expect(low).toBeLessThanOrEqual(hits / n);
      expect(high).toBeGreaterThanOrEqual(hits / n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(mirror.low).toBeCloseTo(1 - high, 12);
    }),
  );
});

test("no case, no interval", () => {
  expect(wilsonInterval(0, 0, 0.95).high).toBeNaN();
});

import { expect, test } from "vitest";
import { monetaryUnitSample } from "./monetary-unit-sample.ts";

test("a textbook line of amounts: hits at 4, 14, 24 … of amounts laid end to end", () => {
  // 0–2, 3–9, 10–34, 35, 36–39: hits 4 | 14, 24, 34 | none in 35 | none up to 39.
  expect(monetaryUnitSample([3n, 7n, 25n, 1n, 4n], 10n, 4n)).toEqual([
    { place: 1, hits: 1 },
    { place: 2, hits: 3 },
  ]);
});

test("what is at least an interval is always drawn; nothing and less than nothing never", () => {
  for (let start = 0n; start < 10n; start++) {
    const drawn = monetaryUnitSample([0n, -5n, 2n, 10n, 31n], 10n, start);
    expect(drawn.map(({ place }) => place)).toEqual(expect.arrayContaining([3, 4]));
    expect(drawn.every(({ place }) => place >= 2)).toBe(true);
  }
});

test("over all beginnings each amount is hit as often as it has coins", () => {
  const amounts = [1n, 13n, 7n, 29n, 50n];
  const counts = amounts.map(() => 0);
  for (let start = 0n; start < 25n; start++) for (const { place, hits } of monetaryUnitSample(amounts, 25n, start)) counts[place] = (counts[place] ?? 0) + hits;
  expect(counts.map(BigInt)).toEqual(amounts);
});

test("an interval of nothing, or a beginning beyond it, is a programmer's error", () => {
  expect(() => monetaryUnitSample([1n], 0n, 0n)).toThrow(RangeError);
  expect(() => monetaryUnitSample([1n], 5n, 5n)).toThrow(RangeError);
});

import { expect, test } from "vitest";
import { chosenBelief } from "./chosen-belief.ts";
import { shareHistory } from "./share-history.ts";
import { shareTrends } from "./share-trends.ts";

const trendsOf = (shares: readonly number[], tracking = 0.5) =>
  shareTrends(
    shareHistory(
      Float64Array.from(shares, (_, place) => 1950 + place),
      Float64Array.from(shares),
    ),
    { ...chosenBelief, tracking },
  );

/** A slow drift of one point in a hundred years, without noise. */
const calm = Array.from({ length: 60 }, (_, place) => 30 + place / 100);
/** From end to end and back, every six years another way. */
const wild = Array.from({ length: 60 }, (_, place) => (Math.floor(place / 6) % 2 === 0 ? 5 + 15 * (place % 6) : 80 - 15 * (place % 6)));

test("a series whose outcomes all lay within its intervals is given narrower ones, down to e times; without tracking none", () => {
  const widening = trendsOf(calm).map((trend) => trend.widening);
  expect(widening.slice(0, 4)).toEqual([0, 0, 0, expect.closeTo(-0.1, 12)]);
  widening.slice(1).forEach((each, place) => {
    expect(each).toBeLessThanOrEqual(widening[place] ?? 0);
  });
  expect(widening.at(-1)).toBe(-1);
  expect(trendsOf(calm, 0).every((trend) => trend.widening === 0)).toBe(true);
});

test("a series that misses is given wider intervals, by no more than a fifth", () => {
  const widening = trendsOf(wild).map((trend) => trend.widening);
  expect(Math.max(...widening)).toBe(0.2);
});

test("what comes after a point has no say in its trend", () => {
  const whole = trendsOf(wild);
  for (const length of [3, 7, 20, 41]) expect(trendsOf(wild.slice(0, length))).toEqual(whole.slice(0, length));
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { RandomStream } from "../random/random-stream.ts";
import { locationPairs } from "./location-pairs.ts";
import { MeanPairSimilarity } from "./mean-pair-similarity.ts";
import { shares } from "./shares.ts";

function similarity(values: Float64Array, locations: number, activities: number): MeanPairSimilarity {
  const result = new MeanPairSimilarity(locations, activities);
  result.of(shares(values, locations, activities));
  return result;
}

test("three locations, worked by hand", () => {
  const { krugman, cosine, toOthers } = similarity(Float64Array.of(1, 1, 2, 0, 0, 3), 3, 2);
  expect(krugman).toBeCloseTo((1 + 1 + 2) / 3, 15);
  expect(cosine).toBeCloseTo((Math.SQRT1_2 + Math.SQRT1_2 + 0) / 3, 15);
  expect([...toOthers]).toEqual([1, 1.5, 1.5]);
});

test("agrees with the plain double loop", () => {
  const table = fc.integer({ min: 2, max: 9 }).chain((activities) =>
    fc.array(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: activities, maxLength: activities }).filter((row) => row.some((x) => x > 0)),
      {
        minLength: 2,
        maxLength: 8,
      },
    ),
  );
  fc.assert(
    fc.property(table, (rows) => {
      const activities = rows[0]!.length;
      const mixes = rows.map((row) => row.map((x) => x / row.reduce((a, b) => a + b)));
      let krugman = 0;
      let cosine = 0;
      let pairs = 0;
      for (const [i, a] of mixes.entries())
        for (const b of mixes.slice(i + 1)) {
          krugman += a.reduce((sum, x, k) => sum + Math.abs(x - b[k]!), 0);
          cosine += a.reduce((sum, x, k) => sum + x * b[k]!, 0) / Math.hypot(...a) / Math.hypot(...b);
          pairs += 1;
        }
      const fast = similarity(Float64Array.from(rows.flat()), rows.length, activities);
      expect(fast.krugman).toBeCloseTo(krugman / pairs, 12);
      expect(fast.cosine).toBeCloseTo(cosine / pairs, 12);
      expect(fast.toOthers.reduce((a, b) => a + b) / rows.length).toBeCloseTo(fast.krugman, 12);
    }),
  );
});

test("many locations: sorting gives what comparing pairs gives", () => {
  const [locations, activities] = [200, 9];
  const random = new RandomStream(4);
  const values = Float64Array.from({ length: locations * activities }, () => (random.uniform() < 0.5 ? 0 : random.integer(40)));
  for (let c = 0; c < locations; c++) values[c * activities] = values[c * activities]! + 1;
  const { krugman, cosine, toOthers } = similarity(values, locations, activities);
  const pairs = locationPairs(shares(values, locations, activities), locations, activities);
  const mean = (all: Float64Array) => all.reduce((sum, value) => sum + value, 0) / all.length;
  expect(krugman).toBeCloseTo(mean(pairs.krugman), 12);
  expect(cosine).toBeCloseTo(mean(pairs.cosine), 12);
  expect(toOthers[0]).toBeCloseTo(mean(pairs.krugman.subarray(0, locations - 1)), 12);
});

import { expect, test } from "vitest";
import { herfindahlNull } from "../concentration/herfindahl-null.ts";
import { multinomial } from "../random/multinomial.ts";
import { RandomStream } from "../random/random-stream.ts";
import { blocksHerfindahlNull } from "./blocks-herfindahl-null.ts";

const base = Float64Array.of(8, 4, 2, 1, 1);

test("blocks of one unit give what single units give", () => {
  const units = Float64Array.of(30, 15, 8, 4, 3);
  const single = herfindahlNull(units, base, { draws: 4000, seed: 1 });
  const blocks = blocksHerfindahlNull(units, new Float64Array(60).fill(1), base, { draws: 4000, seed: 2 });
  expect(blocks.observed).toBe(single.observed);
  expect(blocks.mean).toBeCloseTo(single.mean, 2);
  expect(blocks.p95).toBeCloseTo(single.p95, 2);
});

test("in worlds in which institutions lie where researchers do, about one in twenty is called, and of single units far more", () => {
  const sizes = Float64Array.from({ length: 60 }, (_, n) => (n < 6 ? 12 : 2));
  const places = new Float64Array(base.length);
  const rest = new Float64Array(base.length);
  let [called, calledSingle] = [0, 0];
  for (let world = 0; world < 200; world++) {
    const random = new RandomStream(99, world);
    const units = new Float64Array(base.length);
    for (const size of sizes) {
      multinomial(random, 1, base, places, 0, rest);
      places.forEach((held, place) => {
        units[place] = units[place]! + held * size;
      });
    }
    if (blocksHerfindahlNull(units, sizes, base, { draws: 200, seed: 1 }).pValue < 0.05) called += 1;
    if (herfindahlNull(units, base, { draws: 200, seed: 1 }).pValue < 0.05) calledSingle += 1;
  }
  // 18 of 200 are more than a rate of one in twenty gives in 99 of 100 runs.
  expect(called).toBeLessThanOrEqual(18);
  expect(calledSingle).toBeGreaterThan(60);
});

test("places without base hold nothing, and the order of draws is that of the seed", () => {
  const drawn = blocksHerfindahlNull(Float64Array.of(3, 0), Float64Array.of(2, 1), Float64Array.of(1, 0), { draws: 20, seed: 1 });
  expect([drawn.observed, drawn.mean]).toEqual([1, 1]);
});

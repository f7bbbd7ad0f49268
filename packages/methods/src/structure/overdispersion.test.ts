import { expect, test } from "vitest";
import { multinomial } from "../random/multinomial.ts";
import { RandomStream } from "../random/random-stream.ts";
import { overdispersion } from "./overdispersion.ts";

test("two locations, worked by hand", () => {
  // Pooled mix (1/2, 1/2), totals 10 and 10: chi2 = (9 - 5)^2/5 · 2 = 6.4 each; rho = (6.4 + 6.4 - 2) / (9 + 9) = 0.6, kappa = 0.4 / 0.6.
  const { rho, kappa } = overdispersion({ times: 1, locations: 2, activities: 2, values: Float64Array.of(9, 1, 1, 9) });
  expect(rho).toBeCloseTo(0.6, 14);
  expect(kappa).toBeCloseTo(2 / 3, 14);
});

test("an activity that nobody holds changes nothing, and times are pooled", () => {
  const { rho } = overdispersion({ times: 2, locations: 2, activities: 3, values: Float64Array.of(4, 0, 1, 1, 0, 4, 5, 0, 0, 0, 0, 5) });
  expect(rho).toBeCloseTo(0.6, 14);
});

test("units drawn from one mix show no overdispersion to speak of", () => {
  const random = new RandomStream(1);
  const values = new Float64Array(50 * 6);
  for (let c = 0; c < 50; c++) multinomial(random, 400, Float64Array.of(1, 2, 3, 4, 5, 6), values, c * 6, new Float64Array(6));
  expect(overdispersion({ times: 1, locations: 50, activities: 6, values }).rho).toBeLessThan(0.001);
});

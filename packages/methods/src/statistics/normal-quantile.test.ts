import { expect, test } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";

// Values printed in Wichura 1988, Applied Statistics 37:477, and of R's qnorm.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798409],
  [0.975, 1.959963984540054],
  [0.5, 0],
])("quantile of %d", (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 12);
});

test("outside (0, 1) there is no quantile", () => {
  expect(normalQuantile(0)).toBeNaN();
  expect(normalQuantile(1)).toBeNaN();
});

import { expect, test } from "vitest";
import { checkRows } from "./exact-check.ts";
import { ProgrammeBuilder } from "./programme-builder.ts";

function oneRow(coefficients: readonly number[], limits: { lower?: number; upper?: number }) {
  const model = new ProgrammeBuilder("max");
  const columns = coefficients.map(() => model.addColumn({ upper: 10, integer: true }));
  model.addRow({ ...limits, terms: columns.map((column, j) => [column, coefficients[j] as number] as const) });
  return model.programme();
}

test("decimals are added as decimals: ten times 0.1 is 1, which floating point denies", () => {
  const tenths = oneRow(
    Array.from({ length: 10 }, () => 0.1),
    { upper: 1, lower: 1 },
  );
  expect(checkRows(tenths, new Float64Array(10).fill(1))).toMatchObject({ rules: 1, violated: 0, worst: 0, activity: Float64Array.of(1) });
  expect(checkRows(oneRow([0.1, 0.2], { upper: 0.3 }), Float64Array.of(1, 1)).violated).toBe(0);
  expect(0.1 + 0.2 <= 0.3).toBe(false);
});

test("one unit of overspending is seen, whatever the size of the sum", () => {
  const large = oneRow([8_000_000_000_000.01, 0.01], { upper: 8_000_000_000_000.01 });
  expect(checkRows(large, Float64Array.of(1, 1))).toMatchObject({ violated: 1, worst: 0.01 });
  const beyond = oneRow([9_007_199_254_740_992, 1], { upper: 9_007_199_254_740_992 });
  expect(checkRows(beyond, Float64Array.of(1, 1))).toMatchObject({ violated: 1, worst: 1 });
  expect(checkRows(oneRow([3], { lower: 7 }), Float64Array.of(2))).toMatchObject({ violated: 1, worst: 1 });
});

test("a row with a fractional value is checked within 1e-6 of its limit", () => {
  const row = oneRow([1, 1], { upper: 1 });
  expect(checkRows(row, Float64Array.of(0.5, 0.5 + 1e-9)).violated).toBe(0);
  expect(checkRows(row, Float64Array.of(0.5, 0.51))).toMatchObject({ violated: 1 });
});

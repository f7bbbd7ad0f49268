import fc from "fast-check";
import { expect, test } from "vitest";
import { denseSimplex } from "./dense-simplex.ts";
import { RowProgramme } from "./row-programme.ts";

test("a textbook programme: max 5x + 4y + 3z (Chvátal 1983, chapter 1) is 13", () => {
  const programme = new RowProgramme(["<=", "<=", "<="], [5, 11, 8]);
  programme.add(-5, [2, 4, 3]);
  programme.add(-4, [3, 1, 4]);
  programme.add(-3, [1, 2, 2]);
  const { status, objective, x, duals } = programme.minimum();
  expect(status).toBe("optimal");
  expect(objective).toBeCloseTo(-13, 12);
  [2, 0, 1].forEach((value, place) => {
    expect(x[place]).toBeCloseTo(value, 12);
  });
  [-1, 0, -1].forEach((value, row) => {
    expect(duals[row]).toBeCloseTo(value, 12);
  });
});

test("infeasible and unbounded are said, a redundant row does no harm", () => {
  expect(denseSimplex({ rows: 1, columns: 1, a: Float64Array.of(1), b: Float64Array.of(-1), c: Float64Array.of(0) }).status).toBe("infeasible");
  expect(denseSimplex({ rows: 1, columns: 2, a: Float64Array.of(1, -1), b: Float64Array.of(1), c: Float64Array.of(-1, 0) }).status).toBe("unbounded");
  const redundant = denseSimplex({ rows: 2, columns: 2, a: Float64Array.of(1, 2, 1, 2), b: Float64Array.of(1, 2), c: Float64Array.of(1, 3) });
  expect([redundant.status, redundant.objective]).toEqual(["optimal", 1]);
});

test("primal and dual agree, and the answer obeys its rows", () => {
  const size = fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 8 }) });
  const problem = size.chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      a: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows * columns, maxLength: rows * columns }),
      b: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: rows, maxLength: rows }),
      c: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }),
    }),
  );
  fc.assert(
    fc.property(problem, ({ rows, columns, a, b, c }) => {
      const programme = new RowProgramme(
        Array.from({ length: rows }, () => ">="),
        b,
      );
      for (let column = 0; column < columns; column += 1) programme.add(c[column] ?? 0, a.slice(column * rows, (column + 1) * rows));
      const { status, objective, x, duals } = programme.minimum();
      if (status !== "optimal") {
        expect(status).toBe("infeasible");
        return;
      }
      for (let row = 0; row < rows; row += 1)
        expect(x.reduce((sum, value, column) => sum + value * (a[column * rows + row] ?? 0), 0)).toBeGreaterThanOrEqual((b[row] ?? 0) - 1e-7);
      expect(duals.reduce((sum, dual, row) => sum + dual * (b[row] ?? 0), 0)).toBeCloseTo(objective, 7);
      for (let column = 0; column < columns; column += 1)
        expect((c[column] ?? 0) - duals.reduce((sum, dual, row) => sum + dual * (a[column * rows + row] ?? 0), 0)).toBeGreaterThanOrEqual(-1e-7);
    }),
  );
});

import type { LinearProgramme } from "@quoin/optimise";
import { describe, expect, it } from "vitest";
import { highsSolver } from "./highs-solver.ts";

const options = { gap: 0, timeLimitSeconds: 20, seed: 1 };

/** max 5a + 4b, 6a + 4b <= 24, a + 2b <= 6 (Taha's paint mixing): LP 21 at (3, 1.5); whole numbers 20 at (4, 0). */
const paint: LinearProgramme = {
  sense: "max",
  columns: 2,
  rows: 2,
  start: Int32Array.of(0, 2, 4),
  index: Int32Array.of(0, 1, 0, 1),
  value: Float64Array.of(6, 1, 4, 2),
  cost: Float64Array.of(5, 4),
  lower: new Float64Array(2),
  upper: new Float64Array(2).fill(Number.POSITIVE_INFINITY),
  integer: Uint8Array.of(1, 1),
  rowLower: new Float64Array(2).fill(Number.NEGATIVE_INFINITY),
  rowUpper: Float64Array.of(24, 6),
};

/** Equal weights and an odd limit: branch and bound has to try every combination. */
function hardProgramme(columns: number): LinearProgramme {
  return {
    sense: "max",
    columns,
    rows: 5,
    start: Int32Array.from({ length: columns + 1 }, (_, j) => 5 * j),
    index: Int32Array.from({ length: 5 * columns }, (_, k) => k % 5),
    value: Float64Array.from({ length: 5 * columns }, (_, k) => 1 + ((k * 7919 + (k % 5) * 104729) % 1000)),
    cost: Float64Array.from({ length: columns }, (_, j) => 500 + ((j * 6271) % 500)),
    lower: new Float64Array(columns),
    upper: new Float64Array(columns).fill(1),
    integer: new Uint8Array(columns).fill(1),
    rowLower: new Float64Array(5).fill(Number.NEGATIVE_INFINITY),
    rowUpper: Float64Array.from({ length: 5 }, () => 125 * columns),
  };
}

describe("highsSolver", () => {
  it("solves a textbook programme in whole numbers and as a relaxation with its duals", async () => {
    const whole = await highsSolver.solve(paint, options);
    expect(whole).toMatchObject({ status: "optimal", objective: 20, bound: 20, stop: null });
    expect([...(whole.solution ?? [])]).toEqual([4, 0]);
    const relaxed = await highsSolver.solve(paint, { ...options, relaxed: true });
    expect(relaxed.objective).toBeCloseTo(21, 9);
    expect(relaxed.rowDuals?.[0]).toBeCloseTo(0.75, 9);
    expect(relaxed.rowDuals?.[1]).toBeCloseTo(0.5, 9);
    const minimised = await highsSolver.solve({ ...paint, sense: "min", cost: Float64Array.of(-5, -4) }, { ...options, relaxed: true });
    expect(minimised.rowDuals?.[0]).toBeCloseTo(-0.75, 9);
  });

  it("starts a relaxation from a former basis", async () => {
    const first = await highsSolver.solve(paint, { ...options, relaxed: true });
    const again = await highsSolver.solve(
      { ...paint, rowUpper: Float64Array.of(25, 6) },
      { ...options, relaxed: true, ...(first.basis ? { basis: first.basis } : {}) },
    );
    expect(again.objective).toBeCloseTo(21.75, 9);
  });

  it("tells infeasible from unbounded", async () => {
    expect((await highsSolver.solve({ ...paint, rowLower: Float64Array.of(30, 0), rowUpper: Float64Array.of(40, 6) }, options)).status).toBe("optimal");
    expect((await highsSolver.solve({ ...paint, rowLower: Float64Array.of(0, 7) }, options)).status).toBe("infeasible");
    const open = { ...paint, rowUpper: new Float64Array(2).fill(Number.POSITIVE_INFINITY) };
    expect((await highsSolver.solve(open, options)).status).toBe("unbounded");
    expect((await highsSolver.solve(open, { ...options, relaxed: true })).status).toBe("unbounded");
  });

  it("answers a programme without columns or without rows", async () => {
    const none = { ...paint, columns: 0, start: Int32Array.of(0), index: new Int32Array(0), value: new Float64Array(0) };
    const noColumns = { ...none, cost: new Float64Array(0), lower: new Float64Array(0), upper: new Float64Array(0), integer: new Uint8Array(0), offset: 3 };
    expect(await highsSolver.solve(noColumns, options)).toMatchObject({ status: "optimal", objective: 3 });
    const noRows = { ...paint, rows: 0, start: Int32Array.of(0, 0, 0), index: new Int32Array(0), value: new Float64Array(0), upper: Float64Array.of(2, 3) };
    const free = await highsSolver.solve({ ...noRows, rowLower: new Float64Array(0), rowUpper: new Float64Array(0) }, options);
    expect(free).toMatchObject({ status: "optimal", objective: 22 });
  });

  it("stops on the wall clock with a bound and a plan, and solves again after that", async () => {
    const late = await highsSolver.solve(hardProgramme(300), { ...options, timeLimitSeconds: 1 });
    expect(late).toMatchObject({ status: "not-proved", stop: "time-limit" });
    expect(late.bound ?? 0).toBeGreaterThanOrEqual(late.objective ?? Number.POSITIVE_INFINITY);
    expect((await highsSolver.solve(paint, options)).objective).toBe(20);
  });

  it("ends a search on request and reports its steps", async () => {
    const run = highsSolver.start(hardProgramme(300), { ...options, timeLimitSeconds: 60 });
    let steps = 0;
    run.watch(({ bound, objective }) => {
      steps++;
      if (objective !== null && bound !== null) run.stop();
    });
    const result = await run.result;
    expect(result.stop).toBe("stopped");
    expect(result.solution).not.toBeNull();
    expect(steps).toBeGreaterThan(0);
  });

  it("refuses what cannot fit in its memory", async () => {
    const columns = 4_000_000;
    const huge = { ...paint, columns, rows: 1 };
    expect(await highsSolver.solve(huge, options)).toMatchObject({ status: "not-proved", stop: "too-large", solution: null });
  });

  it("reports an engine that fails as a failure and not as an answer", async () => {
    const result = await highsSolver.solve({ ...paint, cost: Float64Array.of(Number.NaN, 1) }, options);
    expect(result).toMatchObject({ status: "not-proved", stop: "failed", solution: null });
    expect((await highsSolver.solve(paint, options)).objective).toBe(20);
  });
});

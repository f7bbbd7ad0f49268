import { solver } from "@quoin/engines";
import { describe, expect, test } from "vitest";
import { ProgrammeBuilder } from "../programme/programme-builder.ts";
import { provedStatus, relativeGap } from "../programme/relative-gap.ts";
import type { LinearProgramme, SolverResult } from "../solver/solver.ts";
import { coreSearch } from "./core-search.ts";
import { restrictedProgramme } from "./restricted-programme.ts";
import { siftedRelaxation } from "./sifted-relaxation.ts";
import { solveProgramme, solveWhole } from "./solve-whole.ts";
import { dearestMiss, withMisses } from "./with-misses.ts";
import { closed, tighter, withPlan } from "./with-plan.ts";

const engine = solver();
const options = { gap: 1e-4, timeLimitSeconds: 30, seed: 1 };

/** Worth so much, of which so many may be taken, and of each two neighbours one: the best is known without a search. */
function neighbours(columns: number, most: number, sense: "max" | "min" = "max"): { readonly programme: LinearProgramme; readonly best: number } {
  const builder = new ProgrammeBuilder(sense);
  const sign = sense === "max" ? 1 : -1;
  const worth = Array.from({ length: columns }, (_, column) => 1 + ((column * 7919) % 1009));
  for (const each of worth) builder.addColumn({ cost: sign * each, upper: 1, integer: true });
  builder.addRow({ upper: most, terms: worth.map((_, column) => [column, 1] as const) });
  for (let column = 0; column + 1 < columns; column += 2)
    builder.addRow({
      upper: 1,
      terms: [
        [column, 1],
        [column + 1, 1],
      ],
    });
  const chosen = Array.from({ length: Math.ceil(columns / 2) }, (_, pair) => Math.max(worth[2 * pair] ?? 0, worth[2 * pair + 1] ?? 0));
  const sum = chosen
    .toSorted((a, b) => b - a)
    .slice(0, most)
    .reduce((total, each) => total + each, 0);
  return { programme: builder.programme(), best: sign * sum };
}

describe("the best of a programme", () => {
  test.each([
    ["of ten columns, by a plain search", 10, 3, "max"],
    ["of 1,000, by core and bound side by side", 1_000, 200, "max"],
    ["of 20,400, by sifting and its core", 20_400, 500, "min"],
  ] as const)("%s", async (_, columns, most, sense) => {
    const { programme, best } = neighbours(columns, most, sense);
    const { whole, relaxed } = await solveWhole(engine, { whole: programme, relaxation: programme }, options);
    expect(relativeGap(whole.bound, whole.objective)).toBeLessThanOrEqual(1e-4);
    expect(Math.abs((whole.objective ?? 0) - best)).toBeLessThanOrEqual(1e-4 * Math.abs(best));
    expect(relaxed.rowDuals?.length).toBe(programme.rows);
    const taken = whole.solution?.reduce((sum, value) => sum + value, 0) ?? Number.NaN;
    expect(taken).toBeLessThanOrEqual(most);
  });

  test("that cannot be met is said so, small and large", async () => {
    for (const columns of [10, 20_400]) {
      const builder = new ProgrammeBuilder("max");
      for (let column = 0; column < columns; column++) builder.addColumn({ cost: 1, upper: 1, integer: true });
      builder.addRow({ lower: columns + 1, terms: Array.from({ length: columns }, (_, column) => [column, 1] as const) });
      const programme = builder.programme();
      const { whole } = await solveWhole(engine, { whole: programme, relaxation: programme }, options);
      expect([whole.status, whole.solution]).toEqual(["infeasible", null]);
    }
  });

  test("of columns that are not 0 or 1 is left to the engine", async () => {
    const builder = new ProgrammeBuilder("max");
    for (let column = 0; column < 1_000; column++) builder.addColumn({ cost: 1, upper: 2, integer: true });
    builder.addRow({ upper: 1_500, terms: Array.from({ length: 1_000 }, (_, column) => [column, 1] as const) });
    expect((await solveProgramme(engine, builder.programme(), options)).objective).toBe(1_500);
  });
});

test.each([
  ["max", 8_400],
  ["min", 8_400],
] as const)("sifting gives the relaxation of a programme of %s with its prices", async (sense, columns) => {
  const { programme, best } = neighbours(columns, 300, sense);
  const sifted = await siftedRelaxation(engine, programme, options);
  expect([sifted?.objective, sifted?.bound]).toEqual([expect.closeTo(best, 4), expect.closeTo(best, 4)]);
  expect(sifted?.solution?.length).toBe(columns);
});

test("a relaxation without a solution has no core", async () => {
  const { programme } = neighbours(10, 3);
  const nothing: SolverResult = { ...(await engine.solve(programme, options)), solution: null };
  expect(await coreSearch(engine, programme, nothing, options)).toBeNull();
});

const answer = (objective: number | null, bound: number | null, status: SolverResult["status"] = "not-proved"): SolverResult => ({
  status,
  objective,
  bound,
  solution: objective === null ? null : Float64Array.of(objective),
  rowDuals: null,
  reducedCosts: null,
  basis: null,
  stop: "time-limit",
  message: null,
  engine: "e",
});
const plan = (objective: number) => ({ objective, solution: Float64Array.of(objective) });
const [larger, smaller] = [{ sense: "max" } as LinearProgramme, { sense: "min" } as LinearProgramme];

test.each<[string, LinearProgramme, SolverResult, number | null, Partial<SolverResult>]>([
  ["no plan", larger, answer(5, 9), null, { objective: 5, stop: "time-limit" }],
  ["a worse one", larger, answer(5, 9), 4, { objective: 5 }],
  ["a better one, not proved", larger, answer(5, 9), 6, { objective: 6, status: "not-proved", stop: "time-limit" }],
  ["one within the gap asked for", larger, answer(5, 101), 100, { objective: 100, status: "within-gap", stop: null }],
  ["one at the bound", larger, answer(null, 9), 9, { objective: 9, status: "optimal", stop: null }],
  ["a cheaper one", smaller, answer(5, 1), 4, { objective: 4, status: "not-proved" }],
  ["a dearer one", smaller, answer(5, 1), 6, { objective: 5 }],
])("an answer with a plan beside it: %s", (_, programme, own, other, expected) => {
  const found = withPlan(programme, own, other === null ? null : plan(other), 0.01);
  expect(found).toMatchObject(expected);
  expect(found.solution?.[0]).toBe(expected.objective);
});

test.each<[string, LinearProgramme, SolverResult, number | null, number | null]>([
  ["none of the relaxation", larger, answer(5, 9), null, 9],
  ["none of its own", larger, answer(5, null), 8, 8],
  ["the lower of two, where much is wanted", larger, answer(5, 9), 8, 8],
  ["the higher, where little is", smaller, answer(5, 2), 3, 3],
  ["of what cannot be met it stays", larger, answer(null, null, "infeasible"), 8, null],
])("the better bound: %s", (_, programme, own, relaxed, bound) => {
  expect(tighter(programme, own, answer(null, relaxed)).bound).toBe(bound);
});

test.each<[number | null, number | null, number, boolean, string]>([
  [null, 5, 0.1, false, "not-proved"],
  [5, null, 0.1, false, "not-proved"],
  [10, 9.5, 0.1, true, "within-gap"],
  [10, 5, 0.1, false, "not-proved"],
  [10, 10, 0, true, "optimal"],
  [0.5, 0.45, 0.1, true, "within-gap"],
])("bound %d and objective %d within %d: %s, %s", (bound, objective, gap, isClosed, status) => {
  expect([closed(objective, bound, gap), provedStatus(relativeGap(bound, objective), gap)]).toEqual([isClosed, status]);
});

test("every finite limit may be missed at ten times the most that a unit of it is worth", async () => {
  const builder = new ProgrammeBuilder("min");
  const x = builder.addColumn({ cost: 6, upper: 1 });
  builder.addRow({ lower: 2, upper: 5, terms: [[x, 2]] });
  builder.addRow({ lower: 3, terms: [[x, 0]] });
  builder.addRow({ terms: [[x, 1]] });
  const programme = builder.programme();
  expect(dearestMiss(programme)).toBe(60);
  const missed = withMisses(programme, dearestMiss(programme));
  expect([missed.columns, [...missed.cost], [...missed.index].slice(-3), [...missed.value].slice(-3)]).toEqual([4, [6, 60, 60, 60], [0, 0, 1], [-1, 1, 1]]);
  expect((await engine.solve(missed, { ...options, relaxed: true })).objective).toBe(6 + 3 * 60);
  expect([...withMisses({ ...programme, sense: "max" }, 9).cost]).toEqual([6, -9, -9, -9]);
});

test("with columns fixed: what is left of the limits, what they bring by themselves, and the rows that nothing can mend", () => {
  const builder = new ProgrammeBuilder("max");
  const [a, b] = [builder.addColumn({ cost: 3, upper: 1, integer: true }), builder.addColumn({ cost: 5, upper: 1 })];
  builder.addRow({
    upper: 4,
    terms: [
      [a, 2],
      [b, 3],
    ],
  });
  builder.addRow({ upper: 2, terms: [[b, 3]] });
  builder.addRow({ lower: 4, terms: [[b, 3]] });
  builder.addRow({ lower: 3, upper: 3, terms: [[b, 3]] });
  const whole = builder.programme();
  const { programme, rowOf, unmet, expanded } = restrictedProgramme(whole, Uint8Array.of(1, 0), Float64Array.of(0, 1));
  expect([programme.columns, programme.offset, [...programme.rowUpper], [...rowOf], [...unmet]]).toEqual([1, 5, [1], [0], [1, 2]]);
  expect([...expanded(Float64Array.of(1))]).toEqual([1, 1]);
  expect(restrictedProgramme({ ...whole, offset: 7 }, Uint8Array.of(1, 0), Float64Array.of(0, 1)).programme.offset).toBe(12);
});

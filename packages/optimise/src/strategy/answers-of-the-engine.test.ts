import { solver } from "@quoin/engines";
import { describe, expect, test } from "vitest";
import { ProgrammeBuilder } from "../programme/programme-builder.ts";
import type { LinearProgramme, Solver, SolverOptions, SolverResult, SolverStep } from "../solver/solver.ts";
import { coreSearch } from "./core-search.ts";
import { raceForBound } from "./race-for-bound.ts";
import { siftedRelaxation } from "./sifted-relaxation.ts";
import { solveProgramme, solveWhole } from "./solve-whole.ts";

const engine = solver();
const options = { gap: 0.01, timeLimitSeconds: 30, seed: 1 };
const nothing: SolverResult = {
  ...{ status: "not-proved", objective: null, bound: null, solution: null, rowDuals: null, reducedCosts: null, basis: null },
  ...{ stop: "node-limit", message: null, engine: "scripted" },
};

/** Worth 1, 2, 3 … of which so many may be taken. */
function best(columns: number, most: number, least = Number.NEGATIVE_INFINITY): LinearProgramme {
  const builder = new ProgrammeBuilder("max");
  for (let column = 0; column < columns; column++) builder.addColumn({ cost: column + 1, upper: 1, integer: true });
  builder.addRow({ lower: least, upper: most, terms: Array.from({ length: columns }, (_, column) => [column, 1] as const) });
  return builder.programme();
}

/** An engine that answers as it is told, and remembers what it was asked. */
function scripted(answers: (asked: SolverOptions, programme: LinearProgramme) => Partial<SolverResult> | Promise<SolverResult>) {
  const asked: SolverOptions[] = [];
  const answered = async (programme: LinearProgramme, own: SolverOptions): Promise<SolverResult> => {
    asked.push(own);
    return { ...nothing, ...(await answers(own, programme)) };
  };
  const told: Solver = {
    solve: answered,
    start: (programme, own) => ({ result: answered(programme, own), watch() {}, pause() {}, resume() {}, stop() {}, drop() {} }),
  };
  return { told, asked };
}

describe("a short list whose short search ends at its nodes", () => {
  const programme = best(10, 3);
  test.each<[string, Partial<SolverResult>, number, readonly number[] | undefined]>([
    ["and is near enough: no other search", { objective: 27, bound: 27.1, solution: Float64Array.of(1) }, 1, undefined],
    ["and is too far: a search that begins with its plan", { objective: 20, bound: 27, solution: Float64Array.of(1) }, 2, [1]],
    ["and found nothing: a search from nothing", {}, 2, undefined],
  ])("%s", async (_, short, searches, incumbent) => {
    const { told, asked } = scripted(({ nodeLimit }) => (nodeLimit === undefined ? { objective: 27, bound: 27, status: "optimal", stop: null } : short));
    const { whole } = await solveWhole(told, { whole: programme, relaxation: programme }, options);
    const own = asked.filter(({ relaxed }) => relaxed !== true);
    expect([whole.objective, own.length, own[1]?.incumbent && [...own[1].incumbent]]).toEqual([27, searches, incumbent]);
  });
});

test("a programme without duals is helped as well where it is large enough", async () => {
  expect((await solveProgramme(engine, best(1_000, 2), options)).objective).toBe(1_999);
});

describe("of 20,001 columns", () => {
  const columns = 20_001;
  const programme = best(columns, 2);
  const both = { whole: programme, relaxation: programme };
  const [top, sum] = [new Float64Array(columns).fill(1, columns - 2), 2 * columns - 1];
  // The relaxation as another engine would give it, after the sifting has found nothing.
  const relaxation = { objective: sum, bound: sum, solution: top, reducedCosts: Float64Array.from(top, (taken) => (taken === 1 ? 1 : -1)) };

  test("a relaxation that cannot be met is the answer", async () => {
    const { told, asked } = scripted(({ method }) => (method === "interior-point" ? { status: "infeasible", stop: null } : {}));
    const { whole, relaxed } = await solveWhole(told, both, options);
    expect([whole.status, relaxed.status, asked.length]).toEqual(["infeasible", "infeasible", 2]);
  });

  test("a core at the bound is the answer, without a search of the whole", async () => {
    const { told, asked } = scripted(({ method }) => (method === "interior-point" ? relaxation : {}));
    const { whole } = await solveWhole(told, both, options);
    expect([whole.objective, whole.bound, whole.status, whole.stop]).toEqual([sum, sum, "optimal", null]);
    expect(asked.filter(({ relaxed, nodeLimit }) => relaxed !== true && nodeLimit === undefined)).toEqual([]);
  });

  test.each<[string, Partial<SolverResult>, number | null, boolean]>([
    ["from the core's plan, where there is one", { ...relaxation, bound: 2 * sum }, sum, true],
    ["from nothing, where the relaxation has no core", { bound: sum }, null, false],
  ])("the whole is searched %s", async (_, relaxed, objective, begins) => {
    const { told, asked } = scripted(({ method }) => (method === "interior-point" ? relaxed : {}));
    const { whole } = await solveWhole(told, both, options);
    expect([whole.objective, whole.bound, whole.status]).toEqual([objective, relaxed.bound, "not-proved"]);
    expect(asked.at(-1)).toMatchObject({ presolve: false, timeLimitSeconds: 15 });
    expect(asked.at(-1)?.incumbent !== undefined).toBe(begins);
  });
});

describe("the core", () => {
  /** 900 columns, of the last of which one may be taken: a core of 600 need not hold these. */
  function doubtful(tied = 200): LinearProgramme {
    const builder = new ProgrammeBuilder("max");
    for (let column = 0; column < 900; column++) builder.addColumn({ cost: 1, upper: 1, integer: true });
    builder.addRow({ upper: 900, terms: Array.from({ length: 900 }, (_, column) => [column, 1] as const) });
    builder.addRow({ upper: 1, terms: Array.from({ length: tied }, (_, column) => [column + 900 - tied, 1] as const) });
    return builder.programme();
  }
  const relaxed = (own: Partial<SolverResult>): SolverResult => ({
    ...nothing,
    solution: new Float64Array(900),
    reducedCosts: Float64Array.from({ length: 900 }, (_, column) => -column),
    bound: 701,
    ...own,
  });
  const ended = (own: Partial<SolverResult>) => scripted(() => own);

  test("a rounding that is near enough to the bound needs no search", async () => {
    const { told, asked } = ended({});
    expect((await coreSearch(told, doubtful(), relaxed({}), options))?.objective).toBe(701);
    expect(asked).toHaveLength(0);
  });

  test("the search's plan stands where the rounding is too far; columns outside stay as they were rounded", async () => {
    const found = await coreSearch(
      scripted((_, { columns }) => ({ objective: 900, solution: new Float64Array(columns).fill(1) })).told,
      doubtful(),
      relaxed({ bound: 900 }),
      options,
    );
    expect(found?.objective).toBe(900);
    expect([found?.solution[0], found?.solution[899]]).toEqual([1, 0]);
  });

  test("of two searches without a plan the rounding is left", async () => {
    const { told, asked } = ended({});
    expect((await coreSearch(told, doubtful(), relaxed({ bound: 900 }), options))?.objective).toBe(701);
    expect(asked).toHaveLength(2);
  });

  test("a core that cannot mend what the others break is passed over for the larger", async () => {
    // An engine that took both of two columns of which one may be taken; neither is among the 600 cheapest.
    const solution = new Float64Array(900).fill(1, 898);
    const { told, asked } = ended({});
    expect((await coreSearch(told, doubtful(2), relaxed({ solution, bound: 5_000 }), options))?.objective).toBe(899);
    expect(asked).toHaveLength(1);
  });

  test("what neither search nor rounding meets has no plan", async () => {
    const builder = new ProgrammeBuilder("max");
    for (let column = 0; column < 3; column++) builder.addColumn({ cost: 1, upper: 1, integer: true });
    builder.addRow({ lower: 3, upper: 3, terms: [0, 1, 2].map((column) => [column, 2] as const) });
    const { told } = ended({});
    const half = { ...nothing, solution: Float64Array.of(0.5, 0.5, 0.5), reducedCosts: new Float64Array(3), bound: 3 };
    expect(await coreSearch(told, builder.programme(), half, options)).toBeNull();
  });
});

describe("sifting", () => {
  const programme = best(8_400, 300);
  const sum = (300 * (8_400 + 8_101)) / 2;

  test("wrong prices of the sample are set right: what they put on the wrong side joins", async () => {
    let calls = 0;
    const misled: Solver = {
      ...engine,
      solve: async (asked, own) => {
        const answer = await engine.solve(asked, own);
        calls++;
        return calls === 1 ? { ...answer, rowDuals: new Float64Array(asked.rows) } : answer;
      },
    };
    const { objective, bound } = { ...nothing, ...(await siftedRelaxation(misled, programme, options)) };
    expect([objective, bound]).toEqual([expect.closeTo(sum, 4), expect.closeTo(sum, 4)]);
    expect(calls).toBeGreaterThan(2);
  });

  test.each([
    ["the sample", 1],
    ["the part", 2],
  ])("is given up where %s is not solved", async (_, at) => {
    let calls = 0;
    const failing: Solver = { ...engine, solve: async (asked, own) => (++calls === at ? nothing : engine.solve(asked, own)) };
    expect(await siftedRelaxation(failing, programme, options)).toBeNull();
  });
});

describe("core and whole side by side", () => {
  const programme = best(10, 3);
  const both = { whole: programme, relaxation: programme };
  const loose = 40;
  const steps = (bounds: readonly (number | null)[]): readonly SolverStep[] => bounds.map((bound) => ({ bound, objective: null, solution: null }));

  /** The whole's search reports some steps before the core has its plan and some after; the relaxation's bound is as loose as is wanted. */
  async function raced(before: readonly SolverStep[], after: readonly SolverStep[], end: Partial<SolverResult> = {}, bound = loose) {
    const done: string[] = [];
    let listener: (step: SolverStep) => void = () => {};
    let finish: (result: SolverResult) => void = () => {};
    const told: Solver = {
      solve: async (asked, own) => ({ ...(await engine.solve(asked, own)), bound }),
      start: (asked, own) =>
        asked !== programme
          ? engine.start(asked, own)
          : {
              result: new Promise((settle) => {
                finish = settle;
              }),
              watch(callback) {
                listener = callback;
                for (const step of before) callback(step);
              },
              pause: () => done.push("pause"),
              resume() {
                done.push("resume");
                for (const step of after) listener(step);
                finish({ ...nothing, ...end });
              },
              stop() {},
              drop: () => done.push("drop"),
            },
    };
    const { whole } = await raceForBound(told, both, options);
    return { objective: whole.objective, bound: whole.bound, status: whole.status, done };
  }

  test("where the relaxation rounded is at its bound the whole is not searched", async () => {
    expect(await raced([], [], {}, 27)).toEqual({ objective: 27, bound: 27, status: "optimal", done: [] });
  });

  test.each<[string, readonly number[], readonly number[], number]>([
    ["one before the plan was there", [35, 27.2, 27.1], [27], 27.2],
    ["one after it", [35], [30, 27.1, 27], 27.1],
  ])("the first bound that suffices counts: %s", async (_, before, after, bound) => {
    const found = await raced(steps(before), steps(after));
    expect([found.objective, found.bound, found.status, found.done.at(-1)]).toEqual([27, bound, "within-gap", "drop"]);
  });

  test("a plan of the whole's own that is at its bound needs none of the core", async () => {
    const own = { bound: 27, objective: 27, solution: Float64Array.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 1) };
    expect(await raced([], [{ bound: 35, objective: 20, solution: new Float64Array(10) }, own])).toMatchObject({ objective: 27, bound: 27, status: "optimal" });
  });

  test("where no bound suffices the whole's end counts, with the better of its bound and the relaxation's", async () => {
    expect(await raced(steps([39]), steps([38]), { bound: 38 })).toEqual({ objective: 27, bound: 38, status: "not-proved", done: ["resume"] });
    expect(await raced([], [], { bound: 50 })).toMatchObject({ objective: 27, bound: loose });
  });

  test.each<[string, readonly (number | null)[], boolean]>([
    ["a step that moves less than a twentieth of all", [100, 80, 79.5], true],
    ["one that moves a twentieth", [100, 80, 78], false],
    ["one that moves nothing says nothing", [100, 80, 80], false],
    ["bounds that are not known say nothing", [null, 100, 99.9], false],
    ["nor does one that is lost", [100, null], false],
    ["nor does one after it", [100, null, 99.99], false],
  ])("the whole waits for the core once its cuts bring little: %s", async (_, bounds, pauses) => {
    const { done } = await raced(steps(bounds), []);
    expect(done.includes("pause")).toBe(pauses);
  });
});

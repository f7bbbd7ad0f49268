import type { EfficiencyPanel } from "@quoin/methods";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EfficiencyRequest, efficiencyModels } from "./efficiency-request.ts";
import { evaluateUnits } from "./evaluate-units.ts";
import { ranks } from "./unit-result.ts";

type Given = Partial<EfficiencyRequest>;

const usual: EfficiencyRequest = {
  returns: "crs",
  lower: 0.8,
  upper: 1.2,
  orientation: "input",
  model: "radial",
  bootstrap: 0,
  seed: 1,
  cross_goal: "aggressive",
  cross_form: "linear",
  frontier: "contemporaneous",
  decomposition: "fgnz",
};

/** Units as rows of inputs and outputs. */
function panelOf(rows: readonly (readonly [x: readonly number[], y: readonly number[]])[]): EfficiencyPanel {
  return {
    units: rows.length,
    inputs: rows[0]?.[0].length ?? 0,
    outputs: rows[0]?.[1].length ?? 0,
    x: Float64Array.from(rows.flatMap(([x]) => x)),
    y: Float64Array.from(rows.flatMap(([, y]) => y)),
  };
}

const evaluated = (rows: Parameters<typeof panelOf>[0], given: Given = {}) => evaluateUnits(panelOf(rows), { ...usual, ...given });
const scores = (...asked: Parameters<typeof evaluated>) => evaluated(...asked).results.map(({ score }) => score);
const statuses = (...asked: Parameters<typeof evaluated>) => evaluated(...asked).results.map(({ status }) => status);
const about = (figure: number) => expect.closeTo(figure, 9);

/** One input, one output: A makes 2 of each unit, the others 1. */
const four = [
  [[2], [4]],
  [[4], [4]],
  [[8], [8]],
  [[1], [1]],
] as const;

describe("one input and one output, worked by hand", () => {
  test.each([
    // Everybody against the best ratio.
    ["crs", [1, 0.5, 0.5, 0.5]],
    // The line from D (1, 1) by A (2, 4) to C (8, 8): only B is inside of it.
    ["vrs", [1, 0.5, 1, 1]],
    // No more than one unit in all: C cannot be two As, D can be a quarter of one.
    ["nirs", [1, 0.5, 1, 0.5]],
    // No less than one: the other way round.
    ["ndrs", [1, 0.5, 0.5, 1]],
    // 0.8 to 1.2 in all. C: 0.4 A and 0.8 C make 8 from 7.2. D: 1/15 A and 11/15 D make 1 from 13/15. B: 1 A. A: itself.
    ["grs", [1, 0.5, 0.9, 13 / 15]],
  ] as const)("returns to scale %s decide which points can be made of the others", (returns, expected) => {
    expect(scores(four, { returns })).toEqual(expected.map(about));
    expect(statuses(four, { returns })).toEqual(expected.map((score) => (score === 1 ? "efficient" : "inefficient")));
  });

  test.each([
    ["radial", "output", [1, 2, 2, 2]],
    ["sbm", "none", [1, 0.5, 0.5, 0.5]],
    ["sbm", "input", [1, 0.5, 0.5, 0.5]],
    ["sbm", "output", [1, 0.5, 0.5, 0.5]],
    // All slack is in outputs, which double from the same input: 4 more, 8 more, 1 more.
    ["additive", "none", [0, 4, 8, 1]],
    // Without A all others are alike, and A needs half of what they need.
    ["super", "input", [2, 0.5, 0.5, 0.5]],
    ["super", "output", [0.5, 2, 2, 2]],
    ["super-sbm", "none", [2, 1, 1, 1]],
    ["cross", "input", [1, 0.5, 0.5, 0.5]],
  ] as const)("the model %s, turned to %s", (model, orientation, expected) => {
    expect(scores(four, { model, orientation })).toEqual(expected.map(about));
    expect(statuses(four, { model, orientation })).toEqual(["efficient", "inefficient", "inefficient", "inefficient"]);
  });

  test("who is best is ranked first in every model, whichever way its score counts; equals share a place", () => {
    for (const model of efficiencyModels) {
      if (model === "fdh") continue;
      for (const orientation of ["input", "output"] as const) {
        const places = ranks(evaluated(four, { model, orientation }).results);
        // The sum of slacks has the unit of the data, so that a larger unit has a larger sum.
        expect(places, `${model} ${orientation}`).toEqual(model === "additive" ? [1, 3, 4, 2] : [1, 2, 2, 2]);
      }
    }
  });

  test("those that are not efficient are ranked under super-sbm by how far they are from it, though all score 1", () => {
    const five = [...four, [[10], [2]]] as const;
    const { results } = evaluated(five, { model: "super-sbm", orientation: "none" });
    expect(results.map(({ score }) => score)).toEqual([2, 1, 1, 1, 1].map(about));
    expect(ranks(results)).toEqual([1, 2, 2, 2, 5]);
  });
});

describe("free disposal: only units that exist are held up", () => {
  test("input: the least of what any unit uses that makes as much", () => {
    // B against A; C makes most, so that nobody can be held against it; D uses least.
    expect(scores(four, { model: "fdh" })).toEqual([1, 0.5, 1, 1]);
    expect(evaluated(four, { model: "fdh" }).results.map(({ lambda }) => lambda?.indexOf(1))).toEqual([0, 0, 2, 3]);
  });

  test("output: the most that any unit makes of no more", () => {
    // C has all the others at hand, of which A makes 4 and B 4: none more than its own 8.
    expect(scores([...four, [[8], [2]]], { model: "fdh", orientation: "output" })).toEqual([1, 1, 1, 1, 4].map(about));
  });

  test("returns to scale mean nothing to it", () => {
    for (const returns of ["vrs", "nirs", "ndrs", "grs"] as const) expect(scores(four, { model: "fdh", returns })).toEqual(scores(four, { model: "fdh" }));
  });
});

describe("two inputs and one output", () => {
  /** A and B are the frontier, C uses as little of the first as A and more of the second, D twice the middle of A and B. */
  const isoquant = [
    [[1, 2], [1]],
    [[2, 1], [1]],
    [[1, 4], [1]],
    [[3, 3], [1]],
  ] as const;

  test("a score of 1 with a slack is weakly efficient; what is left over is the slack", () => {
    const { results } = evaluated(isoquant);
    expect(results.map(({ score, status }) => [score, status])).toEqual([
      [about(1), "efficient"],
      [about(1), "efficient"],
      [about(1), "weakly-efficient"],
      [about(0.5), "inefficient"],
    ]);
    expect(results.map(({ slacks }) => Array.from(slacks?.input ?? []))).toEqual([
      [about(0), about(0)],
      [about(0), about(0)],
      [about(0), about(2)],
      [about(0), about(0)],
    ]);
  });

  test("the target is what the peers by their weights use and make", () => {
    const { results } = evaluated(isoquant);
    expect(Array.from(results[3]?.lambda ?? [])).toEqual([0.5, 0.5, 0, 0].map(about));
    expect(results.map(({ targets }) => [...(targets?.input ?? []), ...(targets?.output ?? [])])).toEqual([
      [1, 2, 1].map(about),
      [2, 1, 1].map(about),
      [1, 2, 1].map(about),
      [1.5, 1.5, 1].map(about),
    ]);
  });

  test("super-efficiency does not call a unit weakly efficient: it is held against the others", () => {
    // A without itself: 0.6 of C at (1, 4) and 0.4 of B at (2, 1) make (1.4, 2.8).
    const { results } = evaluated(isoquant, { model: "super" });
    expect(results.map(({ score }) => score)).toEqual([1.4, 2, 1, 0.5].map(about));
    expect(results.map(({ status }) => status)).toEqual(["efficient", "efficient", "efficient", "inefficient"]);
  });

  test("slacks count in sbm: who is only weakly efficient falls below 1", () => {
    // C could save 2 of 4 of its second input: 1 - (0 + 1/2) / 2.
    expect(scores(isoquant, { model: "sbm", orientation: "none" })[2]).toBeCloseTo(0.75, 9);
    expect(statuses(isoquant, { model: "sbm", orientation: "none" })[2]).toBe("inefficient");
  });

  test("cross-efficiency is the mean of each column of what everybody says of everybody; one's own word is the radial score", () => {
    const { cross, results } = evaluated(isoquant, { model: "cross" });
    const own = scores(isoquant);
    results.forEach(({ score, lambda, slacks }, unit) => {
      const column = [0, 1, 2, 3].map((evaluator) => cross?.[4 * evaluator + unit] ?? Number.NaN);
      expect(score).toBeCloseTo(column.reduce((sum, each) => sum + each, 0) / 4, 12);
      expect(column[unit]).toBeCloseTo(own[unit] ?? Number.NaN, 9);
      for (const each of column) expect(each).toBeLessThanOrEqual((own[unit] ?? Number.NaN) + 1e-9);
      expect([lambda, slacks]).toEqual([null, null]);
    });
    const benevolent = scores(isoquant, { model: "cross", cross_goal: "benevolent" });
    expect(benevolent.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(results.reduce((sum, { score }) => sum + score, 0) - 1e-9);
  });
});

describe("zeros", () => {
  const withZeros = [
    [
      [1, 0],
      [2, 1],
    ],
    [
      [2, 3],
      [1, 0],
    ],
    [
      [4, 4],
      [1, 1],
    ],
  ] as const;

  test.each([
    ["radial", false],
    ["fdh", false],
    ["cross", false],
    ["additive", false],
    ["sbm", true],
    ["super", true],
    ["super-sbm", true],
  ] as const)("%s replaces them: %s", (model, replaced) => {
    expect(evaluated(withZeros, { model }).zerosReplaced).toBe(replaced);
    expect(evaluated(four, { model }).zerosReplaced).toBe(false);
  });

  test("sbm replaces zeros of outputs alone", () => {
    expect(
      evaluated(
        [
          [[1, 0], [2]],
          [[2, 3], [1]],
        ],
        { model: "sbm" },
      ).zerosReplaced,
    ).toBe(false);
  });
});

describe("no reference point", () => {
  test("who makes more than all the others together may has no super score, no place and no peers", () => {
    const { results } = evaluated(four, { model: "super", returns: "vrs" });
    expect(results[2]).toMatchObject({ score: Number.NaN, status: "infeasible", slacks: null, targets: null, lambda: null });
    // A against B, which needs twice as much for as much; D against A, which needs twice as much for more.
    expect([results[0]?.score, results[3]?.score]).toEqual([about(2), about(2)]);
    expect(ranks(results)).toEqual([1, 3, null, 1]);
  });

  test("one unit alone is efficient, and has nobody to be held against without itself", () => {
    const alone = [[[3], [5]]] as const;
    for (const model of ["radial", "sbm", "fdh", "cross"] as const) expect(scores(alone, { model }), model).toEqual([about(1)]);
    expect(scores(alone, { model: "additive" })).toEqual([about(0)]);
    for (const model of ["super", "super-sbm"] as const) expect(statuses(alone, { model }), model).toEqual(["infeasible"]);
  });

  test("units that are all alike are all efficient and all first", () => {
    const alike = [four[0], four[0], four[0]];
    for (const model of ["radial", "sbm", "fdh", "cross", "super", "super-sbm", "additive"] as const) {
      const { results } = evaluated(alike, { model });
      expect(new Set(results.map(({ status }) => status)), model).toEqual(new Set(["efficient"]));
      expect(ranks(results), model).toEqual([1, 1, 1]);
    }
  });
});

describe("places", () => {
  test("merits that rounding alone tells apart share a place, and the next place counts them all", () => {
    expect(ranks([{ merit: 0.5 }, { merit: 1 }, { merit: 0.5 + 1e-12 }, { merit: 0.2 }])).toEqual([2, 1, 2, 4]);
  });

  test("large merits are told apart by their own size", () => {
    expect(ranks([{ merit: 1e9 }, { merit: 1e9 + 0.5 }, { merit: 1e9 + 5 }])).toEqual([2, 2, 1]);
  });

  test("who has no merit has no place, and takes none", () => {
    expect(ranks([{ merit: Number.NaN }, { merit: -3 }, { merit: -2 }])).toEqual([null, 2, 1]);
    expect(ranks([])).toEqual([]);
  });
});

describe("laws", () => {
  const amount = fc.integer({ min: 1, max: 20 });
  const units = fc.array(fc.tuple(fc.tuple(amount, amount), fc.tuple(amount, amount)), { minLength: 3, maxLength: 7 });
  const runs = { numRuns: 40 };
  const expectNear = (found: readonly number[], expected: readonly number[]) => {
    found.forEach((figure, at) => {
      expect(figure).toBeCloseTo(expected[at] ?? Number.NaN, 7);
    });
  };

  test("another unit of a column changes no score, and slacks and targets in proportion", () => {
    fc.assert(
      fc.property(units, fc.constantFrom("crs", "vrs"), (rows, returns) => {
        const scaled = rows.map(
          ([[a, b], [c, d]]) =>
            [
              [a * 1000, b],
              [c, d / 64],
            ] as const,
        );
        const [plain, other] = [evaluated(rows, { returns }), evaluated(scaled, { returns })];
        expectNear(
          other.results.map(({ score }) => score),
          plain.results.map(({ score }) => score),
        );
        expectNear(scores(scaled, { returns, model: "sbm" }), scores(rows, { returns, model: "sbm" }));
      }),
      runs,
    );
  });

  test("fewer ways to make a point leave nobody further from the frontier: crs ≤ nirs, ndrs ≤ vrs ≤ fdh", () => {
    fc.assert(
      fc.property(units, (rows) => {
        const of = (given: Given) => scores(rows, given);
        const [crs, nirs, ndrs, grs, vrs, fdh] = [
          ...(["crs", "nirs", "ndrs", "grs", "vrs"] as const).map((returns) => of({ returns })),
          of({ model: "fdh" }),
        ] as [number[], number[], number[], number[], number[], number[]];
        crs.forEach((score, unit) => {
          for (const [less, more] of [
            [score, nirs[unit]],
            [score, ndrs[unit]],
            [score, grs[unit]],
            [nirs[unit], vrs[unit]],
            [ndrs[unit], vrs[unit]],
            [grs[unit], vrs[unit]],
            [vrs[unit], fdh[unit]],
          ])
            expect(less ?? Number.NaN).toBeLessThanOrEqual((more ?? Number.NaN) + 1e-9);
          // Of nirs and ndrs one is crs, the other vrs.
          expect(Math.min(nirs[unit] ?? Number.NaN, ndrs[unit] ?? Number.NaN)).toBeCloseTo(score, 7);
          expect(Math.max(nirs[unit] ?? Number.NaN, ndrs[unit] ?? Number.NaN)).toBeCloseTo(vrs[unit] ?? Number.NaN, 7);
        });
      }),
      runs,
    );
  });

  test("under constant returns the way out of inputs is the way up of outputs", () => {
    fc.assert(
      fc.property(units, (rows) => {
        expectNear(
          scores(rows, { orientation: "output" }).map((phi) => 1 / phi),
          scores(rows),
        );
      }),
      runs,
    );
  });

  test("sbm counts slacks on top of the radial score, and calls nobody efficient who has one", () => {
    fc.assert(
      fc.property(units, (rows) => {
        const [radial, sbm] = [evaluated(rows), evaluated(rows, { model: "sbm", orientation: "none" })];
        radial.results.forEach(({ score, status }, unit) => {
          expect(sbm.results[unit]?.score).toBeLessThanOrEqual(score + 1e-7);
          expect(sbm.results[unit]?.status === "efficient").toBe(status === "efficient");
        });
      }),
      runs,
    );
  });

  test("the target of every unit is made by its peers, uses no more and makes no less", () => {
    fc.assert(
      fc.property(units, fc.constantFrom("radial", "sbm", "additive", "fdh"), fc.constantFrom("crs", "vrs"), (rows, model, returns) => {
        for (const [unit, { lambda, targets }] of evaluated(rows, { model, returns }).results.entries()) {
          const made = (side: 0 | 1, column: 0 | 1) => rows.reduce((sum, row, peer) => sum + (lambda?.[peer] ?? Number.NaN) * row[side][column], 0);
          for (const column of [0, 1] as const) {
            expect(targets?.input[column]).toBeCloseTo(made(0, column), 6);
            expect(targets?.output[column]).toBeCloseTo(made(1, column), 6);
            expect(targets?.input[column]).toBeLessThanOrEqual((rows[unit]?.[0][column] ?? Number.NaN) + 1e-7);
            expect(targets?.output[column]).toBeGreaterThanOrEqual((rows[unit]?.[1][column] ?? Number.NaN) - 1e-7);
          }
        }
      }),
      runs,
    );
  });

  test("one more unit to be held against raises nobody; a unit twice changes nothing", () => {
    fc.assert(
      fc.property(units, fc.tuple(fc.tuple(amount, amount), fc.tuple(amount, amount)), (rows, more) => {
        const before = scores(rows, { returns: "vrs" });
        const after = scores([...rows, more], { returns: "vrs" });
        before.forEach((score, unit) => {
          expect(after[unit]).toBeLessThanOrEqual(score + 1e-9);
        });
        const [first] = rows;
        if (first !== undefined) expectNear(scores([...rows, first], { returns: "vrs" }).slice(0, rows.length), before);
      }),
      runs,
    );
  });

  test("the order of units decides no score", () => {
    fc.assert(
      fc.property(units, fc.constantFrom("radial", "super", "sbm", "fdh", "cross"), (rows, model) => {
        const turned = scores([...rows].reverse(), { model }).reverse();
        expectNear(turned, scores(rows, { model }));
      }),
      runs,
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { observedGrid } from "../../../test/observed-grid.ts";
import type { Companions } from "../measure-family.ts";
import { structureMatrices } from "../structure/structure-matrices.ts";
import { heldAtTime } from "./complexity-of-time.ts";
import { complexityParameters } from "./complexity-parameters.ts";

type Given = Parameters<typeof complexityParameters.parse>[0];

function held(grid: string, given: Given = {}, companions: Companions = {}) {
  const [matrix] = structureMatrices(observedGrid(grid)).matrices;
  if (matrix === undefined) throw new Error("the grid holds nothing");
  return heldAtTime(matrix, complexityParameters.parse(given), companions);
}

const marks = (...asked: Parameters<typeof held>) => Array.from(held(...asked).marks);

describe("what makes a location hold an activity", () => {
  /** Quotients 3/2 and 1/2: each place has three quarters of its own in one of two equal activities. */
  const mirrored = "x y, a 3 1, b 1 3";

  test.each([
    ["py-ecomplexity", 0.5, [1, 1, 1, 1]],
    ["atlas-stata", 0.5, [1, 0, 0, 1]],
    ["py-ecomplexity", 1.5, [1, 0, 0, 1]],
    ["atlas-stata", 1.5, [0, 0, 0, 0]],
    ["oec", 0.51, [1, 0, 0, 1]],
  ] as const)("advantage by share, %s at a limit of %d: at the limit or only above it, as the program has it", (convention, threshold, expected) => {
    expect(marks(mirrored, { convention, threshold })).toEqual(expected);
    expect(Array.from(held(mirrored, { convention, threshold }).advantage)).toEqual([1.5, 0.5, 0.5, 1.5]);
  });

  test("by head: what each inhabitant has of it against all inhabitants; either of the two; at the limit strictly or not", () => {
    // a has one inhabitant of four: 3 / (4 / 4), 1 / (4 / 4); b three: (1 / 3) / 1, (3 / 3) / 1.
    const population = new Map([
      ["a", 1],
      ["b", 3],
    ]);
    expect(marks(mirrored, { presence: "rpop" }, { population })).toEqual([1, 1, 0, 1]);
    expect(marks(mirrored, { presence: "rpop", convention: "atlas-stata" }, { population })).toEqual([1, 0, 0, 0]);
    expect(marks(mirrored, { presence: "both", convention: "atlas-stata" }, { population })).toEqual([1, 0, 0, 1]);
    // Whose inhabitants are unknown holds nothing by head, and spoils nobody else.
    expect(marks(mirrored, { presence: "rpop" }, { population: new Map([["a", 1]]) })).toEqual([0, 0, 0, 0]);
    expect(marks(mirrored, { presence: "both" }, { population: new Map([["a", 1]]) })).toEqual([1, 0, 0, 1]);
  });

  test("marks are taken as they stand, whatever the limit; 1 is the advantage", () => {
    const { marks: own, advantage } = held("x y, a 1 0, b 1 1", { presence: "manual", threshold: 5, confidence: 1 });
    expect([Array.from(own), Array.from(advantage)]).toEqual([
      [1, 0, 1, 1],
      [1, 0, 1, 1],
    ]);
  });

  test("a cell without a number is not held even where a limit of 0 lets everything in", () => {
    expect(marks("x y, a 3 ?, b . 3", { threshold: 0 })).toEqual([1, 0, 1, 1]);
  });

  const counts = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 6 });
  const gridOf = (cells: readonly (readonly number[])[]) => ["p q r s", ...cells.map((row, c) => `L${c} ${row.join(" ")}`), "all 1 1 1 1"].join(", ");

  test("surer presence never adds any: what is held at 0.9 is held at 0.6, and that without asking", () => {
    fc.assert(
      fc.property(counts, (cells) => {
        const [asked, sure, surer] = [0, 0.6, 0.9].map((confidence) => marks(gridOf(cells), { confidence })) as [number[], number[], number[]];
        asked.forEach((mark, cell) => {
          expect(sure[cell]).toBeLessThanOrEqual(mark);
          expect(surer[cell]).toBeLessThanOrEqual(sure[cell]!);
        });
      }),
    );
  });

  test("small counts are doubted where the same advantage on many is not", () => {
    const wide = "p q r, few 2 1 0, many 200 100 0, rest 300 700 900";
    const sure = held(wide, { confidence: 0.95 });
    expect([sure.marks[0], sure.marks[3]]).toEqual([0, 1]);
    expect([sure.advantage[0], sure.advantage[3]].map((each) => each?.toFixed(12))).toEqual([sure.advantage[0]?.toFixed(12), sure.advantage[0]?.toFixed(12)]);
  });
});

describe("the core", () => {
  const nested = "x y z, a 1 1 1, b 1 1 0, c 1 0 0";

  test("who holds too few and what too few hold leave together, and hold nothing then", () => {
    const core = held(nested, { presence: "manual", least_diversity: 2, least_ubiquity: 2 });
    expect([Array.from(core.core.locations), Array.from(core.core.activities)]).toEqual([
      [1, 1, 0],
      [1, 1, 0],
    ]);
    expect(Array.from(core.marks)).toEqual([1, 1, 0, 1, 1, 0, 0, 0, 0]);
    expect([Array.from(core.diversity), Array.from(core.ubiquity)]).toEqual([
      [2, 2, 0],
      [2, 2, 0],
    ]);
  });

  test("leaving goes on until nobody has too few: one that leaves may take all along", () => {
    const core = held(nested, { presence: "manual", least_diversity: 3, least_ubiquity: 2 });
    expect(Array.from(core.marks)).toEqual(Array(9).fill(0));
  });

  test("a limit that all reach changes nothing, and what is kept reaches it within the core", () => {
    const cells = fc.array(fc.constantFrom(0, 1), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(cells, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), (own, least_diversity, least_ubiquity) => {
        const grid = ["p q r s", ...Array.from({ length: 5 }, (_, c) => `L${c} ${own.slice(4 * c, 4 * c + 4).join(" ")}`), "all 1 1 1 1"].join(", ");
        const { core, diversity, ubiquity, marks: left } = held(grid, { presence: "manual", least_diversity, least_ubiquity });
        core.locations.forEach((stays, c) => {
          if (stays === 1) expect(diversity[c]).toBeGreaterThanOrEqual(least_diversity);
          else expect(diversity[c]).toBe(0);
        });
        core.activities.forEach((stays, p) => {
          if (stays === 1) expect(ubiquity[p]).toBeGreaterThanOrEqual(least_ubiquity);
          else expect(ubiquity[p]).toBe(0);
        });
        if (least_diversity <= 1 && least_ubiquity <= 1) expect(Array.from(left)).toEqual(marks(grid, { presence: "manual" }));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridRows, observedGrid, observedRows } from "../../../test/observed-grid.ts";
import { csvTable } from "../../contract/csv-text.ts";
import type { Companions } from "../measure-family.ts";
import type { Observations } from "../observations.ts";
import { relatednessFamily } from "./relatedness-family.ts";
import { relatednessParameters } from "./relatedness-parameters.ts";

type Given = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

/** A table of the answer, each row by its columns; whatever has a value is held, unless a test says otherwise. */
function tableOf(name: string, observations: Observations, given: Given = {}, companions: Companions = {}): readonly Row[] {
  const parameters = relatednessParameters.parse({ threshold: 0.001, draws: 1, ...given, tables: name === "transitions" ? [] : [name] });
  const table = relatednessFamily.compute(observations, parameters, undefined, companions).tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table.rows.map((cells) => Object.fromEntries(table.columns.map((column, place) => [column, cells[place] ?? null])));
}

const ofGrid = (name: string, grids: Parameters<typeof observedGrid>[0], given: Given = {}, companions: Companions = {}) =>
  tableOf(name, observedGrid(grids), given, companions);
const column = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);
const about = (figure: number) => expect.closeTo(figure, 12);

/** Each holds what the one below holds and one thing more: x has three holders, y two, z one. */
const nested = "x y z, a 1 1 1, b 1 1 0, c 1 0 0";

describe("pairs of three nested locations, worked by hand", () => {
  /** C is 2, 1, 1 (xy, xz, yz); its sums S are 3, 3, 2, together 8. */
  test.each([
    // C over the larger number of holders: 2/3, 1/3, 1/2
    ["minimum-conditional", [2 / 3, 1 / 3, 1 / 2]],
    // C T / (S S): 16/9, 8/6, 8/6
    ["association", [16 / 9, 4 / 3, 4 / 3]],
    ["cosine", [2 / 3, 1 / Math.sqrt(6), 1 / Math.sqrt(6)]],
    // C over S + S - C: 2/4, 1/4, 1/4
    ["jaccard", [0.5, 0.25, 0.25]],
    // C over half of S S' / (T - S) + S' S / (T - S'): 2 / (9/5), 1 / ((6/5 + 1) / 2) twice
    ["probability", [10 / 9, 10 / 11, 10 / 11]],
  ] as const)("relatedness by %s", (normalisation, expected) => {
    const rows = ofGrid("pairs", nested, { normalisation });
    expect(rows.map((row) => `${row["activity_a"]}${row["activity_b"]}`)).toEqual(["xy", "xz", "yz"]);
    expect(column(rows, "relatedness")).toEqual(expected.map(about));
    expect(column(rows, "cooccurrence")).toEqual([2, 1, 1]);
  });

  test("what everybody holds goes with everything by itself: it has no score, and nothing speaks for it", () => {
    const rows = ofGrid("pairs", nested);
    // y and z: 1 against 2 · 1 / 3, deviation √(2/3 · 1/3 · 2/2); one of three ways is not so.
    expect(column(rows, "z_score")).toEqual([null, null, about(Math.SQRT1_2)]);
    expect(column(rows, "p_value")).toEqual([1, 1, about(2 / 3)]);
    // Adjusted over the three pairs: 3 · 2/3 is above 1.
    expect(column(rows, "q_value")).toEqual([1, 1, 1]);
  });

  test("a probability counts the ways: three of six hold both of two activities with three holders each", () => {
    const grid = "p q r, a 1 1 0, b 1 1 0, c 1 1 0, d 0 0 1, e 0 0 1, f 0 0 1";
    const rows = ofGrid("pairs", grid);
    // One of the twenty ways to choose three of six; p and r share nobody, which is no evidence for anything.
    expect(column(rows, "p_value")).toEqual([about(1 / 20), 1, 1]);
    expect(column(rows, "q_value")).toEqual([about(3 / 20), 1, 1]);
    // 3 against 1.5, deviation √(1.5 · 1/2 · 3/5); 0 against the same.
    expect(column(rows, "z_score")).toEqual([1.5, -1.5, -1.5].map((each) => about(each / Math.sqrt(0.45))));
  });

  test("who holds much holds any two together: against diversity too the same pair is less of a surprise", () => {
    const wide = "p q r s, a 1 1 1 1, b 1 1 1 1, c 1 0 0 0, d 0 0 1 0, e 0 0 0 1, f 0 0 1 0";
    const pq = (given: Given) => Number(ofGrid("pairs", wide, given).find((row) => row["activity_a"] === "p" && row["activity_b"] === "q")?.["p_value"]);
    expect(pq({ null: "configuration" })).toBeGreaterThan(pq({ null: "hypergeometric" }));
    const others = (given: Given) => ofGrid("pairs", wide, given).map(({ p_value: _p, q_value: _q, ...rest }) => rest);
    expect(others({ null: "configuration" })).toEqual(others({ null: "hypergeometric" }));
  });
});

describe("what lies near, worked by hand", () => {
  test("density is the held share of what an activity is related to; relative density its place among what is lacking", () => {
    const rows = ofGrid("cells", nested);
    expect(rows.map((row) => `${row["location"]}${row["activity"]}${row["present"]}`)).toEqual(["ax1", "ay1", "az1", "bx1", "by1", "bz0", "cx1", "cy0", "cz0"]);
    // R is 2/3, 1/3, 1/2. b holds x and y: 2/3 of 1, 2/3 of 7/6, all of 5/6; c holds x: nothing beside it, 2/3 of 7/6, 1/3 of 5/6.
    expect(column(rows, "density")).toEqual([1, 1, 1, 2 / 3, 4 / 7, 1, 0, 4 / 7, 2 / 5].map(about));
    // c lacks y and z: mean 17/35, deviation 6/35 / √2. Who lacks one thing or nothing has no standard.
    expect(column(rows, "relative_density")).toEqual([...Array(6).fill(null), about((-17 / 6) * Math.SQRT2), about(Math.SQRT1_2), about(-Math.SQRT1_2)]);
  });

  test("coherence is the mean score of what is held with the rest of its own mix; one thing alone has none", () => {
    // Of a's thirds y and z have a score of 1/√2 with each other, half of the rest: (1/2 + 1/2) / 3 of it; b holds x and y, of which none is known; c holds one.
    expect(ofGrid("locations", nested)).toEqual([
      { location: "a", coherence: about(Math.SQRT1_2 / 3) },
      { location: "b", coherence: 0 },
      { location: "c", coherence: null },
    ]);
  });

  test("variety within and between groups: bits that add to those of the mix; who has no group is one of its own", () => {
    const groups = new Map([
      ["x", 4],
      ["y", 4],
    ]);
    // a: groups of 2/3 and 1/3, one bit within the first; b: one group, one bit within it; c: one thing.
    const between = -(2 / 3) * Math.log2(2 / 3) - (1 / 3) * Math.log2(1 / 3);
    expect(ofGrid("locations", nested, {}, { groups }).map((row) => [row["related_variety"], row["unrelated_variety"]])).toEqual([
      [about(2 / 3), about(between)],
      [1, 0],
      [0, 0],
    ]);
    // All alone: everything is unrelated. All together: everything is related.
    const [alone, together] = [new Map<string, number>(), new Map(["x", "y", "z"].map((activity) => [activity, 0]))];
    const bits = [Math.log2(3), 1, 0];
    expect(ofGrid("locations", nested, {}, { groups: alone }).map((row) => [row["related_variety"], row["unrelated_variety"]])).toEqual(
      bits.map((each) => [about(0), about(each)]),
    );
    expect(ofGrid("locations", nested, {}, { groups: together }).map((row) => [row["related_variety"], row["unrelated_variety"]])).toEqual(
      bits.map((each) => [about(each), 0]),
    );
  });

  test("an activity comes after the more widespread one that its holders most also hold; the most widespread is a beginning", () => {
    // Σ 1/k: xy 1/3 + 1/2, xz and yz 1/3; over the more widespread one's holders.
    expect(ofGrid("taxonomy", nested)).toEqual([
      { activity: "x", ubiquity: 3, comes_after: null, strength: null },
      { activity: "y", ubiquity: 2, comes_after: "x", strength: about(5 / 18) },
      { activity: "z", ubiquity: 1, comes_after: "y", strength: about(1 / 6) },
    ]);
  });

  test("equally widespread activities come after none of each other, equally strong links after the first in text order", () => {
    expect(column(ofGrid("taxonomy", "q p, a 1 1, b 1 1"), "comes_after")).toEqual([null, null]);
    expect(ofGrid("taxonomy", "q p z, a 1 1 1, b 1 1 0").map((row) => [row["activity"], row["comes_after"]])).toEqual([
      ["p", null],
      ["q", null],
      ["z", "p"],
    ]);
  });

  test("standing has what each location has, its advantage, whether it holds it, and how near it lies", () => {
    // Advantages of 3 and 1 of 4 against the pool of 1/2 and 1/2; at a limit of 1 each holds one thing and nothing goes with anything.
    expect(ofGrid("standing", "x y, a 3 1, b 1 3", { threshold: 1 })).toEqual([
      { location: "a", activity: "x", value: 3, advantage: 1.5, present: 1, density: null },
      { location: "a", activity: "y", value: 1, advantage: 0.5, present: 0, density: null },
      { location: "b", activity: "x", value: 1, advantage: 0.5, present: 0, density: null },
      { location: "b", activity: "y", value: 3, advantage: 1.5, present: 1, density: null },
    ]);
    expect(column(ofGrid("standing", "x y, a 3 1, b 1 3", { threshold: 0.5 }), "density")).toEqual([1, 1, 1, 1]);
  });

  test("the limit is reached at the limit: 0 lets everything in", () => {
    expect(column(ofGrid("cells", "x y, a 3 1, b 1 3", { threshold: 1.5 }), "present")).toEqual([1, 0, 0, 1]);
    expect(column(ofGrid("cells", nested, { threshold: 0 }), "present")).toEqual(Array(9).fill(1));
    expect(column(ofGrid("cells", "x y z, a 1 1 1, b 3 3 3, c 7 7 7", { threshold: 1 }), "present")).toEqual(Array(9).fill(1));
  });
});

describe("where little is there", () => {
  test("one activity has no pair, no neighbour and no place among what is lacking", () => {
    expect(ofGrid("pairs", "x, a 1, b 2")).toEqual([]);
    expect(ofGrid("cells", "x, a 1, b 2").map((row) => [row["present"], row["density"], row["relative_density"]])).toEqual([
      [1, null, null],
      [1, null, null],
    ]);
    expect(ofGrid("taxonomy", "x, a 1, b 2")).toEqual([{ activity: "x", ubiquity: 2, comes_after: null, strength: null }]);
    expect(column(ofGrid("locations", "x, a 1, b 2"), "coherence")).toEqual([null, null]);
  });

  test("one location: all that it holds goes together, and chance could not have had it otherwise", () => {
    expect(ofGrid("pairs", "x y, a 1 2")).toEqual([
      { activity_a: "x", activity_b: "y", cooccurrence: 1, relatedness: 1, z_score: null, p_value: 1, q_value: 1 },
    ]);
  });

  test("all the same: every pair is held by all, so that no score tells any apart and nothing is lacking", () => {
    const equal = "x y z, a 2 2 2, b 5 5 5";
    for (const row of ofGrid("pairs", equal)) expect(row).toMatchObject({ cooccurrence: 2, relatedness: 1, z_score: null, p_value: 1, q_value: 1 });
    for (const row of ofGrid("cells", equal)) expect(row).toMatchObject({ present: 1, density: 1, relative_density: null });
  });

  test("activities that nobody holds together have no nearness to each other", () => {
    const apart = "x y, a 5 0, b 0 5";
    expect(ofGrid("pairs", apart)).toMatchObject([{ cooccurrence: 0, relatedness: 0, p_value: 1, q_value: 1 }]);
    expect(column(ofGrid("cells", apart), "density")).toEqual([null, null, null, null]);
  });
});

describe("a number that is missing", () => {
  const gap = "x y z, a 1 1 1, b 1 ? 0, c 1 0 0";

  test("is neither held nor lacking: its presence and its value are empty, its nearness is told", () => {
    const by = (name: string) => ofGrid(name, gap).find((row) => row["location"] === "b" && row["activity"] === "y");
    expect(by("cells")).toMatchObject({ present: null, density: expect.any(Number) });
    expect(by("standing")).toMatchObject({ value: null, present: null, density: expect.any(Number) });
    expect(ofGrid("cells", gap).filter((row) => row["present"] === null)).toHaveLength(1);
  });

  test("is not held where a limit of 0 lets everything else in", () => {
    expect(column(ofGrid("taxonomy", gap, { threshold: 0 }), "ubiquity")).toEqual([3, 2, 3]);
  });

  test("counts in no pair: pairs are those of a file without the row", () => {
    expect(ofGrid("pairs", gap)).toEqual(ofGrid("pairs", gap.replace("?", ".")));
  });
});

describe("times", () => {
  const late = "x y, a 1 1, b 1 0, d 0 1";

  test.each(["pairs", "cells", "locations", "taxonomy", "standing"])("each is computed by itself, and stands in the order of numbers: %s", (name) => {
    expect(ofGrid(name, { 10: late, 9: nested })).toEqual([
      ...ofGrid(name, nested).map((row) => ({ time: "9", ...row })),
      ...ofGrid(name, late).map((row) => ({ time: "10", ...row })),
    ]);
  });

  test.each(["cells", "standing"])("a table kept by columns prints as its rows read: %s", (name) => {
    const parameters = relatednessParameters.parse({ draws: 1, tables: [name] });
    const [table] = relatednessFamily.compute(observedGrid({ 9: "x y, a 3 ?, b 1 4", 10: late }), parameters, undefined).tables;
    expect(table?.printed?.toString()).toBe(csvTable(table?.columns ?? [], table?.rows ?? []).toString());
    expect(table?.printed?.toString().split("\n")).toHaveLength(1 + 4 + 6 + 1);
  });
});

describe("laws", () => {
  const cells = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 6 });
  const gridOf = (values: readonly (readonly number[])[]) => ["p q r s", ...values.map((row, c) => `L${c} ${row.join(" ")}`), "all 1 1 1 1"].join(", ");
  const runs = { numRuns: 30 };

  test("another unit changes nothing but what was given in it", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const scaled = values.map((row) => row.map((value) => value * 8));
        const grids = [gridOf(values), gridOf(scaled).replace("all 1 1 1 1", "all 8 8 8 8")] as const;
        for (const name of ["pairs", "cells", "locations", "taxonomy"])
          expect(ofGrid(name, grids[1], { threshold: 1 })).toEqual(ofGrid(name, grids[0], { threshold: 1 }));
      }),
      runs,
    );
  });

  test("names decide the order and nothing else: turned round, the same pairs are as related", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = gridRows(gridOf(values));
        const renamed = rows.map((row) => ({ ...row, activity: { p: "z", q: "y", r: "x", s: "w" }[row.activity] ?? "" }));
        const back: Readonly<Record<string, string>> = { z: "p", y: "q", x: "r", w: "s" };
        const keyed = (pairs: readonly Row[], of: (name: unknown) => string) =>
          new Map(
            pairs.map((row) => [
              [of(row["activity_a"]), of(row["activity_b"])].sort().join(""),
              [row["cooccurrence"], row["relatedness"], Number(row["z_score"]).toFixed(9)],
            ]),
          );
        const [own, other] = [tableOf("pairs", observedRows(rows)), tableOf("pairs", observedRows(renamed))];
        expect(keyed(other, (name) => back[String(name)] ?? "")).toEqual(keyed(own, String));
      }),
      runs,
    );
  });

  test("everybody twice: twice as many hold both, and the same share of the larger holders", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = gridRows(gridOf(values));
        const twice = [...rows, ...rows.map((row) => ({ ...row, location: `M${row.location}` }))];
        const [once, doubled] = [tableOf("pairs", observedRows(rows)), tableOf("pairs", observedRows(twice))];
        expect(column(doubled, "cooccurrence")).toEqual(column(once, "cooccurrence").map((count) => 2 * Number(count)));
        expect(column(doubled, "relatedness")).toEqual(column(once, "relatedness"));
      }),
      runs,
    );
  });

  test("density is a share, and whole for who holds everything", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = ofGrid("cells", gridOf(values)).filter(({ density }) => density !== null);
        for (const { density, location } of rows) {
          expect(density).toBeGreaterThanOrEqual(0);
          expect(density).toBeLessThanOrEqual(1 + 1e-12);
          if (location === "all") expect(density).toBeCloseTo(1, 12);
        }
      }),
      runs,
    );
  });

  test("among what a location lacks relative density has mean 0 and a deviation of 1", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = ofGrid("cells", gridOf(values));
        for (const place of new Set(column(rows, "location"))) {
          const absent = rows.filter((row) => row["location"] === place && row["present"] === 0 && row["relative_density"] !== null);
          if (absent.length === 0) continue;
          const scores = absent.map((row) => Number(row["relative_density"]));
          expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 9);
          expect(scores.reduce((sum, score) => sum + score ** 2, 0) / (scores.length - 1)).toBeCloseTo(1, 9);
        }
      }),
      runs,
    );
  });

  test("adjusted probabilities are no smaller than their own, keep their order and stay within 1", () => {
    fc.assert(
      fc.property(cells, fc.constantFrom("hypergeometric", "configuration"), (values, chance) => {
        const rows = ofGrid("pairs", gridOf(values), { null: chance });
        const pairs = rows.map((row) => [Number(row["p_value"]), Number(row["q_value"])] as const);
        for (const [p, q] of pairs) {
          expect(q).toBeGreaterThanOrEqual(p - 1e-15);
          expect(q).toBeLessThanOrEqual(1);
          for (const [otherP, otherQ] of pairs) if (p < otherP) expect(q).toBeLessThanOrEqual(otherQ);
        }
      }),
      runs,
    );
  });
});

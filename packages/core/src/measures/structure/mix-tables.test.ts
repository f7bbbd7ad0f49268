import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ObservedRow, observedGrid, observedRows } from "../../../test/observed-grid.ts";
import { csvTable } from "../../contract/csv-text.ts";
import type { Observations } from "../observations.ts";
import { structureFamily } from "./structure-family.ts";

type Row = Readonly<Record<string, unknown>>;

const parameters = structureFamily.parameters.parse({ tables: ["locations", "activities", "cells", "pairs"] });

/** A table of the answer, each row by its columns. */
function tableOf(name: string, observations: Observations): readonly Row[] {
  const table = structureFamily.compute(observations, parameters, undefined).tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table.rows.map((cells) => Object.fromEntries(table.columns.map((column, place) => [column, cells[place] ?? null])));
}

const ofGrid = (name: string, grids: Parameters<typeof observedGrid>[0]) => tableOf(name, observedGrid(grids));
const column = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);
const numbers = (rows: readonly Row[], name: string) => column(rows, name).map(Number);
const about = (figure: number) => expect.closeTo(figure, 12);

/** Totals 8, 8, 4 of 20; of the activities 8, 4, 8: the pooled mix is 0.4, 0.2, 0.4, the locations' shares are 0.4, 0.4, 0.2. */
const three = "x y z, a 6 2 0, b 2 2 4, c 0 0 4";

describe("three locations, worked by hand", () => {
  test("mixes: a has 3/4 and 1/4, b 1/4, 1/4 and 1/2, c one thing alone", () => {
    const rows = ofGrid("locations", three);
    expect(column(rows, "location")).toEqual(["a", "b", "c"]);
    expect(column(rows, "total")).toEqual([8, 8, 4]);
    // 9/16 + 1/16; 1/16 + 1/16 + 1/4; 1
    expect(column(rows, "herfindahl")).toEqual([0.625, 0.375, 1].map(about));
    // 3/4 log2 4/3 + 1/4 · 2; 1/4 · 2 + 1/4 · 2 + 1/2 · 1; 0
    expect(column(rows, "entropy")).toEqual([2 - 0.75 * Math.log2(3), 1.5, 0].map(about));
    // 0.35 + 0.05 + 0.4; 0.15 + 0.05 + 0.1; 0.4 + 0.2 + 0.6
    expect(column(rows, "krugman")).toEqual([0.8, 0.3, 1.2].map(about));
    expect(column(rows, "specialisation")).toEqual([0.4, 0.15, 0.6].map(about));
    // 1 / (0.5625/0.4 + 0.0625/0.2); 1 / (0.0625/0.4 + 0.0625/0.2 + 0.25/0.4); 1 / (1/0.4)
    expect(column(rows, "hachman")).toEqual([32 / 55, 32 / 35, 0.4].map(about));
  });

  test("spread: x lies 3/4 and 1/4 in a and b, y half and half, z half and half in b and c", () => {
    const rows = ofGrid("activities", three);
    expect(column(rows, "activity")).toEqual(["x", "y", "z"]);
    expect(column(rows, "total")).toEqual([8, 4, 8]);
    expect(column(rows, "herfindahl")).toEqual([0.625, 0.5, 0.5].map(about));
    // Half of 0.35 + 0.15 + 0.2; 0.1 + 0.1 + 0.2; 0.4 + 0.1 + 0.3
    expect(column(rows, "hoover")).toEqual([0.35, 0.2, 0.4].map(about));
    // 1 - Σ T (y before + y after), from the lowest quotient on: x by c, b, a: 0.4 · 0.25 + 0.4 · 1.25; y by c, a, b: 0.4 · 0.5 + 0.4 · 1.5; z by a, b, c: 0.4 · 0.5 + 0.2 · 1.5.
    expect(column(rows, "locational_gini")).toEqual([0.4, 0.2, 0.5].map(about));
  });

  test("pairs: each once, the distance from 0 to 2 and the likeness from 1 to 0", () => {
    const rows = ofGrid("pairs", three);
    expect(rows.map((row) => `${row["location_a"]}${row["location_b"]}`)).toEqual(["ab", "ac", "bc"]);
    // 0.5 + 0 + 0.5; nothing in common; 0.25 + 0.25 + 0.5
    expect(column(rows, "krugman")).toEqual([1, 2, 1].map(about));
    // (3/16 + 1/16) / √(5/8 · 3/8); 0; 1/2 / √(3/8)
    expect(column(rows, "cosine")).toEqual([0.25 / Math.sqrt(0.625 * 0.375), 0, 0.5 / Math.sqrt(0.375)].map(about));
  });

  test("cells: every location with every activity, a 0 where it has nothing", () => {
    const rows = ofGrid("cells", three);
    expect(rows.map((row) => `${row["location"]}${row["activity"]}`)).toEqual(["ax", "ay", "az", "bx", "by", "bz", "cx", "cy", "cz"]);
    expect(column(rows, "value")).toEqual([6, 2, 0, 2, 2, 4, 0, 0, 4]);
    expect(column(rows, "share")).toEqual([0.75, 0.25, 0, 0.25, 0.25, 0.5, 0, 0, 1].map(about));
    expect(column(rows, "lq")).toEqual([0.75 / 0.4, 1.25, 0, 0.625, 1.25, 1.25, 0, 0, 2.5].map(about));
  });
});

describe("what a table says where little is there", () => {
  test("one location is its own pool: distance 0, likeness 1, spread as everything is, and no pair", () => {
    expect(ofGrid("locations", "x y, a 3 1")).toEqual([
      { location: "a", total: 4, herfindahl: 0.625, entropy: about(2 - 0.75 * Math.log2(3)), krugman: 0, hachman: 1, specialisation: 0 },
    ]);
    expect(ofGrid("activities", "x y, a 3 1")).toMatchObject([
      { locational_gini: 0, hoover: 0, herfindahl: 1 },
      { locational_gini: 0, hoover: 0, herfindahl: 1 },
    ]);
    expect(ofGrid("pairs", "x y, a 3 1")).toEqual([]);
  });

  test("one activity: all mixes are the same one", () => {
    const rows = ofGrid("locations", "x, a 3, b 9");
    expect(rows.map(({ herfindahl, entropy, krugman, hachman }) => [herfindahl, entropy, krugman, hachman])).toEqual([
      [1, 0, 0, 1],
      [1, 0, 0, 1],
    ]);
    // Three quarters and one quarter, which are the locations' own sizes.
    expect(ofGrid("activities", "x, a 3, b 9")).toEqual([{ activity: "x", total: 12, locational_gini: 0, hoover: 0, herfindahl: 0.625 }]);
    expect(ofGrid("pairs", "x, a 3, b 9")).toEqual([{ location_a: "a", location_b: "b", krugman: 0, cosine: 1 }]);
  });

  test("all equal: nothing is specialised, and everything is as far from concentrated as can be", () => {
    const rows = ofGrid("locations", "w x y z, a 2 2 2 2, b 2 2 2 2");
    for (const row of rows) expect(row).toMatchObject({ herfindahl: 0.25, entropy: 2, krugman: 0, hachman: 1 });
    for (const cell of ofGrid("cells", "w x y z, a 2 2 2 2, b 2 2 2 2")) expect(cell).toMatchObject({ share: 0.25, lq: 1 });
  });

  test("each has one thing of its own: as far apart as can be", () => {
    const rows = ofGrid("locations", "x y, a 5 0, b 0 5");
    for (const row of rows) expect(row).toMatchObject({ herfindahl: 1, entropy: 0, krugman: 1, hachman: 0.5, specialisation: 0.5 });
    expect(ofGrid("pairs", "x y, a 5 0, b 0 5")).toMatchObject([{ krugman: 2, cosine: 0 }]);
  });
});

describe("a number that is missing", () => {
  const gap = "x y, a 3 ?, b 1 4";

  test("leaves its own cell empty, and counts in no total: the others are as if the row were not there", () => {
    const cells = ofGrid("cells", gap);
    expect(cells.find((row) => row["location"] === "a" && row["activity"] === "y")).toEqual({
      location: "a",
      activity: "y",
      value: null,
      share: null,
      lq: null,
    });
    expect(cells.find((row) => row["location"] === "a" && row["activity"] === "x")).toMatchObject({ value: 3, share: 1, lq: 2 });
    for (const table of ["locations", "activities", "pairs"]) expect(ofGrid(table, gap)).toEqual(ofGrid(table, "x y, a 3 ., b 1 4"));
  });

  test("is not a 0: a row of 0 has a share and a quotient of 0", () => {
    expect(ofGrid("cells", "x y, a 3 0, b 1 4").find((row) => row["location"] === "a" && row["activity"] === "y")).toEqual({
      location: "a",
      activity: "y",
      value: 0,
      share: 0,
      lq: 0,
    });
  });

  test("of one time spoils no other", () => {
    const rows = ofGrid("cells", { 1: gap, 2: "x y, a 3 2, b 1 4" }).filter((row) => row["value"] === null);
    expect(rows).toEqual([{ time: "1", location: "a", activity: "y", value: null, share: null, lq: null }]);
  });
});

describe("times", () => {
  test("each is computed by itself: its rows are those that it gives alone, with the time before them", () => {
    const [early, late] = ["x y z, a 6 2 0, b 2 2 4, c 0 0 0", "x y, a 1 2, c 5 1"];
    for (const name of ["locations", "activities", "cells", "pairs"])
      expect(ofGrid(name, { 10: late, 9: early })).toEqual([
        ...ofGrid(name, early).map((row) => ({ time: "9", ...row })),
        ...ofGrid(name, late).map((row) => ({ time: "10", ...row })),
      ]);
  });

  test("the table of cells prints as its rows read, gaps as empty cells", () => {
    const { tables } = structureFamily.compute(observedGrid({ 1: "x y, a 3 ?, b 1 4", 2: "x, a 1" }), parameters, undefined);
    const cells = tables.find(({ name }) => name === "cells");
    expect(cells?.printed?.toString()).toBe(csvTable(cells?.columns ?? [], cells?.rows ?? []).toString());
    expect(cells?.printed?.toString()).toContain("\n1,a,y,,,\n");
  });
});

describe("laws", () => {
  const cells = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
  const runs = { numRuns: 30 };
  /** Rows of a panel in which every location and activity has something. */
  const rowsOf = (values: readonly (readonly number[])[], times = 1): ObservedRow[] =>
    values.flatMap((row, c) => row.map((value, a) => ({ location: `L${c}`, activity: `A${a}`, value: (value + (c === a || c > 2 ? 1 : 0)) * times })));
  const holding = (values: readonly (readonly number[])[]) => rowsOf([...values, [1, 1, 1]]);
  const table = (name: string, rows: readonly ObservedRow[]) => tableOf(name, observedRows(rows));
  const expectNear = (found: readonly number[], expected: readonly number[]) => {
    expect(found.length).toBe(expected.length);
    found.forEach((figure, at) => {
      expect(figure).toBeCloseTo(expected[at] ?? Number.NaN, 9);
    });
  };

  test("another unit changes totals alone", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = holding(values);
        const scaled = rows.map((row) => ({ ...row, value: row.value * 0.125 }));
        for (const name of ["herfindahl", "entropy", "krugman", "hachman"])
          expectNear(numbers(table("locations", scaled), name), numbers(table("locations", rows), name));
        for (const name of ["locational_gini", "hoover"]) expectNear(numbers(table("activities", scaled), name), numbers(table("activities", rows), name));
        expectNear(
          numbers(table("locations", scaled), "total"),
          numbers(table("locations", rows), "total").map((total) => total / 8),
        );
      }),
      runs,
    );
  });

  test("everybody twice: mixes and spread stay, and each activity is half as concentrated", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = holding(values);
        const twice = [...rows, ...rows.map((row) => ({ ...row, location: `M${row.location}` }))];
        const places = table("locations", rows).length;
        for (const name of ["herfindahl", "krugman", "hachman"])
          expectNear(numbers(table("locations", twice).slice(0, places), name), numbers(table("locations", rows), name));
        for (const name of ["locational_gini", "hoover"]) expectNear(numbers(table("activities", twice), name), numbers(table("activities", rows), name));
        expectNear(
          numbers(table("activities", twice), "herfindahl"),
          numbers(table("activities", rows), "herfindahl").map((figure) => figure / 2),
        );
      }),
      runs,
    );
  });

  test("an activity split in halves: nobody is further from the pool for it, and each mix is as much more varied as its share of it", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = holding(values);
        const split = rows.flatMap((row) => (row.activity === "A1" ? [0, 1].map((half) => ({ ...row, activity: `A1${half}`, value: row.value / 2 })) : [row]));
        const [before, after] = [table("locations", rows), table("locations", split)];
        for (const name of ["krugman", "hachman"]) expectNear(numbers(after, name), numbers(before, name));
        const shares = table("cells", rows).flatMap((row) => (row["activity"] === "A1" ? [Number(row["share"])] : []));
        expectNear(
          numbers(after, "entropy"),
          numbers(before, "entropy").map((bits, c) => bits + (shares[c] ?? Number.NaN)),
        );
        expectNear(
          numbers(after, "herfindahl"),
          numbers(before, "herfindahl").map((figure, c) => figure - (shares[c] ?? Number.NaN) ** 2 / 2),
        );
      }),
      runs,
    );
  });

  test("the distance of locations from the pool and of activities from everything's spread are one sum seen from two sides", () => {
    // Σ T_c Σ_a |s - n| = Σ_ca |X / X.. - T n| = Σ_a n_a Σ_c |X / X.a - T| = Σ n_a 2 hoover.
    fc.assert(
      fc.property(cells, (values) => {
        const rows = holding(values);
        const [places, activities] = [table("locations", rows), table("activities", rows)];
        const weighed = (of: readonly Row[], name: string) =>
          numbers(of, "total").reduce((sum, total, at) => sum + total * (numbers(of, name)[at] ?? Number.NaN), 0);
        expect(weighed(places, "krugman")).toBeCloseTo(2 * weighed(activities, "hoover"), 8);
      }),
      runs,
    );
  });

  test("bounds: concentration from an even spread to one thing, variety as its logarithm, and no Hoover above its Gini", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = holding(values);
        for (const { herfindahl, entropy, krugman, hachman } of table("locations", rows)) {
          expect(herfindahl).toBeGreaterThanOrEqual(1 / 3 - 1e-12);
          expect(herfindahl).toBeLessThanOrEqual(1 + 1e-12);
          expect(entropy).toBeLessThanOrEqual(Math.log2(3) + 1e-12);
          // Jensen: the mean of the logarithm is no more than the logarithm of the mean.
          expect(entropy).toBeGreaterThanOrEqual(-Math.log2(Number(herfindahl)) - 1e-12);
          expect(hachman).toBeLessThanOrEqual(1 + 1e-12);
          // Pinsker's way round for χ²: Σ (s - n)² / n = 1 / hachman - 1 is at least krugman².
          expect(1 / Number(hachman) - 1).toBeGreaterThanOrEqual(Number(krugman) ** 2 - 1e-9);
        }
        for (const { hoover, locational_gini: gini } of table("activities", rows)) {
          expect(Number(hoover)).toBeLessThanOrEqual(Number(gini) + 1e-12);
          expect(Number(gini)).toBeLessThan(1);
        }
      }),
      runs,
    );
  });

  test("distances of mixes: no way over a third is shorter", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const distance = new Map(table("pairs", holding(values)).map((row) => [`${row["location_a"]}${row["location_b"]}`, Number(row["krugman"])]));
        const between = (a: number, b: number) => distance.get(a < b ? `L${a}L${b}` : `L${b}L${a}`) ?? Number.NaN;
        expect(between(0, 1)).toBeLessThanOrEqual(between(0, 2) + between(2, 1) + 1e-12);
        expect(between(0, 2)).toBeLessThanOrEqual(between(0, 1) + between(1, 2) + 1e-12);
      }),
      runs,
    );
  });

  test("quotients: weighed by the pool they are 1 in every location, and by the locations' sizes 1 in every activity", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = holding(values);
        const [cellRows, places, activities] = [table("cells", rows), table("locations", rows), table("activities", rows)];
        const all = numbers(places, "total").reduce((sum, total) => sum + total, 0);
        const weight = (of: readonly Row[], key: string, id: unknown) => Number(of.find((row) => row[key] === id)?.["total"]) / all;
        const sumOver = (key: "location" | "activity", id: unknown, other: "location" | "activity", of: readonly Row[]) =>
          cellRows.reduce((sum, row) => (row[key] === id ? sum + Number(row["lq"]) * weight(of, other, row[other]) : sum), 0);
        for (const { location } of places) expect(sumOver("location", location, "activity", activities)).toBeCloseTo(1, 9);
        for (const { activity } of activities) expect(sumOver("activity", activity, "location", places)).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });
});

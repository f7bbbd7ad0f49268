import { describe, expect, test } from "vitest";
import { observedGrid } from "../../../test/observed-grid.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { structureFamily } from "./structure-family.ts";

type Given = Readonly<Record<string, unknown>>;
type Grids = Parameters<typeof observedGrid>[0];

const answer = (grids: Grids, given: Given = {}) =>
  structureFamily.compute(observedGrid(grids), structureFamily.parameters.parse({ draws: 20, ...given }), undefined);
const said = (grids: Grids, given: Given = {}) => saidNotes(answer(grids, given).notes);
const codes = (grids: Grids, given: Given = {}) => said(grids, given).map(({ code }) => code);
const sentence = (code: string, grids: Grids, given: Given = {}) => said(grids, given).find((each) => each.code === code)?.message;

/** Thirty units each, all at every time. */
const well = "x y, a 20 10, b 10 20, c 15 15";

describe("what forbids an answer", () => {
  test("each table that nobody knows is named with those there are, and nothing else is told", () => {
    const { tables, notes } = answer("x y, a 0 0", { tables: ["cells", "Cells", "pair"] });
    expect(tables).toEqual([]);
    expect(saidNotes(notes)).toMatchObject([
      { code: "complexity.unknown-table", message: "There is no table 'Cells'.", fix: "Choose among locations, activities, cells, pairs, similarity." },
      { code: "complexity.unknown-table", message: "There is no table 'pair'." },
    ]);
    expect(notes.every(({ severity }) => severity === "error")).toBe(true);
  });

  test.each([
    ["zeros", "x y, a 0 0, b 0 0"],
    ["gaps", "x y, a ? ?, b ? ?"],
    ["both, at every time", { 1: "x, a 0", 2: "x, a ?" }],
  ])("no value above 0 (%s) is a fault of the column of values, told alone", (_, grids) => {
    const notes = said(grids);
    expect(notes).toMatchObject([
      {
        code: "structure.no-positive-value",
        at: { field: "value" },
        message: "No value of column 'value' is positive.",
        fix: expect.stringContaining("--value"),
      },
    ]);
  });

  test("no rows ask for nothing: tables without rows, and nothing to say", () => {
    const { tables, notes } = answer({});
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual(["locations", "activities", "cells", "pairs", "similarity"].map((name) => [name, 0]));
    expect(notes).toEqual([]);
  });

  test.each([{ draws: 0 }, { draws: 1.5 }, { draws: 10_001 }, { seed: -1 }, { count_unit: 0 }, { count_unit: -2 }, { unit: 1 }])(
    "a parameter out of its range is refused: %o",
    (given) => {
      expect(structureFamily.parameters.safeParse(given).success).toBe(false);
    },
  );
});

describe("tables", () => {
  test("those that were asked for come in the order of the family, whatever the order of the question", () => {
    expect(answer(well, { tables: ["pairs", "locations"] }).tables.map(({ name }) => name)).toEqual(["locations", "pairs"]);
    expect(answer(well).tables.map(({ name }) => name)).toEqual(["locations", "activities", "cells", "pairs", "similarity"]);
    expect(answer(well, { tables: [] }).tables).toEqual([]);
  });

  test("a table is the same whichever stand beside it", () => {
    const whole = answer({ 1: well, 2: well }).tables;
    for (const { name, columns, rows } of whole) expect(answer({ 1: well, 2: well }, { tables: [name] }).tables).toMatchObject([{ name, columns, rows }]);
  });

  test("a column of times stands first in each table where there are times, and nowhere else", () => {
    expect(answer({ 1: well }).tables.map(({ columns }) => columns[0])).toEqual(["time", "time", "time", "time", "time"]);
    expect(answer(well).tables.flatMap(({ columns }) => columns)).not.toContain("time");
  });
});

describe("what is said beside the tables", () => {
  test("a panel of enough whole units brings no warning", () => {
    expect(codes({ 1: well, 2: well })).toEqual([]);
  });

  test("what holds nothing is named, with its time where there are times", () => {
    expect(sentence("structure.zero-total", "x none, a 30 0, nil 0 0, b 30 0")).toBe("Without a positive value and left out: nil, none.");
    expect(sentence("structure.zero-total", { 10: "x, a 30, b 0", 9: "x, a 30, b 40" })).toBe("Without a positive value and left out: b (10).");
  });

  test("a list of names ends after ten, with how many more there are", () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `n${String(i).padStart(2, "0")}`);
    const grid = (count: number) =>
      `x, a 30, b 30, ${names(count)
        .map((name) => `${name} 0`)
        .join(", ")}`;
    expect(sentence("structure.zero-total", grid(10))).toBe(`Without a positive value and left out: ${names(10).join(", ")}.`);
    expect(sentence("structure.zero-total", grid(12))).toBe(`Without a positive value and left out: ${names(10).join(", ")} … (+2).`);
  });

  test("cells without a number are counted over all times, their locations named once; those of what is left out are not among them", () => {
    const message = sentence("structure.missing-values", { 1: "x y z, a 30 ? ?, b 30 30 30, c ? ? ?", 2: "x y z, a ? 30 30, b 30 ? 30, c 30 30 30" });
    expect(message).toBe("4 cells have no number; they stay empty and count in no total (a, b).");
  });

  test("values that are no whole numbers ask for a unit, until one is named; whole amounts do not", () => {
    const halves = "x y, a 20.5 10, b 10 20";
    expect(said(halves).find(({ code }) => code === "structure.not-counts")?.fix).toContain("--count-unit");
    expect(codes(halves, { count_unit: 0.5 })).not.toContain("structure.not-counts");
    expect(codes("x y, a 2e3 1000, b 10 20")).not.toContain("structure.not-counts");
    expect(codes("x y, a ? 40, b 30 20")).not.toContain("structure.not-counts");
  });

  test("who is out of the comparison is named with how many are in it; without times nobody is", () => {
    expect(sentence("structure.incomplete-panel", { 1: `${well}, d 30 0`, 2: `${well}, e 30 0` })).toBe(
      "similarity.csv compares the 3 locations that hold something at every time; these do not and are out of it: d, e.",
    );
    expect(codes(`${well}, d 0 0`)).not.toContain("structure.incomplete-panel");
  });

  test("fewer than two in common: no similarity, and nobody is called small for it", () => {
    expect(codes({ 1: "x, a 3, b 0", 2: "x, a 3, b 4" })).toEqual(["structure.zero-total", "structure.incomplete-panel", "structure.no-common-set"]);
    expect(codes("x y, a 1 2")).toEqual(["structure.no-common-set"]);
  });

  test("small locations are named with the least they have at any time, in units", () => {
    expect(sentence("structure.few-units", { 1: "x y, a 30 0, b 19 1, c 10 9", 2: "x y, a 7 5, b 30 30, c 30 30" })).toBe(
      "Fewer than 20 units, so that the mix is largely chance: a (12), c (19).",
    );
    expect(sentence("structure.few-units", "x y, a 30 30, b 20 10", { count_unit: 3 })).toContain("b (10).");
    expect(sentence("structure.few-units", "x, a 19.996, b 30")).toContain("a (20).");
    expect(codes("x, a 20, b 20")).not.toContain("structure.few-units");
  });

  test("draws that can never reach the level are told from the least that can", () => {
    expect(sentence("structure.few-draws", well, { draws: 19 })).toBe("19 draws can never reach the 5% level.");
    expect(codes(well, { draws: 20 })).not.toContain("structure.few-draws");
  });

  test("of a comparison that was not asked for nothing is said", () => {
    const grids = { 1: "x y, a 20.5 10, b 0 0", 2: "x y, a 20 10, b 30 0" };
    expect(codes(grids, { draws: 5 })).toEqual([
      "structure.zero-total",
      "structure.not-counts",
      "structure.incomplete-panel",
      "structure.no-common-set",
      "structure.few-draws",
    ]);
    expect(codes(grids, { draws: 5, tables: ["locations", "cells"] })).toEqual(["structure.zero-total"]);
  });

  test("small locations are told of every table of mixes", () => {
    expect(codes("x y, a 3 1, b 30 30", { tables: ["locations"] })).toEqual(["structure.few-units"]);
  });
});

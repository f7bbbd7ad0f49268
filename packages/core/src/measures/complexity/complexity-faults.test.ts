import { describe, expect, test } from "vitest";
import { observedGrid } from "../../../test/observed-grid.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import type { Companions } from "../measure-family.ts";
import { complexityFamily } from "./complexity-family.ts";
import { complexityParameters } from "./complexity-parameters.ts";

type Given = Parameters<typeof complexityParameters.parse>[0];

function answer(grids: Parameters<typeof observedGrid>[0], given: Given = {}, companions: Companions = {}) {
  return complexityFamily.compute(observedGrid(grids), complexityParameters.parse(given), undefined, companions);
}

/** Codes of what is said beside the tables. */
const codes = (...asked: Parameters<typeof answer>) => answer(...asked).notes.map(({ code }) => code);
const said = (code: string, ...asked: Parameters<typeof answer>) => saidNotes(answer(...asked).notes).filter((each) => each.code === code);

/** Each holds what the one below it holds, and one thing more. */
const nested = "x y z, a 1 1 1, b 1 1 0, c 1 0 0";
const manual = { presence: "manual" } as const;

describe("what forbids an answer", () => {
  const fault = (...asked: Parameters<typeof answer>) => {
    const { tables, documents, notes } = answer(...asked);
    expect([tables, documents]).toEqual([[], undefined]);
    expect(notes.every(({ severity }) => severity === "error")).toBe(true);
    return saidNotes(notes);
  };

  test("each table that nobody knows is named, with those there are", () => {
    const unknown = fault(nested, { tables: ["cells", "cell", "Bands"] });
    expect(unknown.map(({ code, message }) => [code, message])).toEqual([
      ["complexity.unknown-table", "There is no table 'cell'."],
      ["complexity.unknown-table", "There is no table 'Bands'."],
    ]);
    expect(unknown[0]?.fix).toBe("Choose among locations, activities, cells, proximity, neighbours, bands, space, opportunities.");
  });

  test("no value above 0 is a fault of the value, be they zeros, gaps or all left out", () => {
    for (const [grid, given] of [
      ["x y, a 0 0, b 0 0", {}],
      ["x y, a ? ?, b 0 ?", {}],
      [nested, { exclude_location: ["a", "b", "c"] }],
    ] as const)
      expect(fault(grid, given)).toMatchObject([{ code: "structure.no-positive-value", at: { field: "value" } }]);
  });

  test("one time that holds something is enough: the empty one is left out by name", () => {
    expect(codes({ 1999: "x y, a 0 0, b 0 0", 2004: nested }, manual)).toContain("structure.zero-total");
  });

  test("marks are 0 and 1: the first other value is told; a gap is none", () => {
    const [only, ...more] = fault("x y, a 1 0, b 2 0.5", manual);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: "complexity.not-presence", at: { field: "value" } });
    expect(only?.message).toContain("holds 2;");
    expect(only?.fix).toContain("Mark presence as 1 and absence as 0");
    expect(codes("x y z, a 1 1 1, b 1 1 ?, c 1 0 0", manual)).not.toContain("complexity.not-presence");
    // Times stand in the order of numbers: the first value of the first.
    expect(fault({ 10: "x, a 3", 9: "x, a 4" }, manual).map(({ message }) => /holds (\d)/.exec(message)?.[1])).toEqual(["4"]);
  });

  test("marks have no bands, which would move limits and draw counts that are none", () => {
    const [only, ...more] = fault(nested, { ...manual, tables: ["locations", "bands"] });
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: "complexity.bands-of-marks", message: expect.stringContaining("no count to draw again") });
    expect(codes(nested, { ...manual, tables: ["locations"] })).not.toContain("complexity.bands-of-marks");
    expect(codes(nested, { tables: ["bands"], draws: 1 })).not.toContain("complexity.bands-of-marks");
  });

  test("probability is asked of counts alone; marks have none, and 0 does not ask", () => {
    expect(fault("x y, a 1.5 2, b 1 1", { confidence: 0.5 })).toMatchObject([{ code: "complexity.confidence-needs-counts", at: { field: "value" } }]);
    expect(codes("x y, a 1.5 2, b 1 1", { confidence: 0 })).not.toContain("complexity.confidence-needs-counts");
    expect(codes(nested, { ...manual, confidence: 0.9 })).not.toContain("complexity.confidence-needs-counts");
    expect(codes("x y, a ? 2, b 1 1", { confidence: 0.5 })).not.toContain("complexity.confidence-needs-counts");
  });

  test.each(["rpop", "both"] as const)("presence by head (%s) needs the inhabitants of each location, above 0", (presence) => {
    expect(fault(nested, { presence })).toMatchObject([{ code: "complexity.population-needed", fix: expect.stringContaining("--population FILE") }]);
    const heads = new Map([
      ["a", 10],
      ["b", 0],
      ["c", Number.NaN],
      ["elsewhere", 5],
    ]);
    const [without] = fault({ 1: nested, 2: nested }, { presence }, { population: heads });
    expect(without).toMatchObject({ code: "complexity.no-population", message: "No population above 0 is known of: b, c." });
    // Who is left out, or holds nothing, needs none.
    const given = { presence, exclude_location: ["b", "c"] };
    expect(codes("x y, a 1 1, b 1 0, c 0 1, d 0 0", given, { population: heads })).not.toContain("complexity.no-population");
    expect(codes(nested, { presence: "rca" }, { population: heads })).not.toContain("complexity.no-population");
  });

  test("no rows ask for nothing: no fault, and the tables without rows", () => {
    const { tables, notes } = complexityFamily.compute(observedGrid({}), complexityParameters.parse({ presence: "rpop" }), undefined);
    expect([tables.map(({ name, rows }) => [name, rows.length]), notes]).toEqual([["locations", "activities", "cells"].map((name) => [name, 0]), []]);
  });
});

test("options that move the other tables and not the bands are named, where bands are asked for", () => {
  const bands = { tables: ["locations", "bands"], draws: 1 };
  const population = { population: new Map(Object.entries({ a: 10, b: 20, c: 30 })) };
  const named = (...[given, companions]: [Given, Companions?]) =>
    said("complexity.bands-by-share", nested, given, companions).map(({ message }) => /alone: (.*) are not/.exec(message)?.[1]);
  expect(named(bands)).toEqual([]);
  expect(named({ ...bands, presence: "rpop" }, population)).toEqual(["--presence"]);
  expect(named({ ...bands, confidence: 0.6, least_diversity: 1, least_ubiquity: 1 })).toEqual(["--confidence, --least-diversity, --least-ubiquity"]);
  expect(named(bands, { anchor: new Map(Object.entries({ a: 3, b: 2, c: 1 })) })).toEqual(["--anchor"]);
  expect(named({ confidence: 0.6, tables: ["locations"] })).toEqual([]);
});

describe("what is said beside the tables", () => {
  test("names to be left out that the file lacks, locations before activities; whoever it has is left out in silence", () => {
    const [only] = said("complexity.unknown-excluded", nested, { ...manual, exclude_location: ["c", "d"], exclude_activity: ["w"] });
    expect(only?.message).toBe("To be left out, but not in the data: d, w.");
    expect(codes(nested, { ...manual, exclude_location: ["c"] })).not.toContain("complexity.unknown-excluded");
  });

  test("parts that share nothing: the most of any time is told, with the times that fall apart", () => {
    const two = "x y z, a 1 1 0, b 1 1 0, c 0 0 1";
    const three = "x y z, a 1 0 0, b 0 1 0, c 0 0 1";
    expect(said("complexity.disconnected", { 1: two, 2: nested, 3: three }, manual)[0]?.message).toContain("fall into 3 parts that share nothing at 1, 3;");
    expect(said("complexity.disconnected", two, manual)[0]?.message).toContain("fall into 2 parts that share nothing;");
    expect(codes(nested, manual)).not.toContain("complexity.disconnected");
  });

  test.each([
    ["fewer than two", "x, a 1, b 1", "fewer than two locations or two activities are held"],
    ["all alike", "x y, a 1 1, b 1 1", "all locations hold the same, so nothing tells them apart"],
    ["a ring", "x y z, a 1 1 0, b 0 1 1, c 1 0 1", "the second and the third eigenvalue are equal, so their vectors are one of many"],
  ])("no index, and why: %s", (_, grid, reason) => {
    const [only, ...more] = said("complexity.not-identified", grid, manual);
    expect([only?.message, more]).toEqual([`ECI, PCI, COI and COG are not identified: ${reason}.`, []]);
    const timed = said("complexity.not-identified", { 1999: nested, 2004: grid }, manual);
    expect(timed[0]?.message).toContain("not identified at 2004: ");
  });

  test("different reasons of different times are told apart", () => {
    const found = said("complexity.not-identified", { 1: "x, a 1, b 1", 2: "x y, a 1 1, b 1 1", 3: "x, a 1, b 1" }, manual);
    expect(found.map(({ message }) => message.slice(0, message.indexOf(":")))).toEqual([
      "ECI, PCI, COI and COG are not identified at 1, 3",
      "ECI, PCI, COI and COG are not identified at 2",
    ]);
  });

  test("where diversity and ubiquity do not vary the way up is doubtful; where both say the same it is not", () => {
    expect(codes(nested, manual)).not.toContain("complexity.sign-ambiguous");
    // A path: every location holds two, so that diversity says nothing, but the middle activities have two holders.
    const path = "w x y z, a 1 1 0 0, b 0 1 1 0, c 0 0 1 1";
    const [doubt] = said("complexity.sign-ambiguous", path, manual);
    expect(doubt?.message).toContain("correlation with diversity 0.00");
    // What decides the way from outside leaves no doubt of it.
    const anchor = new Map([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    expect(codes(path, manual, { anchor })).not.toContain("complexity.sign-ambiguous");
  });

  test("an anchor known of too few, or one that does not vary, decides nothing: told how many it is known of", () => {
    const few = new Map([
      ["a", 1],
      ["b", 2],
      ["elsewhere", 3],
    ]);
    expect(said("complexity.few-anchors", nested, manual, { anchor: few })[0]?.message).toContain("known of 2 locations only");
    const flat = new Map(["a", "b", "c"].map((location) => [location, 7]));
    expect(codes(nested, manual, { anchor: flat })).toContain("complexity.few-anchors");
    const good = new Map(["a", "b", "c"].map((location, place) => [location, place]));
    expect(codes(nested, manual, { anchor: good })).not.toContain("complexity.few-anchors");
    // Where there is no score at all the anchor is not to blame.
    expect(codes("x, a 1, b 1", manual, { anchor: few })).not.toContain("complexity.few-anchors");
  });

  test("fitness that still falls is said with its times, and not of the form that converges", () => {
    expect(said("complexity.fitness-degenerate", { 1: nested, 2: nested }, manual)[0]).toMatchObject({
      message: expect.stringContaining("when the steps end at 1, 2:"),
      fix: "Use --fitness servedio, which converges.",
    });
    expect(codes(nested, { ...manual, fitness: "servedio" })).not.toContain("complexity.fitness-degenerate");
  });

  test("an activity of the same advantage everywhere is named once over all times, under proximity by correlation alone", () => {
    const same = "same x y, a 2 2 1, b 2 1 2";
    expect(said("complexity.constant-activity", { 1: same, 2: same }, { proximity: "continuous" })[0]?.message).toMatch(/: same\.$/);
    expect(codes(same, { proximity: "discrete" })).not.toContain("complexity.constant-activity");
  });

  test("cells without a number are counted where their location stays, and named once", () => {
    const [only] = said("structure.missing-values", { 1: "x y, a 1 ?, b 1 1", 2: "x y, a ? 1, b 1 1" });
    expect(only?.message).toBe("2 cells have no number; they stay empty and count in no total (a).");
  });
});

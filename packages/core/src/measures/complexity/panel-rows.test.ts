import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ObservedRow, observedGrid, observedRows } from "../../../test/observed-grid.ts";
import type { CodedTexts } from "../../evidence/cells/raw-column.ts";
import type { RowBlock } from "../../evidence/files/table-reader.ts";
import { computedHere } from "../measure-parts.ts";
import type { Observations } from "../observations.ts";
import { structureMatrices } from "../structure/structure-matrices.ts";
import { complexityFamily } from "./complexity-family.ts";
import { complexityParameters } from "./complexity-parameters.ts";
import { gatherSummaries } from "./gather-summaries.ts";
import { matrixOfRows, PanelRows } from "./panel-rows.ts";
import { type ComplexityPart, computedTimePart } from "./time-part.ts";

const columnsOf = ({ keys }: Observations): readonly CodedTexts[] => ["location", "activity", "time"].flatMap((role) => keys[role] ?? []);
const textsOf = (observations: Observations) => columnsOf(observations).map(({ texts }) => texts);

/** The rows as a reader hands them on, so many at a time. */
function blocksOf(observations: Observations, size: number): RowBlock[] {
  const columns = columnsOf(observations);
  const value = observations.numbers["value"] as Float64Array;
  return Array.from({ length: Math.ceil(value.length / size) }, (_, b) => {
    const numbers = value.slice(b * size, (b + 1) * size);
    return { rowCount: numbers.length, keys: columns.map(({ codes }) => codes.slice(b * size, (b + 1) * size)), numbers: [numbers] };
  });
}

function panelOf(observations: Observations, size = 3) {
  const rows = new PanelRows();
  const taken = blocksOf(observations, size).every((block) => rows.take(block));
  return { rows, taken, panel: taken ? rows.panel(textsOf(observations)) : null };
}

/** Panels of few names, so that cells are missing, unknown, zero and in every order. */
const panels = fc
  .uniqueArray(
    fc.record({
      location: fc.constantFrom("10", "2", "b", "甲", "A"),
      activity: fc.constantFrom("x", "Y", "07", "7"),
      time: fc.constantFrom("2010", "995", "2004.5"),
      value: fc.constantFrom(0, 1, 2, 30, 2.5, 3_000_000_000, Number.NaN),
    }),
    { selector: ({ location, activity, time }) => `${location}|${activity}|${time}`, maxLength: 40, minLength: 1 },
  )
  .map((rows: readonly ObservedRow[]) => observedRows(rows));

describe("rows kept by time become the matrices of the whole table", () => {
  test("in any order of rows and any size of block, with the same that is left out", () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: 1, max: 7 }), (observations, size) => {
        const { panel } = panelOf(observations, size);
        if (panel === null) throw new Error("refused");
        const matrices = Array.from({ length: panel.count }, (_, t) => matrixOfRows(panel.part(t)));
        expect(panel.structure(matrices)).toEqual(structureMatrices(observations));
      }),
    );
  });

  test("without times there is one, and its summaries are byte for byte those of the table held in columns", () => {
    const untimed = observedGrid("x y z, a 3 1 ., b ? 2 1, c 1 0 4");
    const { panel } = panelOf(untimed);
    expect([panel?.count, panel?.cells]).toEqual([1, 9]);
    if (panel !== null) expect(panel.structure([matrixOfRows(panel.part(0))])).toEqual(structureMatrices(untimed));
  });

  test("the whole answer is the same by rows as by columns: tables, document and notes", () => {
    fc.assert(
      fc.property(panels, (observations) => {
        const parameters = complexityParameters.parse({ tables: ["locations", "activities"], threshold: 0.8 });
        const taker = gatherSummaries(parameters);
        if (taker === null) throw new Error("not gathered");
        for (const block of blocksOf(observations, 5)) expect(taker.take(block)).toBe(true);
        const parts = taker.parts(textsOf(observations));
        if (parts === null) throw new Error("refused");
        const companions = { attribute: new Map([["10", 3]]) };
        expect(computedHere(parts(companions), (part) => computedTimePart(part as ComplexityPart))).toEqual(
          complexityFamily.compute(observations, parameters, undefined, companions),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("many names: places past 255 and 65,535 keep their rows", () => {
    for (const many of [257, 65_537]) {
      const observations = observedRows(Array.from({ length: many }, (_, i) => ({ location: `L${i % 2}`, activity: `A${i}`, time: "1", value: i + 1 })));
      const { panel } = panelOf(observations, many);
      const matrix = panel === null ? null : matrixOfRows(panel.part(0));
      const place = matrix?.activities.indexOf(`A${many - 1}`) ?? -1;
      expect(matrix?.values[((many - 1) % 2) * many + place]).toBe(many);
    }
  });

  test("a part is handed over once: the panel has its rows no more", () => {
    const { panel } = panelOf(observedGrid({ 1: "x y, a 1 1, b 1 1" }));
    expect(panel?.part(0).rows.length).toBeGreaterThan(0);
    expect(panel?.part(0).rows).toEqual([]);
  });
});

describe("what rows by themselves cannot be taken for is read whole instead", () => {
  test("a value below 0, wherever it stands; a negative zero is none, and a gap is none", () => {
    expect(panelOf(observedGrid("x y, a 1 2, b -1 2")).taken).toBe(false);
    expect(panelOf(observedGrid("x y, a 1 2, b -0 ?")).taken).toBe(true);
  });

  test("a key that comes twice, in one block or in two, at one time; at two times it is no repetition", () => {
    const twice = (times: readonly [string, string]) => [
      { location: "a", activity: "x", time: times[0], value: 1 },
      { location: "b", activity: "x", time: times[0], value: 1 },
      { location: "a", activity: "x", time: times[1], value: 1 },
    ];
    for (const size of [1, 3]) {
      expect(panelOf(observedRows(twice(["1", "1"])), size).panel).toBeNull();
      expect(panelOf(observedRows(twice(["1", "2"])), size).panel).not.toBeNull();
    }
  });

  test("more cells of one time than may be held", () => {
    const { rows } = panelOf(observedGrid("x, a 1"));
    const names = (many: number) => Array.from({ length: many }, (_, i) => String(i));
    expect(rows.panel([names(2 ** 14), names(2 ** 14 + 1)])).toBeNull();
  });

  test("whether anything is held at all is known without a matrix", () => {
    expect(panelOf(observedGrid("x y, a 0 ?, b 0 0")).rows.hasValue).toBe(false);
    expect(panelOf(observedGrid("x y, a 0 ?, b 0 1")).rows.hasValue).toBe(true);
  });

  test.each([
    ["a table of cells", { tables: ["locations", "cells"] }],
    ["no table", { tables: [] }],
    ["presence by head", { tables: ["locations"], presence: "rpop" }],
    ["marks", { tables: ["locations"], presence: "manual" }],
    ["probability", { tables: ["locations"], confidence: 0.5 }],
    ["names to be left out", { tables: ["activities"], exclude_activity: ["x"] }],
  ])("%s asks for the whole table", (_, given) => {
    expect(gatherSummaries(complexityParameters.parse(given))).toBeNull();
    expect(gatherSummaries(complexityParameters.parse({ tables: ["locations", "activities"] }))).not.toBeNull();
  });

  test("nothing above 0 is the same fault by rows as by columns", () => {
    const observations = observedGrid({ 1: "x y, a 0 0, b 0 0" });
    const parameters = complexityParameters.parse({ tables: ["locations"] });
    const taker = gatherSummaries(parameters);
    for (const block of blocksOf(observations, 2)) taker?.take(block);
    const parts = taker?.parts(textsOf(observations))?.({});
    expect(parts?.finish([], () => {})).toEqual(complexityFamily.compute(observations, parameters, undefined));
    expect(() => parts?.part(0)).toThrow("there is no part to compute");
  });
});

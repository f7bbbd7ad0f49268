import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridRows, observedGrid, observedRows } from "../../../test/observed-grid.ts";
import { structureMatrices, withoutEmpty } from "./structure-matrices.ts";

type Grids = Parameters<typeof observedGrid>[0];

const sorted = (grids: Grids) => structureMatrices(observedGrid(grids));

/** A matrix as it is drawn: names, values row by row, and the places of what is unknown. */
const drawn = ({ locations, activities, values, unknown }: ReturnType<typeof withoutEmpty>) => ({
  locations,
  activities,
  rows: locations.map((_, c) => Array.from(values.subarray(c * activities.length, (c + 1) * activities.length))),
  unknown: Array.from(unknown.keys()).filter((cell) => unknown[cell] === 1),
});

describe("one table of observations", () => {
  test("locations and activities stand in the order of code points, whichever row came first", () => {
    const [only, ...more] = sorted("y x 甲 B, b 1 2 3 4, a 5 6 7 8, Z 9 10 11 12").matrices;
    expect(more).toEqual([]);
    expect(only && drawn(only)).toEqual({
      locations: ["Z", "a", "b"],
      activities: ["B", "x", "y", "甲"],
      rows: [
        [12, 10, 9, 11],
        [8, 6, 5, 7],
        [4, 2, 1, 3],
      ],
      unknown: [],
    });
  });

  test("codes of digits are texts: 10 stands before 2, and 0011 before both", () => {
    expect(sorted("x, 2 1, 10 1, 0011 1").matrices[0]?.locations).toEqual(["0011", "10", "2"]);
  });

  test("a row that the file lacks is a known 0; a row without a number is unknown and 0 in every sum", () => {
    const [matrix] = sorted("x y z, a 1 . ?, b ? 2 3").matrices;
    expect(matrix && drawn(matrix)).toEqual({
      locations: ["a", "b"],
      activities: ["x", "y", "z"],
      rows: [
        [1, 0, 0],
        [0, 2, 3],
      ],
      unknown: [2, 3],
    });
  });

  test("what holds nothing is left out by name, locations before activities; what is unknown throughout holds nothing known", () => {
    const { matrices, dropped } = sorted("x empty y unknown, a 1 0 2 ?, nil 0 0 0 0, b 0 . 4 ?, gone ? ? ? ?");
    expect(matrices.map(drawn)).toEqual([
      {
        locations: ["a", "b"],
        activities: ["x", "y"],
        rows: [
          [1, 2],
          [0, 4],
        ],
        unknown: [],
      },
    ]);
    expect(dropped).toEqual([
      { kind: "location", id: "gone", time: "" },
      { kind: "location", id: "nil", time: "" },
      { kind: "activity", id: "empty", time: "" },
      { kind: "activity", id: "unknown", time: "" },
    ]);
  });

  test("places of unknown cells move with their rows and columns when others are left out", () => {
    const [matrix] = sorted("none w x y, a 0 1 ? 2, b 0 0 0 0, c 0 ? 3 ?").matrices;
    expect(matrix && drawn(matrix)).toEqual({
      locations: ["a", "c"],
      activities: ["w", "x", "y"],
      rows: [
        [1, 0, 2],
        [0, 3, 0],
      ],
      unknown: [1, 3, 5],
    });
  });

  test("nothing positive leaves an empty matrix and names everything", () => {
    const { matrices, dropped, times } = sorted("x y, a 0 0, b 0 ?");
    expect(matrices.map(drawn)).toEqual([{ locations: [], activities: [], rows: [], unknown: [] }]);
    expect(dropped.map(({ id }) => id)).toEqual(["a", "b", "x", "y"]);
    expect(times).toBeNull();
  });

  test("no rows give no matrix, with and without a column of times", () => {
    expect(structureMatrices(observedRows([]))).toMatchObject({ times: null, matrices: [], dropped: [] });
    const empty = { codes: new Int32Array(0), texts: [] };
    expect(structureMatrices({ rowCount: 0, keys: { location: empty, activity: empty, time: empty }, numbers: { value: new Float64Array(0) } })).toMatchObject({
      times: null,
      matrices: [],
      dropped: [],
    });
  });
});

describe("times", () => {
  test("stand by value where all are numbers, with their values as x", () => {
    const { times, x, matrices } = sorted({ 2010: "x, a 1", 995: "x, a 2", "1000.5": "x, a 3", "-3": "x, a 4" });
    expect(times).toEqual(["-3", "995", "1000.5", "2010"]);
    expect(Array.from(x)).toEqual([-3, 995, 1000.5, 2010]);
    expect(matrices.map(({ time, values }) => [time, values[0]])).toEqual([
      ["-3", 4],
      ["995", 2],
      ["1000.5", 3],
      ["2010", 1],
    ]);
  });

  test("stand in text order, with their ranks as x, as soon as one of them is no number", () => {
    const { times, x } = sorted({ "10": "x, a 1", "9": "x, a 1", "9b": "x, a 1" });
    expect([times, Array.from(x)]).toEqual([
      ["10", "9", "9b"],
      [0, 1, 2],
    ]);
  });

  test("a single time is told as a time", () => {
    const { times, matrices } = sorted({ 1999: "x, a 1" });
    expect([times, matrices.map(({ time }) => time)]).toEqual([["1999"], ["1999"]]);
  });

  test("each time leaves out its own, and says so time by time in the order of times", () => {
    const { matrices, dropped } = sorted({ 11: "x y, a 1 0, b 2 0", 9: "x y z, a 0 1 1, c 0 3 0" });
    expect(matrices.map(({ locations, activities }) => [locations, activities])).toEqual([
      [
        ["a", "c"],
        ["y", "z"],
      ],
      [["a", "b"], ["x"]],
    ]);
    expect(dropped.map(({ kind, id, time }) => `${time} ${kind} ${id}`)).toEqual([
      "9 location b",
      "9 activity x",
      "11 location c",
      "11 activity y",
      "11 activity z",
    ]);
  });

  test("a cell that is unknown at one time is known at another", () => {
    const { matrices } = sorted({ 1: "x y, a ? 1", 2: "x y, a 5 1" });
    // At the first time x holds nothing known, so that it is not there.
    expect(matrices.map(drawn).map(({ activities, unknown }) => [activities, unknown])).toEqual([
      [["y"], []],
      [["x", "y"], []],
    ]);
  });
});

describe("laws", () => {
  const cell = fc.constantFrom(".", "?", "0", "1", "7", "0.25");
  const grids = fc
    .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 })
    .map((lines) => ["p q r", ...lines.map((line, c) => `L${c} ${line.join(" ")}`)].join(", "));

  test("the order of rows decides nothing", () => {
    fc.assert(
      fc.property(grids, grids, fc.integer({ min: 0, max: 20 }), (first, second, turn) => {
        const rows = [...gridRows(first, "2"), ...gridRows(second, "10")];
        const turned = [...rows.slice(turn % Math.max(1, rows.length)), ...rows.slice(0, turn % Math.max(1, rows.length))].reverse();
        expect(structureMatrices(observedRows(turned))).toEqual(structureMatrices(observedRows(rows)));
      }),
    );
  });

  test("nothing positive is lost, and what is kept has something positive in each row and column", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { matrices, dropped } = sorted(grid);
        const given = gridRows(grid).reduce((sum, { value }) => sum + (Number.isNaN(value) ? 0 : value), 0);
        for (const matrix of matrices) {
          const { locations, activities, rows } = drawn(matrix);
          expect(rows.flat().reduce((sum, value) => sum + value, 0)).toBeCloseTo(given, 12);
          for (const row of rows) expect(Math.max(...row)).toBeGreaterThan(0);
          for (const [a] of activities.entries()) expect(Math.max(...rows.map((row) => row[a] ?? 0))).toBeGreaterThan(0);
          const named = dropped.map(({ id }) => id);
          expect([...locations, ...activities].filter((id) => named.includes(id))).toEqual([]);
        }
      }),
    );
  });

  test("leaving out the empty twice leaves out nothing more, and what is full is handed on as it is", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        for (const matrix of sorted(grid).matrices) expect(drawn(withoutEmpty(matrix))).toEqual(drawn(matrix));
      }),
    );
    const full = { locations: ["a"], activities: ["x", "y"], values: Float64Array.of(1, 2), unknown: new Uint8Array(2) };
    expect(withoutEmpty(full).values).toBe(full.values);
  });
});

import { describe, expect, test } from "vitest";
import { observedGrid } from "../../../test/observed-grid.ts";
import { commonPanel } from "./common-panel.ts";
import { structureMatrices } from "./structure-matrices.ts";

/** The panel as it is drawn: time by time, location by location. */
function common(grids: Parameters<typeof observedGrid>[0], unit = 1) {
  const { locations, left, panel } = commonPanel(structureMatrices(observedGrid(grids)).matrices, unit);
  const width = panel.activities;
  const rows = Array.from({ length: panel.times }, (_, t) =>
    locations.map((__, c) => Array.from(panel.values.subarray((t * panel.locations + c) * width, (t * panel.locations + c + 1) * width))),
  );
  return { locations, left, rows, shape: [panel.times, panel.locations, panel.activities] };
}

describe("the locations that hold something at every time", () => {
  test("one time keeps everybody and leaves nobody", () => {
    expect(common("x y, b 1 2, a 3 0")).toEqual({
      locations: ["a", "b"],
      left: [],
      rows: [
        [
          [3, 0],
          [1, 2],
        ],
      ],
      shape: [1, 2, 2],
    });
  });

  test("who is away at one time is out of all of them, and named once in text order", () => {
    const { locations, left, rows } = common({ 1: "x, late 0, a 1, b 2, odd 3", 2: "x, late 5, a 4, b 6", 3: "x, late 5, a 7, b 8, odd 9" });
    expect([locations, left]).toEqual([
      ["a", "b"],
      ["late", "odd"],
    ]);
    expect(rows).toEqual([
      [[1], [2]],
      [[4], [6]],
      [[7], [8]],
    ]);
  });

  test("activities are those of any time: where one holds nothing at a time it stands there as 0", () => {
    const { rows, shape } = common({ 1: "new old, a 0 1, b 0 2", 2: "new old, a 3 0, b 4 0" });
    expect(shape).toEqual([2, 2, 2]);
    expect(rows).toEqual([
      [
        [0, 1],
        [0, 2],
      ],
      [
        [3, 0],
        [4, 0],
      ],
    ]);
  });

  test("an activity that only somebody holds who is left out keeps its column of zeros", () => {
    const { rows, shape } = common({ 1: "x y, a 1 0, b 2 5", 2: "x y, a 3 0, b 0 0" });
    expect(shape).toEqual([2, 1, 2]);
    expect(rows).toEqual([[[1, 0]], [[3, 0]]]);
  });

  test("values come in units: so many times smaller, the names the same", () => {
    const grids = { 1: "x y, a 10 20, b 30 5", 2: "x y, a 40 0, b 0 50" };
    const [plain, halves] = [common(grids), common(grids, 2.5)];
    expect(halves.rows.flat(2)).toEqual(plain.rows.flat(2).map((value) => value / 2.5));
    expect([halves.locations, halves.left, halves.shape]).toEqual([plain.locations, plain.left, plain.shape]);
  });

  test("nobody in common leaves a panel without locations, and names all", () => {
    expect(common({ 1: "x, a 1", 2: "x, b 1" })).toEqual({ locations: [], left: ["a", "b"], rows: [[], []], shape: [2, 0, 1] });
  });

  test("no times leave nothing", () => {
    expect(common({})).toEqual({ locations: [], left: [], rows: [], shape: [0, 0, 0] });
  });
});

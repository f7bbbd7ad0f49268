import { describe, expect, test } from "vitest";
import { observedGrid } from "../../../test/observed-grid.ts";
import type { MeasureParts } from "../measure-parts.ts";
import { isSummary } from "./complexity-answer.ts";
import { complexityFamily } from "./complexity-family.ts";
import { type ComplexityParameters, complexityParameters } from "./complexity-parameters.ts";
import { type ComplexityPart, computedTimePart } from "./time-part.ts";

const one = "x y z w, a 4 1 3 1, b 1 2 0 2, c 0 3 1 1, d 2 0 2 0";
const grids = { one, two: { 1: one, 2: "x y z, a 1 2 1, b 1 1 0, c 2 0 3" }, three: { 1: one, 2: one, 3: "x y z, a 5 2 1, b 1 1 1, c 2 0 3" } };

function partsOf(grid: keyof typeof grids, parameters: ComplexityParameters): MeasureParts {
  return complexityFamily.split(observedGrid(grids[grid]), parameters);
}

/** As threads have it: parts are copied there, computed last first, and what comes back is copied too. */
function elsewhere(parts: MeasureParts) {
  const asked = Array.from({ length: parts.count }, (_, place) => structuredClone(parts.part(place)));
  const results = asked.map(() => null as unknown);
  for (let place = asked.length - 1; place >= 0; place--) results[place] = structuredClone(computedTimePart(asked[place] as ComplexityPart));
  return parts.finish(results, () => {});
}

const printed = ({ tables, documents, notes }: ReturnType<typeof elsewhere>) => ({
  tables: tables.map(({ name, columns, rows }) => ({ name, columns, rows })),
  documents,
  notes,
});

describe.each(["one", "two", "three"] as const)("%s", (grid) => {
  test.each([[["locations", "activities"]], [["cells", "proximity"]], [["opportunities", "neighbours", "space"]]])(
    "%j on threads that finish in any order are those of this thread",
    (tables) => {
      const parameters = complexityParameters.parse({ tables, draws: 2 });
      expect(printed(elsewhere(partsOf(grid, parameters)))).toEqual(printed(complexityFamily.compute(observedGrid(grids[grid]), parameters, undefined)));
    },
  );
});

test("one time is two parts, so that a second thread has work; more times are a part each", () => {
  const parameters = complexityParameters.parse({});
  expect([partsOf("one", parameters).count, partsOf("two", parameters).count, partsOf("three", parameters).count]).toEqual([2, 2, 3]);
});

test("cells are counted as they are held, and bands announce their draws as steps after the parts", () => {
  const parts = partsOf("two", complexityParameters.parse({ tables: ["bands"], draws: 7 }));
  expect([parts.cells, parts.after]).toEqual([4 * 4 + 3 * 3, 14]);
  expect(partsOf("two", complexityParameters.parse({})).after).toBe(0);
});

test("progress goes up by one over parts and draws, and ends at its whole", () => {
  const steps: [number, number][] = [];
  complexityFamily.compute(observedGrid(grids.two), complexityParameters.parse({ tables: ["bands"], draws: 3 }), (done, total) => steps.push([done, total]));
  expect(steps).toEqual([0, 1, 3, 4, 5, 6, 7, 8].map((done) => [done, 8]));
});

test("for summaries nothing of the size of the panel comes back from a part", () => {
  const lengths = (tables: readonly string[]) => {
    const parameters = complexityParameters.parse({ tables });
    expect(isSummary(parameters)).toBe(tables.every((table) => table !== "cells"));
    const found = computedTimePart(partsOf("two", parameters).part(0) as ComplexityPart);
    if (!("gain" in found)) throw new Error("half of a time");
    return [found.gain.length, found.time.matrix.values.length, found.time.advantage.length, found.time.indices.density.length];
  };
  expect(lengths(["locations", "activities"])).toEqual([0, 0, 0, 0]);
  expect(lengths(["locations", "cells"])).toEqual([16, 16, 16, 16]);
});

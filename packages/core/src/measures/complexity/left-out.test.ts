import fc from "fast-check";
import { expect, test } from "vitest";
import { observedGrid, observedRows } from "../../../test/observed-grid.ts";
import type { Observations } from "../observations.ts";
import { leftOut } from "./left-out.ts";

const names = ["a", "b", "c", "d"];
const rowLists = fc.array(fc.record({ location: fc.constantFrom(...names), activity: fc.constantFrom(...names), value: fc.integer({ min: 0, max: 9 }) }), {
  maxLength: 12,
});
const lists = fc.uniqueArray(fc.constantFrom(...names, "elsewhere"));

test("what is left is what the other rows alone would have given, to the order of texts; names that no row has are told", () => {
  fc.assert(
    fc.property(rowLists, lists, lists, (rows, locations, activities) => {
      const { observations, unknown } = leftOut(observedRows(rows), { location: locations, activity: activities });
      expect(observations).toEqual(observedRows(rows.filter(({ location, activity }) => !locations.includes(location) && !activities.includes(activity))));
      expect(unknown).toEqual([
        ...locations.filter((name) => !rows.some(({ location }) => location === name)),
        ...activities.filter((name) => !rows.some(({ activity }) => activity === name)),
      ]);
    }),
  );
});

test("nothing named: the very same observations, not a copy", () => {
  const given = observedGrid("x y, a 1 2, b ? 4");
  expect(leftOut(given, { location: [], activity: [] }).observations).toBe(given);
});

test("a name of one role leaves rows of the other alone", () => {
  const { observations } = leftOut(
    observedRows([
      { location: "x", activity: "y", value: 1 },
      { location: "y", activity: "x", value: 2 },
    ]),
    { location: ["x"] },
  );
  expect([observations.keys["location"]?.texts, Array.from(observations.numbers["value"] ?? [])]).toEqual([["y"], [2]]);
});

test("a gap stays a gap, and a role without rows stays as it is", () => {
  const given: Observations = { ...observedGrid("x y, a ? 2, b 3 4") };
  const untimed = { ...given, keys: { ...given.keys, time: { codes: new Int32Array(0), texts: [] } } };
  const { observations } = leftOut(untimed, { location: ["b"] });
  expect(Array.from(observations.numbers["value"] ?? [])).toEqual([Number.NaN, 2]);
  expect(observations.keys["time"]).toEqual({ codes: new Int32Array(0), texts: [] });
});

test("a role that the table lacks is a mistake of the program", () => {
  expect(() => leftOut(observedGrid("x, a 1"), { place: ["a"] })).toThrow(RangeError);
});

import { expect, test } from "vitest";
import { placesBelow } from "../regions/places-below.ts";
import { placesOfGroup, shownPlaces } from "./shown-places.ts";

const labels = { en: null, zh: null };
const place = (id: string, parent: string | null) => ({ id, parent, labels });
// B1 hangs at the whole's part B without the level between; C has no parts.
const places = [
  place("R", null),
  place("A", "R"),
  place("B", "R"),
  place("C", "R"),
  place("A1", "A"),
  place("A11", "A1"),
  place("A12", "A1"),
  place("B11", "B"),
];
const provinces = ["A", "B", "C"].map((id, at) => ({ id, labels, column: at, row: 0, code: id }));
const shown = (asked: string) => {
  const { of, places: parts, above } = shownPlaces(asked, "R", { provinces, places });
  return [of, parts.map(({ id }) => id).join(" "), above.join(" ")];
};

test("a map shows the parts of a place at any level, and of a place without parts those beside it", () => {
  expect(shown("R")).toEqual([null, "A B C", ""]);
  expect(shown("A")).toEqual(["A", "A1", ""]);
  expect(shown("A1")).toEqual(["A1", "A11 A12", "A"]);
  expect(shown("A12")).toEqual(["A1", "A11 A12", "A"]);
  expect(shown("B")).toEqual(["B", "B11", ""]);
  expect(shown("C")).toEqual([null, "A B C", ""]);
  expect(shown("nobody")).toEqual([null, "A B C", ""]);
});

test("lower places stand behind the one that they belong to, levels left out or not; a ring ends", () => {
  expect(placesBelow("A", places).map(({ id }) => id)).toEqual(["A1", "A11", "A12"]);
  expect(placesBelow("B", places).map(({ id }) => id)).toEqual(["B11"]);
  expect(placesBelow("X", [place("X", "Y"), place("Y", "X")]).map(({ id }) => id)).toEqual(["Y"]);
});

test("of a group its places, whatever they belong to; one that nobody knows is left out", () => {
  const labels = { en: "x", zh: null };
  const known = { provinces: [{ id: "B", labels, column: 3, row: 4, code: "B" }], places: [{ id: "A", labels, parent: "Z" }] } as unknown as Parameters<
    typeof placesOfGroup
  >[1];
  expect(placesOfGroup({ id: "g:x", members: ["B", "A", "none"] }, known)).toEqual({
    of: "g:x",
    places: [
      { id: "A", labels, column: 0, row: 0, code: "A" },
      { id: "B", labels, column: 1, row: 0, code: "B" },
    ],
    above: [],
  });
});

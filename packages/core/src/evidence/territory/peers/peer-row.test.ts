import { expect, test } from "vitest";
import { type IndicatorValues, peerRow, placesBeside, usualIndicators } from "./peer-row.ts";

const indicator = (id: string, topic: string, years: readonly number[]) => ({ id, label: { en: id, zh: id }, topic, unit: "share", years: [...years] });
const value = (region: string, year: number, of: number | null, row = 1) => ({ region, year, value: of, row });
const answer: IndicatorValues = {
  table: "indicators",
  indicators: [indicator("a", "R&D", [2021, 2022, 2023])],
  indicator: "a",
  values: [
    value("CN", 2023, 100),
    value("x", 2023, null),
    value("x", 2022, 3, 7),
    value("y", 2022, 1),
    value("z", 2022, 3),
    value("w", 2022, 9),
    value("y", 2023, 2),
    value("x", 2021, 5),
  ],
  national: ["CN"],
};

test("places stand beside each other in the newest year that most of them report, with their rank among all that do", () => {
  const row = peerRow(answer, ["x", "y", "nowhere"]);
  expect(row).toMatchObject({ year: 2022, all: 4, median: 3 });
  expect(row?.figures).toEqual([
    { place: "x", value: 3, row: 7, rank: 2 },
    { place: "y", value: 1, row: 1, rank: 4 },
    { place: "nowhere", value: null, row: null, rank: null },
  ]);
});

test("a year that is asked for is taken, also where few report it", () => {
  expect(peerRow(answer, ["x", "y"], "2023")).toMatchObject({ year: 2023, all: 1, figures: [{ value: null }, { value: 2, rank: 1 }] });
});

test("nothing where the indicator is not known or nobody reports it", () => {
  expect(peerRow({ ...answer, indicator: "b" }, ["x"])).toBeNull();
  expect(peerRow({ ...answer, values: [] }, ["x"])).toBeNull();
});

test("where nobody chose, one indicator of each topic, the newest first", () => {
  const listed = [
    indicator("old", "money", [2010]),
    indicator("new", "people", [2023]),
    indicator("second", "people", [2023]),
    indicator("first", "R&D", [2020]),
  ];
  expect(usualIndicators(listed, "first")).toEqual(["first", "new", "old", "second"]);
});

test("the places next to one, itself among them; at an end as many on the other side", () => {
  const values = ["p", "q", "r", "s", "t", "u"].map((region, at) => value(region, 2022, 10 - at));
  expect(placesBeside({ ...answer, values }, "s", 1)).toEqual(["r", "s", "t"]);
  expect(placesBeside({ ...answer, values }, "p", 1)).toEqual(["p", "q", "r"]);
  expect(placesBeside({ ...answer, values }, "nowhere", 1)).toEqual(["p", "q", "r"]);
});

import { expect, test } from "vitest";
import { unitOfColumn, unitsInHeads } from "./column-units.ts";

const aside = (unit: string) => ` (${unit})`;

test("a unit that all figures of a column repeat stands in the head alone", () => {
  const { heads, cell } = unitsInHeads(
    ["Place", "Known", "Time"],
    [
      ["Fujian", "26.6%", "0.04 s"],
      ["Hebei", "–", "1,204 s"],
    ],
    aside,
  );
  expect(heads).toEqual(["Place", "Known (%)", "Time (s)"]);
  expect([cell("Fujian", 0), cell("26.6%", 1), cell("–", 1), cell("1,204 s", 2)]).toEqual(["Fujian", "26.6", "–", "1,204"]);
});

test("a head that names the unit is left as it is", () => {
  expect(unitsInHeads(["Imported, %"], [["5%"]], aside).heads).toEqual(["Imported, %"]);
});

test("units that differ, ranges, days, parts of others and figures with something aside stay in their cells", () => {
  for (const cells of [
    ["20.4 bn", "679 m"],
    ["1–3", "2–6"],
    ["2 Mar 2026", "3 Mar 2026"],
    ["1/195", "2/195"],
    ["80% (57–96)", "88% (70–97)"],
    ["Fujian", "26%"],
    ["26%", { key: "element" }],
    ["26%", 5],
    [],
    ["–"],
  ])
    expect(unitOfColumn(cells)).toBe(null);
});

test("German and Chinese figures keep their marks", () => {
  expect(unitsInHeads(["Anteil"], [["26,6 %"]], aside).heads).toEqual(["Anteil (%)"]);
  expect(unitsInHeads(["时长"], [["1200小时"]], aside).cell("1200小时", 0)).toBe("1200");
});

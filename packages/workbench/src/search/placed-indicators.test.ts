import { expect, test } from "vitest";
import { holdsInOrder, placesAsked } from "./placed-indicators.ts";

const fujian = { id: "350000", labels: { en: "Fujian", zh: "福建省" } };
const places = [fujian, { id: "450000", labels: { en: "Guangxi", zh: "广西壮族自治区" } }];

test.each([
  ["福建 研发投入", [["350000", "研发投入"]]],
  ["福建省研发投入", [["350000", "研发投入"]]],
  ["广西 专利", [["450000", "专利"]]],
  ["R&D Fujian", [["350000", "r&d"]]],
  ["福建", []],
  ["研发投入", []],
] as const)("%s", (text, found) => {
  expect(placesAsked(text, places).map(({ place, rest }) => [place.id, rest])).toEqual(found);
});

test.each([
  ["研发经费投入强度", "研发投入", true],
  ["研发经费投入强度", "研发 投入", true],
  ["研发经费投入强度", "投入研发", false],
  ["研发经费投入强度", "研", false],
  ["R&D intensity", "rd", false],
])("%s holds %s: %s", (name, typed, held) => {
  expect(holdsInOrder(name, typed)).toBe(held);
});

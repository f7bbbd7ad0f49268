import { expect, test } from "vitest";
import { shortName } from "./short-name.ts";

const norte = { name: "Rio Grande do Norte", code: "RN" };

test.each([
  ["Chinese", norte, { language: "zh", isPlaced: true, columns: 9 }, "Rio Grande do Norte"],
  ["places on a grid of their own", norte, { language: "en", isPlaced: true, columns: 9 }, "RN"],
  ["27 states in rows", norte, { language: "en", isPlaced: false, columns: 6 }, "RN"],
  ["nine places in rows", norte, { language: "en", isPlaced: false, columns: 3 }, "Rio Grande do Norte"],
  ["a code that says less than the name", { name: "Norte", code: "150000-B" }, { language: "en", isPlaced: false, columns: 6 }, "Norte"],
])("the short name of %s", (_, place, grid, expected) => {
  expect(shortName(place, grid)).toBe(expected);
});

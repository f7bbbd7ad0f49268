import { expect, test } from "vitest";
import { waysOfLink } from "./ways-of-link.ts";

// Three economies of two industries, the second economy is the own one; reach by sector.
const of = (reach: readonly number[], sector: number, groups: readonly number[] = []) =>
  waysOfLink({ reach: Float64Array.from(reach) }, { economies: 3, industries: 2, own: 1 }, sector, (economy) => groups.includes(economy));

test("more sources abroad where others deliver as much, else home, else stocks", () => {
  expect(of([10, 0, 20, 0, 10, 0], 0)).toEqual({ supplier: 0.25, abroad: 0.25, home: 0.5, next: 2, way: "abroad" });
  expect(of([10, 0, 20, 0, 5, 0], 0)).toMatchObject({ next: 2, way: "home" });
  expect(of([10, 0, 2, 0, 5, 0], 0)).toMatchObject({ next: 2, way: "stocks" });
  expect(of([0, 7, 0, 0, 0, 0], 1)).toEqual({ supplier: 1, abroad: 0, home: 0, next: -1, way: "stocks" });
});

test("a group delivers, but nobody can go there", () => {
  expect(of([10, 0, 20, 0, 30, 0], 0, [2])).toMatchObject({ abroad: 0.5, next: -1, way: "home" });
});

test("nothing hangs on goods that nobody delivers", () => {
  expect(of([0, 0, 0, 0, 0, 0], 0)).toEqual({ supplier: 0, abroad: 0, home: 0, next: -1, way: "stocks" });
});

import { expect, test } from "vitest";
import { recordOf } from "../../../../../test/record-of.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import type { OfficePlan } from "../../../../register/entities/office-plan.ts";
import type { OfficePlanLine } from "../../../../register/entities/office-plan-line.ts";
import type { PlannedLine } from "../plans/gather-plans.ts";
import { capacityYears, type Market } from "./capacity-against-market.ts";

const kept = { plan: "p", plan_version: "1", bundle: "b", signed_by: "s" };
const planned = (office: string, ...capacity: readonly (readonly [product: string, year: number, amount: number, unit?: string])[]): PlannedLine => ({
  line: recordOf<OfficePlanLine>("office-plan-line", {
    id: office,
    plan: office,
    line: "1",
    capacity: capacity.map(([product, year, amount, unit = "t"]) => ({ product, year, amount, unit })),
  }),
  plan: recordOf<OfficePlan>("office-plan", { id: office, office, status: "adopted", ...kept }),
  ...{ office, region: null, technology: null, record: storedRecord("office-plan-line", office) },
});
const market = (own: Partial<Market["values"]>): Market => ({
  row: 1,
  values: { product: "cells", unit: "t", year: 2030, low: 80, volume: 100, high: 125, ...own },
});
const one = (lines: readonly PlannedLine[], own: Partial<Market["values"]> = {}, withExisting = false) => {
  const [found] = capacityYears(lines, [market(own)], withExisting).years;
  return found === undefined ? null : [found.planned, found.capacity, Number(found.middle.toFixed(0))];
};
const cells = [planned("x", ["cells", 2028, 60]), planned("y", ["cells", 2029, 40], ["glass", 2029, 5])];

test.each<[string, readonly PlannedLine[], Partial<Market["values"]>, boolean, readonly number[] | null]>([
  ["capacities of all offices against the whole market", cells, {}, false, [100, 100, 100]],
  ["with what stands already", cells, { existing: 30 }, true, [100, 130, 100]],
  ["what stands is unknown", cells, { existing: null }, true, [100, 100, 100]],
  ["a later row stands in the place of the earlier", [planned("x", ["cells", 2027, 60], ["cells", 2029, 90])], {}, false, [90, 90, 100]],
  ["against its part of the market", cells, { share: 0.5 }, false, [100, 100, 50]],
  ["… with the ends of the part", cells, { share: 0.5, share_low: 0.4, share_high: 0.6 }, false, [100, 100, 50]],
  ["nothing where the part is all or nothing", cells, { share: 1 }, false, null],
  ["nor where its ends are out of order", cells, { share: 0.5, share_low: 0.6 }, false, null],
  ["nor where the upper end lies below", cells, { share: 0.5, share_high: 0.4 }, false, null],
  ["nor where the market's are", cells, { low: 110 }, false, null],
  ["nor without one of them", cells, { high: null }, false, null],
  ["nor of a year before the first", cells, { year: 2027 }, false, null],
  ["nor without a year", cells, { year: null }, false, null],
  ["nor of a product in two units", [...cells, planned("z", ["cells", 2029, 1, "GWh"])], {}, false, null],
  ["nor where nothing stands in the end", [planned("x", ["cells", 2028, 0])], {}, false, null],
  ["nor in another unit", cells, { unit: "GWh" }, false, null],
])("%s", (_, lines, own, withExisting, expected) => {
  expect(one(lines, own, withExisting)).toEqual(expected);
});

test("products that plans name, those whose market is known, and the chance that the market is under a part of the capacity", () => {
  const { products, known, years } = capacityYears(cells, [market({})], false);
  expect([products, known]).toEqual([["cells", "glass"], ["cells"]]);
  expect([years[0]?.under(1), years[0]?.under(0.1), years[0]?.under(9)]).toEqual([expect.closeTo(0.5, 1), 0, 1]);
  expect(Number(years[0]?.low)).toBeLessThan(Number(years[0]?.high));
});

import { expect, test } from "vitest";
import { dataResource } from "../data-package.ts";
import type { EvidenceValue } from "../evidence-engine.ts";
import { tableCheck } from "../table-check.ts";
import { rowFaults } from "./row-faults.ts";
import { sumCheck } from "./sum-check.ts";

const check = tableCheck.parse({
  id: "provinces-add-to-nation",
  title: { en: "add", zh: "相加" },
  value: "value",
  part_column: "region",
  total: "CN",
  parts: null,
  within: ["indicator", "year"],
  tolerance: 0.02,
  skip: { indicator: ["share"] },
  known: [{ where: { indicator: ["patents"], year: [2010] }, reason: { en: "foreign applicants", zh: "含国外" } }],
});

function rows(...lines: readonly (readonly [string, number, string, number | null])[]) {
  return lines.map(([indicator, year, region, value], index) => ({
    row: index + 1,
    values: { indicator, year, region, value } as Record<string, EvidenceValue>,
  }));
}

test("a total within the tolerance passes; shares are not added", () => {
  expect(
    sumCheck(check, rows(["rd", 2010, "CN", 100], ["rd", 2010, "A", 60], ["rd", 2010, "B", 41.9], ["share", 2010, "CN", 2], ["share", 2010, "A", 3])),
  ).toEqual({
    tested: 1,
    exceptions: [],
  });
});

test("an exception tells its group, its row, and what is known of it", () => {
  const found = sumCheck(
    check,
    rows(["rd", 2010, "A", 60], ["rd", 2010, "CN", 100], ["rd", 2010, "B", null], ["patents", 2010, "CN", 10], ["patents", 2010, "A", 8]),
  );
  expect(found.tested).toBe(2);
  expect(found.exceptions).toEqual([
    {
      group: { indicator: "patents", year: 2010 },
      total: 10,
      parts: 8,
      gap: 0.2,
      present: 1,
      missing: 0,
      row: 4,
      known: { en: "foreign applicants", zh: "含国外" },
    },
    { group: { indicator: "rd", year: 2010 }, total: 100, parts: 60, gap: 0.4, present: 1, missing: 1, row: 2, known: null },
  ]);
});

test("without a total, or without any part that has a value, nothing is tested", () => {
  expect(sumCheck(check, rows(["rd", 2010, "A", 60], ["rd", 2011, "CN", 5], ["rd", 2011, "A", null])).tested).toBe(0);
});

test("named parts: invention, utility and design make all patents", () => {
  const named = { ...check, part_column: "indicator", total: "all", parts: ["x", "y"], within: ["region", "year"], tolerance: 0 };
  expect(sumCheck(named, rows(["all", 1, "A", 5], ["x", 1, "A", 2], ["y", 1, "A", 3], ["z", 1, "A", 9])).exceptions).toEqual([]);
});

const resource = dataResource.parse({
  name: "t",
  path: "data/t.csv",
  hash: `sha256:${"0".repeat(64)}`,
  sources: [],
  national: { column: "region", values: ["CN"] },
  schema: {
    fields: [
      { name: "indicator", type: "string" },
      { name: "year", type: "year" },
      { name: "region", type: "string" },
      { name: "value", type: "number" },
    ],
    primaryKey: ["region", "year", "indicator"],
    foreignKeys: [{ fields: "region", reference: { resource: "regions", fields: "code" } }],
  },
});

test("a repeated key, an unknown code and an impossible year are faults with their rows; the declared national row is none", () => {
  const known = (table: string) => (table === "regions" ? new Set(["A"]) : undefined);
  const faults = rowFaults(resource, rows(["rd", 2010, "A", 1], ["rd", 2010, "CN", 1], ["rd", 2010, "A", 2], ["rd", 20100, "B", 1]), known);
  expect(faults.map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ["check.repeated-key", 3, "region,year,indicator"],
    ["check.unknown-code", 4, "region"],
    ["check.no-year", 4, "year"],
  ]);
});

test("a national row in a table that declares none is an unknown code: it would enter the sums", () => {
  const { national: _national, ...undeclared } = resource;
  const known = () => new Set(["A"]);
  expect(rowFaults(undeclared, rows(["rd", 2010, "A", 1], ["rd", 2010, "CN", 1]), known).map(({ code }) => code)).toEqual(["check.unknown-code"]);
});

import { expect, test } from "vitest";
import { type DataPackage, dataResource } from "../data-package.ts";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { checkTable, unexplained } from "./check-table.ts";

const sums = {
  id: "adds",
  title: { en: "parts", zh: "分项" },
  ...{ value: "value", part_column: "region", total: "CN", within: ["year"], tolerance: 0.1, parts: null, known: [] },
};
const resourceOf = (own: object) =>
  dataResource.parse({
    name: "figures",
    path: "data/figures.csv",
    sources: [],
    hash: `sha256:${"0".repeat(64)}`,
    schema: {
      fields: ["region", "year", "value"].map((name) => ({ name, type: name === "region" ? "string" : "number" })),
      foreignKeys: [{ fields: "region", reference: { resource: "regions", fields: "code" } }],
    },
    ...own,
  });
const reportOf = (csv: string, own: object = {}, others: readonly string[] = ["regions"]) => {
  const figures = resourceOf(own);
  const manifest = { resources: [figures, ...others.map((name) => resourceOf({ name }))] } as unknown as DataPackage;
  return checkTable(evidenceInMemory({ figures: { csv, numbers: ["year", "value"] }, regions: { csv: "code\nA\nCN\n" } }), manifest, figures);
};

test("rows are counted, codes held against the table that they refer to, sums against their parts", async () => {
  const report = await reportOf("region,year,value\nCN,2020,10\nA,2020,5\nX,2020,1\nCN,2021,0\nA,2021,3\n", { checks: [sums] });
  expect([report.rows, report.faults.map(({ code, at }) => [code, at.row])]).toEqual([5, [[expect.any(String), 3]]]);
  expect(report.checks.map(({ id, tested, exceptions }) => [id, tested, exceptions.map(({ group, parts, gap }) => [group["year"], parts, gap])])).toEqual([
    [
      "adds",
      2,
      [
        [2020, 6, 0.4],
        [2021, 3, null],
      ],
    ],
  ]);
  expect(unexplained("figures", report).map(({ parameters }) => [parameters["group"], parameters["total"], parameters["parts"]])).toEqual([
    ["2020", 10, 6],
    ["2021", 0, 3],
  ]);
});

test.each<[string, string, object, readonly string[], number | null, number]>([
  ["a table that refers to one that is not there", "region,year,value\nX,2020,1\n", {}, [], 1, 0],
  [
    "one that refers to itself",
    "region,year,value\nX,2020,1\n",
    { schema: { fields: [{ name: "region", type: "string" }], foreignKeys: [{ fields: "region", reference: { resource: "figures", fields: "region" } }] } },
    [],
    1,
    0,
  ],
  ["one that cannot be read", "year,value\n2020,1\n", {}, ["regions"], null, 1],
])("%s", async (_, csv, own, others, rows, faults) => {
  const report = await reportOf(csv, own, others);
  expect([report.rows, report.faults.length, report.checks]).toEqual([rows, faults, []]);
});

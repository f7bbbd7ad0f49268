import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { column, example, file, finalHead, flowsHead, measure } from "./measured-input-output.ts";

/** Two countries of two industries, the same table in every layout; value added, totals and taxes stand around it as they are published. */
const two = {
  Z: [
    [10, 20, 5, 1],
    [8, 30, 2, 4],
    [3, 6, 12, 18],
    [1, 2, 7, 25],
  ],
  Y: [
    [40, -2, 3, 0],
    [50, 5, 4, 1],
    [2, 1, 60, 6],
    [1, 0, 70, 8],
  ],
} as const;
const row = (i: number): readonly number[] => [...(two.Z[i] ?? []), ...(two.Y[i] ?? [])];
const value = (more: number): number[] => [0, 1, 2, 3].map((j) => 50 + j + more);

const codedLayout = (industry: string): string =>
  [
    ",,,,(industry),(industry),(industry),(industry),HH,Stocks,HH,Stocks,Total",
    ",,,,Farming,Making,Farming,Making,,,,,",
    ",,,,AAA,AAA,BBB,BBB,AAA,AAA,BBB,BBB,TOT",
    ",,,,c1,c2,c1,c2,c37,c42,c37,c42,c60",
    ...[0, 1, 2, 3].map((i) => `${industry},Name,${i < 2 ? "AAA" : "BBB"},${i % 2 === 0 ? "c1" : "c2"},${row(i).join(",")},999`),
    `,Value added,TOT,r64,${value(0).join(",")},,,,,`,
  ].join("\n");
const joinedLayout = (head: string, code: (j: number) => string, final: readonly string[], below: readonly string[], last: readonly string[]): string => {
  const label = (j: number): string => `${j < 2 ? "AA" : "BB"}_${code(j % 2)}`;
  const finals = ["AA", "BB"].flatMap((country) => final.map((each) => `${country}_${each}`));
  return [
    [head, ...[0, 1, 2, 3].map(label), ...finals, ...last].join(","),
    ...[0, 1, 2, 3].map((i) => [label(i), ...row(i), ...last.map(() => 999)].join(",")),
    ...below.map((name) => [name, ...value(0), ...finals.map(() => 0), ...last.map(() => 0)].join(",")),
  ].join("\n");
};
const tabbed = (lines: readonly (readonly (string | number)[])[]): string => lines.map((line) => line.join("\t")).join("\n");
const regions = ["AA", "AA", "BB", "BB"];
const made2 = ["Farming", "Making", "Farming", "Making"];
const layouts = {
  wiod: { flows: codedLayout("A01") },
  adb: { flows: codedLayout("") },
  icio: { flows: joinedLayout("V1", (j) => ["01T02", "10T12"][j] as string, ["HFCE", "INVNT"], ["TLS", "VA", "OUT"], ["OUT"]) },
  figaro: { flows: joinedLayout("rowLabels", (j) => ["A01", "C10T12"][j] as string, ["P3_S14", "P5M"], ["W2_D1", "W2_B2A3G"], []) },
  exiobase: {
    flows: tabbed([
      ["region", "", ...regions],
      ["sector", "", ...made2],
      ["region", "sector", "", "", "", ""],
      ...two.Z.map((cells, i) => [regions[i] ?? "", made2[i] ?? "", ...cells]),
    ]),
    final: tabbed([
      ["region", "", ...regions],
      ["category", "", "HH", "Stocks", "HH", "Stocks"],
      ["region", "sector", "", "", "", ""],
      ...two.Y.map((cells, i) => [regions[i] ?? "", made2[i] ?? "", ...cells]),
    ]),
  },
  eora: {
    flows: tabbed(two.Z),
    final: tabbed(two.Y),
    labels: tabbed(regions.map((region, i) => [`Land ${region}`, region, "Industries", made2[i] ?? ""])),
    "final-labels": tabbed(regions.map((region, i) => [`Land ${region}`, region, "Final Demand", i % 2 === 0 ? "HH" : "Stocks"])),
  },
} as const;

test.each(Object.entries(layouts))("a table as %s publishes it is the table in the tidy schema", async (layout, files) => {
  const options = Object.entries(files).flatMap(([option, text]) => [`--${option}`, file(`${text}\n`)]);
  const { run, read } = await measure("--layout", layout, ...options, "--tables", "sectors,countries");
  expect(run.stderr).toBe("");
  expect(run.exitCode).toBe(0);
  const names = ["A", "B"].flatMap((country) => ["x", "y"].map((industry) => `${country},${industry}`));
  const flows = two.Z.flatMap((cells, i) => cells.map((cell, j) => `${names[i]},${names[j]},${cell}\n`)).join("");
  const final = two.Y.flatMap((cells, i) => cells.map((cell, j) => `${names[i]},${j < 2 ? "A" : "B"},${j % 2},${cell}\n`)).join("");
  const tidy = await measure("--flows", file(`${flowsHead}${flows}`), "--final", file(`${finalHead}${final}`), "--tables", "sectors,countries");
  for (const name of ["output", "value_added", "output_multiplier", "dva", "fva"])
    expect(column(read("sectors.csv"), name), name).toEqual(column(tidy.read("sectors.csv"), name));
  expect(column(read("countries.csv"), "vs1")).toEqual(column(tidy.read("countries.csv"), "vs1"));
});

test.each([
  ["input-output.layout-needs", ["--layout", "exiobase", "--flows", example[1] as string]],
  ["input-output.layout-needs", ["--layout", "eora", "--flows", example[1] as string, "--final", example[3] as string]],
  ["input-output.other-layout", ["--layout", "wiod", "--flows", example[1] as string]],
  ["input-output.other-layout", ["--layout", "icio", "--flows", example[1] as string]],
])("%s: a file of another layout, or without its second file, is refused", async (code, options) => {
  const { run, out } = await measure(...options);
  expect([run.exitCode, existsSync(out)]).toEqual([2, false]);
  expect(run.stderr).toContain(`error[${code}]`);
});

test("a cell of a published table that is no number is named by its place", async () => {
  const { run } = await measure("--layout", "icio", "--flows", file(layouts.icio.flows.replace(",20,", ",n/a,")));
  expect([run.exitCode, run.stderr.includes("error[table.not-a-number]")]).toEqual([2, true]);
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-structure-"));
let made = 0;

const rows = [
  "11,a,2000,3",
  "11,b,2000,1",
  "0011,a,2000,2",
  "NA,b,2000,4",
  "11,a,2010,6",
  "11,b,2010,2",
  "0011,a,2010,1",
  "0011,b,2010,1",
  "NA,a,2010,0",
  "NA,b,2010,5",
];
const header = "region,industry,year,firms";

function file(lines: readonly string[], name = "firms.csv"): string {
  const path = join(folder, `${made++}-${name}`);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

async function measure(path: string, ...more: string[]) {
  const out = join(folder, `out-${made++}`);
  const run = await quoin(
    ...["measure", "structure", "--data", path, "--location", "region", "--activity", "industry", "--value", "firms", "--out", out],
    ...more,
  );
  const read = (name: string) => readFileSync(join(out, name), "utf8");
  return { ...run, out, read };
}

const panel = ["--time", "year", "--draws", "40"];

test("writes the five tables and the provenance", async () => {
  const run = await measure(file([header, ...rows]), ...panel);
  expect(run.exitCode).toBe(0);
  expect(readdirSync(run.out).sort()).toEqual(["activities.csv", "cells.csv", "locations.csv", "pairs.csv", "provenance.json", "similarity.csv"]);
  expect(run.read("locations.csv").split("\n").slice(0, 4)).toEqual([
    "time,location,total,herfindahl,entropy,krugman,hachman,specialisation",
    "2000,0011,2,1,0,1,0.5,0.5",
    "2000,11,4,0.625,0.8112781244591328,0.5,0.8,0.25",
    "2000,NA,4,1,0,1,0.5,0.5",
  ]);
  expect(run.read("activities.csv").split("\n")[0]).toBe("time,activity,total,locational_gini,hoover,herfindahl");
  expect(run.read("cells.csv").split("\n").slice(0, 3)).toEqual(["time,location,activity,value,share,lq", "2000,0011,a,2,1,2", "2000,0011,b,0,0,0"]);
  expect(run.read("pairs.csv").split("\n").slice(0, 2)).toEqual(["time,location_a,location_b,krugman,cosine", "2000,0011,11,0.5,0.9486832980505138"]);
  const similarity = run.read("similarity.csv").trim().split("\n");
  expect(similarity[0]).toMatch(/^time,statistic,observed,null_mean,null_p05,null_p95,p_value,verdict,excess,slope,slope_p,/);
  expect(similarity.slice(1).map((line) => line.split(",").slice(0, 2).join())).toEqual([
    "2000,mean_krugman",
    "2000,mean_cosine",
    "2010,mean_krugman",
    "2010,mean_cosine",
  ]);
  const provenance = JSON.parse(run.read("provenance.json"));
  expect(provenance).toMatchObject({ seed: 1, engine: "typescript", parameters: { draws: 40, time: "year", read_as: { encoding: "utf-8" } } });
  expect(provenance.inputs[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(Object.keys(provenance.seconds)).toEqual(["read", "compute", "write"]);
  expect(provenance.warnings.map(({ code }: { code: string }) => code)).toEqual(["structure.few-units"]);
  expect(run.stderr).toContain("warning[structure.few-units]");
});

test("the order of rows, and running twice, change no byte", async () => {
  const [once, twice, turned] = await Promise.all([
    measure(file([header, ...rows]), ...panel),
    measure(file([header, ...rows]), ...panel),
    measure(file([header, ...rows.toReversed()]), ...panel),
  ]);
  for (const name of ["locations.csv", "activities.csv", "cells.csv", "pairs.csv", "similarity.csv"]) {
    expect(twice.read(name)).toBe(once.read(name));
    expect(turned.read(name)).toBe(once.read(name));
  }
});

test("without a time there is no column of times and no verdict but not-distinguishable", async () => {
  const run = await measure(file([header, ...rows.slice(0, 4)]));
  expect(run.read("locations.csv")).toMatch(/^location,total,/);
  const lines = run.read("similarity.csv").trim().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^mean_krugman,[\d.]+,[\d.]+,[\d.]+,[\d.]+,[\d.]+,not-distinguishable,-?[\d.]+,,,/);
});

test("a location missing at a time is named and left out of the comparison, and only there", async () => {
  const run = await measure(file([header, ...rows, "44,a,2010,30"]), ...panel);
  expect(run.stderr).toMatch(/warning\[structure.incomplete-panel\].* 3 locations .*: 44\./);
  expect(run.read("locations.csv")).toContain("2010,44,30,");
  const [first, second] = [run, await measure(file([header, ...rows]), ...panel)].map((one) => one.read("similarity.csv"));
  expect(first).toBe(second);
});

test("a missing value stays empty and acts as no 0", async () => {
  const run = await measure(file([header, "11,a,2000,3", "11,b,2000,", "12,a,2000,1", "12,b,2000,1"]));
  expect(run.exitCode).toBe(0);
  expect(run.read("cells.csv")).toContain("11,b,,,\n");
  expect(run.stderr).toContain("warning[structure.missing-values] 1 cells");
});

test("amounts that are no counts bring a warning, until a unit is named", async () => {
  const amounts = file([header, "11,a,2000,30.5", "11,b,2000,80", "12,a,2000,90", "12,b,2000,20"]);
  expect((await measure(amounts)).stderr).toContain("warning[structure.not-counts]");
  expect((await measure(amounts, "--count-unit", "0.5")).stderr).not.toContain("not-counts");
});

test.each([
  ["a repeated key", [header, "11,a,2000,3", "11,a,2000,4"], panel, "error[table.duplicate-key]"],
  ["a repeated key without times", [header, ...rows], [], "error[table.duplicate-key]"],
  ["text where a number belongs", [header, "11,a,2000,three"], panel, "error[table.not-a-number]"],
  ["infinity", [header, "11,a,2000,Infinity"], panel, "error[table.not-a-number]"],
  ["a negative value", [header, "11,a,2000,-3"], panel, "error[table.negative-value]"],
  ["an unknown column", ["region,branch,year,firms", "11,a,2000,3"], panel, "error[table.unknown-column]"],
  ["an empty table", [header], panel, "error[table.empty]"],
  ["nothing positive", [header, "11,a,2000,0", "12,a,2000,"], panel, "error[structure.no-positive-value]"],
  ["no draws", [header, ...rows], ["--time", "year", "--draws", "0"], "error[input."],
  ["draws that are no number", [header, ...rows], ["--time", "year", "--draws", "many"], "error[input."],
])("%s ends with code 2 and writes nothing", async (_, lines, more, message) => {
  const run = await measure(file(lines), ...more);
  expect([run.exitCode, run.stdout]).toEqual([2, ""]);
  expect(run.stderr).toContain(message);
  expect(run.stderr).toContain("\n  fix: ");
  expect(existsSync(run.out)).toBe(false);
});

test("a file that is not there, and a folder that cannot be made, are the caller's faults", async () => {
  const gone = await measure(join(folder, "gone.csv"), ...panel);
  expect([gone.exitCode, gone.stderr.split("\n")[0]]).toEqual([2, expect.stringMatching(/^error\[input\.file-not-found\] \S+gone\.csv/)]);
  const blocked = file(["here stands a file"], "blocked");
  const run = await quoin(
    ...["measure", "structure", "--data", file([header, ...rows]), "--location", "region", "--activity", "industry", "--value", "firms", "--time", "year"],
    ...["--out", blocked],
  );
  expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining("error[input.not-writable]")]);
});

test("a place is named with file, line and column", async () => {
  const run = await measure(file([header, "11,a,2000,3", "12,b,2000,-4"], "bad.csv"), ...panel);
  expect(run.stderr).toMatch(/^error\[table\.negative-value\] \S*bad\.csv:3:4 /);
});

test("a huge number of units neither hangs nor breaks", async () => {
  const run = await measure(file([header, "11,a,2000,9e15", "11,b,2000,1e16", "12,a,2000,1e300", "12,b,2000,1"]));
  expect(run.exitCode).toBe(0);
  expect(run.read("similarity.csv")).not.toMatch(/NaN|Infinity/);
});

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-efficiency-"));
let made = 0;

function file(text: string): string {
  const path = join(folder, `${made++}.csv`);
  writeFileSync(path, text);
  return path;
}

// Tone 2001, table 1.
const tone = file("DMU,Input1,Input2,Output1,Output2\nA,4,3,2,3\nB,6,3,2,3\nC,8,1,6,2\nD,8,1,6,1\nE,2,4,1,4\n");

async function measure(path: string, ...more: string[]) {
  const out = join(folder, `out-${made++}`);
  const columns = ["--unit", "DMU", "--inputs", "Input1,Input2", "--outputs", "Output1,Output2"];
  const run = await quoin("measure", "efficiency", "--data", path, ...(more.includes("--unit") ? [] : columns), ...more, "--out", out);
  return { run, read: (name: string): string => readFileSync(join(out, name), "utf8") };
}

function column(text: string, name: string): string[] {
  const [header = "", ...rows] = text.trim().split("\n");
  return rows.map((row) => row.split(",")[header.split(",").indexOf(name)] ?? "");
}

test("Tone's example: SBM scores of the published table, ranks and statuses", async () => {
  const { read } = await measure(tone, "--model", "sbm", "--orientation", "none");
  const scores = column(read("units.csv"), "score").map(Number);
  [0.797979798, 0.568181818, 1, 0.666666667, 1].forEach((expected, unit) => {
    expect(scores[unit]).toBeCloseTo(expected, 8);
  });
  expect(column(read("units.csv"), "rank")).toEqual(["3", "5", "1", "4", "1"]);
  expect(column(read("units.csv"), "status")).toEqual(["inefficient", "inefficient", "efficient", "inefficient", "efficient"]);
});

test("radial: D scores 1 with a slack and is weakly efficient; targets are what its peer shows", async () => {
  const { read } = await measure(tone);
  expect(column(read("units.csv"), "status")).toEqual(["inefficient", "inefficient", "efficient", "weakly-efficient", "efficient"]);
  expect(column(read("units.csv"), "slack_Output2").map(Number)[3]).toBeCloseTo(1, 9);
  expect(column(read("units.csv"), "target_Output2").map(Number)[3]).toBeCloseTo(2, 9);
  expect(read("peers.csv")).toContain("D,C,1\n");
});

test("output orientation prints phi and, last, its inverse", async () => {
  const { read } = await measure(tone, "--orientation", "output", "--returns", "vrs");
  expect(read("units.csv").split("\n")[0]?.endsWith(",efficiency")).toBe(true);
  expect(column(read("units.csv"), "score").map(Number)[1]).toBeCloseTo(10 / 9, 9);
  expect(column(read("units.csv"), "efficiency").map(Number)[1]).toBeCloseTo(0.9, 9);
});

test("super-efficiency that has no reference point is infeasible: no score, no rank, a warning", async () => {
  const { run, read } = await measure(tone, "--model", "super", "--returns", "vrs");
  expect(column(read("units.csv"), "status")[2]).toBe("infeasible");
  expect([column(read("units.csv"), "score")[2], column(read("units.csv"), "rank")[2]]).toEqual(["", ""]);
  expect(run.stderr).toContain("warning[efficiency.infeasible]");
});

test("cross-efficiency writes its matrix, and its score is the column's mean", async () => {
  const { read } = await measure(tone, "--model", "cross");
  expect(column(read("cross.csv"), "efficiency")).toHaveLength(25);
  expect(column(read("units.csv"), "score").map(Number)[0]).toBeCloseTo(0.479444444, 8);
});

test("with a time the Malmquist index; with a seed the same intervals around the score", async () => {
  const panel = file("u,t,x,y\na,2000,10,5\nb,2000,10,10\na,2001,10,8\nb,2001,10,12\nc,2001,1,1\n");
  const { run, read } = await measure(panel, "--unit", "u", "--inputs", "x", "--outputs", "y", "--time", "t");
  expect(read("malmquist.csv").split("\n")[0]).toBe("unit,from,to,mi,ec,tc,pech,sech");
  expect(column(read("malmquist.csv"), "unit")).toEqual(["a", "b"]);
  for (const [part, values] of [
    ["mi", [1.6, 1.2]],
    ["ec", [4 / 3, 1]],
    ["tc", [1.2, 1.2]],
  ] as const)
    column(read("malmquist.csv"), part).forEach((value, unit) => {
      expect(Number(value)).toBeCloseTo(values[unit] ?? Number.NaN, 12);
    });
  expect(column(read("malmquist.csv"), "pech")).toEqual(["", ""]);
  expect(run.stderr).toContain("warning[efficiency.incomplete-panel]");
  const [one, two] = [await measure(tone, "--bootstrap", "50", "--seed", "3"), await measure(tone, "--bootstrap", "50", "--seed", "3")];
  expect(one.read("units.csv")).toBe(two.read("units.csv"));
  column(one.read("units.csv"), "low").forEach((low, unit) => {
    expect(Number(low)).toBeLessThanOrEqual(Number(column(one.read("units.csv"), "high")[unit]));
    expect(Number(low)).toBeLessThanOrEqual(Number(column(one.read("units.csv"), "score")[unit]) + 1e-12);
  });
});

test("units of measurement and the order of rows change no score", async () => {
  const scaled = file("DMU,Input1,Input2,Output1,Output2\nE,2e6,4,1,4e-3\nD,8e6,1,6,1e-3\nC,8e6,1,6,2e-3\nB,6e6,3,2,3e-3\nA,4e6,3,2,3e-3\n");
  const [plain, other] = [await measure(tone, "--returns", "vrs"), await measure(scaled, "--returns", "vrs")];
  const scores = column(other.read("units.csv"), "score").map(Number).reverse();
  column(plain.read("units.csv"), "score").forEach((score, unit) => {
    expect(scores[unit]).toBeCloseTo(Number(score), 9);
  });
});

test.each([
  [tone, ["--orientation", "none"], "efficiency.no-orientation"],
  [tone, ["--bootstrap", "10", "--model", "fdh"], "efficiency.bootstrap-radial"],
  [file("DMU,Input1,Input2,Output1,Output2\nA,0,0,2,3\n"), [], "efficiency.zero-row"],
  [file("DMU,Input1,Input2,Output1,Output2\nA,1,1,2,3\nA,1,2,2,3\n"), [], "table.duplicate-key"],
  [file("DMU,Input1,Input2,Output1,Output2\nA,-1,1,2,3\n"), [], "table.negative-value"],
  [file("DMU,Input1,Input2,Output1,Output2\nA,,1,2,3\n"), [], "table.missing-value"],
])("a fault is named and nothing written", async (path, options, code) => {
  const { run, read } = await measure(path as string, ...(options as string[]));
  expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining(`error[${code as string}]`)]);
  expect(() => read("units.csv")).toThrow();
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-solve-"));
let made = 0;

/** Three projects and a spare sum: the best plan under 9 is pilot, plant and one unit of spare money. */
const model = {
  n: 4,
  m: 3,
  columns: ["lab", "pilot", "plant", "spare"],
  rows: ["money", "plant needs pilot", "at least one base"],
  start: [0, 2, 5, 7, 8],
  index: [0, 2, 0, 1, 2, 0, 1, 0],
  value: [4, 1, 3, -1, 1, 5, 1, 1],
  lo: [null, null, 1],
  hi: [9, 0, null],
  c: [5, 3, 8, 1],
  upper: [1, 1, 1, null],
  integer: [1, 1, 1, 0],
};

async function solve(content: string | Uint8Array | object, ...more: string[]) {
  const path = join(folder, `${made++}-model`);
  writeFileSync(path, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  const out = join(folder, `out-${made++}`);
  const run = await quoin("solve", "--model", path, "--out", out, ...more);
  return {
    ...run,
    out,
    read: (name: string) => readFileSync(join(out, name), "utf8"),
    certificate: () => JSON.parse(readFileSync(join(out, "certificate.json"), "utf8")),
  };
}

test("writes solution, rows, certificate and provenance", async () => {
  const run = await solve(model);
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  expect(readdirSync(run.out).sort()).toEqual(["certificate.json", "provenance.json", "rows.csv", "solution.csv"]);
  expect(run.read("solution.csv")).toBe("column,value\nlab,0\npilot,1\nplant,1\nspare,1\n");
  expect(run.read("rows.csv")).toBe("row,activity,lower,upper\nmoney,9,,9\nplant needs pilot,0,,0\nat least one base,1,1,\n");
  expect(run.certificate()).toMatchObject({ objective: 12, bound: 12, gap: 0, status: "optimal", seed: 1, check: { rules: 3, violated: 0, worst: 0 } });
  const again = await solve(model);
  expect(again.read("solution.csv")).toBe(run.read("solution.csv"));
});

test("reads MPS, packed or not", async () => {
  const mps =
    "NAME\nOBJSENSE\n    MAX\nROWS\n N obj\n L money\nCOLUMNS\n M 'MARKER' 'INTORG'\n a obj 5 money 4\n b obj 3 money 3\n M 'MARKER' 'INTEND'\nRHS\n RHS money 5\nENDATA\n";
  expect((await solve(mps)).read("solution.csv")).toBe("column,value\na,1\nb,0\n");
  expect((await solve(gzipSync(mps))).certificate()).toMatchObject({ objective: 5, status: "optimal" });
});

test("infeasible and unbounded are answers, not faults", async () => {
  const infeasible = await solve({ ...model, lo: [20, null, 1], hi: [30, 0, null], upper: [1, 1, 1, 1] });
  expect(infeasible.exitCode).toBe(0);
  expect(infeasible.certificate()).toMatchObject({ status: "infeasible", objective: null, bound: null, gap: null });
  expect(infeasible.read("solution.csv")).toBe("column,value\nlab,\npilot,\nplant,\nspare,\n");
  const unbounded = await solve({ ...model, hi: [null, 0, null] });
  expect(unbounded.certificate()).toMatchObject({ status: "unbounded", objective: null });
});

test("a malformed model exits 2 and writes nothing", async () => {
  const run = await solve({ ...model, index: [0, 2, 0, 1, 2, 0, 1, 3] });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toMatch(/^error\[model\.index-out-of-range\] \S+:1:\d+ index\[7\] .*\n {2}fix: /);
  expect(existsSync(run.out)).toBe(false);
  expect((await solve("{")).exitCode).toBe(2);
  expect(await solve(" \n")).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/^error\[model\.blank\] \S+:1:1 /) });
  expect((await solve(model, "--gap", "-1")).exitCode).toBe(2);
});

import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-balance-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(text: string): Promise<string> {
  const path = join(folder, `${files++}.csv`);
  await writeFile(path, text);
  return path;
}

async function balanced(base: string, rows: string | null, columns: string | null) {
  const out = join(folder, `out-${files++}`);
  const options = [
    ...(rows === null ? [] : ["--rows", await file(`row,total\n${rows}`)]),
    ...(columns === null ? [] : ["--columns", await file(`column,total\n${columns}`)]),
  ];
  const run = await quoin(
    "measure",
    "balance",
    "--data",
    await file(`r,c,v\n${base}`),
    "--row",
    "r",
    "--column",
    "c",
    "--value",
    "v",
    ...options,
    "--out",
    out,
  );
  const cells = new Map<string, number>();
  if (run.exitCode === 0)
    for (const line of readFileSync(join(out, "cells.csv"), "utf8").trim().split("\n").slice(1)) {
      const [row, column, , value] = line.split(",");
      cells.set(`${row}${column}`, Number(value));
    }
  return { run, out, cells, at: (cell: string): number => cells.get(cell) ?? Number.NaN };
}
const square = "a,x,4\na,y,2\nb,x,1\nb,y,3\n";

test("rows and columns have their new totals, and the ratios within the table stay", async () => {
  const { at } = await balanced(square, "a,9\nb,6\n", "x,8\ny,7\n");
  expect([at("ax") + at("ay"), at("bx") + at("by")]).toEqual([expect.closeTo(9, 9), expect.closeTo(6, 9)]);
  expect([at("ax") + at("bx"), at("ay") + at("by")]).toEqual([expect.closeTo(8, 9), expect.closeTo(7, 9)]);
  expect((at("ax") * at("by")) / (at("ay") * at("bx"))).toBeCloseTo((4 * 3) / (2 * 1), 9);
});

test("a side whose totals are not handed in keeps them; none handed in gives the table back", async () => {
  const { at } = await balanced(square, "a,5\nb,5\n", null);
  expect([at("ax") + at("bx"), at("ay") + at("by")]).toEqual([expect.closeTo(5, 9), expect.closeTo(5, 9)]);
  expect([...(await balanced(square, null, null)).cells.values()]).toEqual([4, 2, 1, 3]);
});

test("zeros stay zero, negative cells stay negative, a cell without a number is not there", async () => {
  const { cells, at } = await balanced("a,x,4\na,y,0\na,z,\nb,x,-1\nb,y,3\nb,z,2\n", "a,5\nb,5\n", "x,4\ny,4\nz,2\n");
  expect(at("ay")).toBe(0);
  expect(at("bx")).toBeLessThan(0);
  expect(cells.has("az")).toBe(false);
  expect(at("ax")).toBeCloseTo(5, 9);
});

test.each([
  ["balance.totals-differ", "a,9\nb,6\n", "x,8\ny,8\n", "15"],
  ["balance.no-total", "a,9\n", null, "b"],
  ["balance.unknown-line", "a,9\nb,6\nc,1\n", null, "c"],
])("%s is refused with what is wrong, and nothing is written", async (code, rows, columns, named) => {
  const { run, out } = await balanced(square, rows, columns);
  expect([run.exitCode, existsSync(out)]).toEqual([2, false]);
  expect(run.stderr).toContain(`error[${code}]`);
  expect(run.stderr).toContain(named);
});

test("totals that the zeros cannot carry are refused", async () => {
  const { run } = await balanced("a,x,4\na,y,0\nb,x,1\nb,y,3\n", "a,9\nb,6\n", "x,5\ny,10\n");
  expect(run.stderr).toContain("error[balance.no-such-table]");
});

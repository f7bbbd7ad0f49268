import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const displays = new URL("../../../../examples/substitution/displays.csv", import.meta.url).pathname;

test("without a back-test its file is not written, and nothing else changes", async () => {
  const [whole, short] = [join(mkdtempSync(join(tmpdir(), "quoin-")), "a"), join(mkdtempSync(join(tmpdir(), "quoin-")), "b")];
  expect((await quoin("measure", "substitution", "--data", displays, "--out", whole)).exitCode).toBe(0);
  expect((await quoin("measure", "substitution", "--data", displays, "--out", short, "--no-backtest")).exitCode).toBe(0);
  expect(readdirSync(whole).sort()).toEqual(["backtest.csv", "calibration.json", "forecast.csv", "provenance.json", "takeover.csv"]);
  expect(readdirSync(short).sort()).toEqual(["calibration.json", "forecast.csv", "provenance.json", "takeover.csv"]);
  for (const name of ["forecast.csv", "takeover.csv"]) expect(readFileSync(join(short, name), "utf8")).toBe(readFileSync(join(whole, name), "utf8"));
});

test("a set is fitted together: phases in their order, competition of two, generations of amounts; the rest is said in notes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "quoin-"));
  const years = Array.from({ length: 10 }, (_, i) => 1990 + i);
  const logistic = (slope: number, middle: number, year: number) => 100 / (1 + Math.exp(-slope * (year - middle)));
  const rows = years.flatMap((year) => {
    const [old, young] = [logistic(-0.4, 1993, year), logistic(0.4, 2002, year)];
    const pair = logistic(0.5, 1998, year);
    return [
      `media,old,w,${year},${old},percent`,
      `media,middle,w,${year},${100 - old - young},percent`,
      `media,young,w,${year},${young},percent`,
      `pair,new,w,${year},${10 * pair},units`,
      `pair,old,w,${year},${1000 - 10 * pair},units`,
    ];
  });
  const data = join(folder, "data.csv");
  writeFileSync(data, `episode,technology,region,year,value,unit\n${rows.join("\n")}\n`);
  const models = "replicator,norton-bass,lotka-volterra,marchetti-nakicenovic,guseo-guidolin-adoption,damped-logit";
  const { exitCode, stderr } = await quoin("measure", "substitution", "--data", data, "--out", join(folder, "out"), "--fit", models);
  expect(exitCode).toBe(0);
  const fits = readFileSync(join(folder, "out", "fits.csv"), "utf8")
    .split("\n")
    .map((line) => line.split(","));
  const value = (technology: string, model: string, quantity: string) => {
    const row = fits.find(
      (cells) => cells[0] === (technology === "new" ? "pair" : "media") && cells[2] === technology && cells[3] === model && cells[4] === quantity,
    );
    return row === undefined ? Number.NaN : Number(row[5]);
  };
  expect(["old", "middle", "young"].map((name) => value(name, "marchetti-nakicenovic", "phase"))).toEqual([3, 2, 1]);
  expect(value("young", "marchetti-nakicenovic", "slope")).toBeCloseTo(0.4, 6);
  expect(value("old", "marchetti-nakicenovic", "t50")).toBeCloseTo(1993, 6);
  expect(value("new", "replicator", "fitness")).toBeCloseTo(0.25, 3);
  expect(value("new", "lotka-volterra", "rmse")).toBeLessThan(20);
  expect(value("new", "guseo-guidolin-adoption", "m")).toBeGreaterThan(0);
  expect(stderr).toContain("lotka-volterra fits the technologies of an episode together and does not apply to media / w / middle");
  expect(stderr).toContain("norton-bass");
});

test("help prints no default of a switch, and none of an empty list", async () => {
  const help = async (family: string) => (await quoin("measure", family, "--help")).stdout.replace(/\s+/g, " ");
  expect(await help("substitution")).toContain("(years) (default: 10)");
  expect(await help("substitution")).toContain("leave out backtest.csv and what it takes to make it --expert");
  expect(await help("efficiency")).not.toContain("(default: )");
});

test("an episode that the file has not is a fault with its place, and nothing is written", async () => {
  const out = join(mkdtempSync(join(tmpdir(), "quoin-")), "out");
  const run = await quoin("measure", "substitution", "--data", displays, "--out", out, "--episode", "none of these");
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toMatch(/^error\[substitution\.unknown-selection\] displays\.csv:1:1 .*'none of these'.*\n {2}fix: /);
  expect(existsSync(out)).toBe(false);
});

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { similarityTrend } from "@quoin/methods";

/**
 * Both nulls of the structure family on the shipped panel (31 x 8 x 6), against the vectorised numpy program that made its golden values.
 *
 *   PYTHON=python3 npx tsx --conditions=quoin-source bench/structure.ts [draws]
 *
 * PYTHON must have numpy 2. Each side times its own arithmetic, start-up and reading left out; the better of three runs counts.
 */
const draws = Number(process.argv[2] ?? 2000);
const golden = new URL("../packages/methods/src/structure/similarity-trend.golden.json", import.meta.url);
const { years, locations, activities, values } = JSON.parse(readFileSync(golden, "utf8")) as {
  years: number[];
  locations: string[];
  activities: string[];
  values: number[][][];
};
const panel = { times: years.length, locations: locations.length, activities: activities.length, values: Float64Array.from(values.flat(2)) };

function best(run: () => number): number {
  return Math.min(run(), run(), run());
}

const ours = best(() => {
  const started = performance.now();
  similarityTrend(panel, years, { draws, seed: 1 });
  return (performance.now() - started) / 1000;
});
const theirs = best(() => {
  const runner = new URL("../golden/runners/structure_null.py", import.meta.url).pathname;
  const { stderr, status, error } = spawnSync(process.env["PYTHON"] ?? "python3", [runner, golden.pathname, String(draws), "time"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the numpy program failed: ${stderr}`, { cause: error });
  return Number.parseFloat(stderr);
});
process.stdout.write(`${draws} draws: quoin ${ours.toFixed(2)} s, numpy ${theirs.toFixed(2)} s, ratio ${(ours / theirs).toFixed(2)}\n`);

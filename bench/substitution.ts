import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The whole forecast of a file with its rolling origins, against one logistic curve a series and origin by scipy's curve_fit: less work than a combination with calibrated intervals, and the usual tool.
 * Then the four least-squares curves of every series, against scipy's least_squares from five starts a curve (ours: 12 to 30), both with start-up and reading.
 *
 *   npm run build && PYTHON=python3 npx tsx bench/substitution.ts [FILE]
 *
 * PYTHON must have scipy. The better of three runs counts; reading and start-up are left out on both sides of the first comparison.
 */
const shares = process.argv[2] ?? new URL("../examples/china-its/data/technology_shares.csv", import.meta.url).pathname;
const program = new URL("../packages/quoin/bin/quoin.js", import.meta.url).pathname;
const runner = new URL("../golden/runners/substitution_logistic.py", import.meta.url).pathname;

function best(run: () => number): number {
  return Math.min(run(), run(), run());
}

const ours = best(() => {
  const out = mkdtempSync(join(tmpdir(), "quoin-bench-"));
  const { status, stderr } = spawnSync(process.execPath, [program, "measure", "substitution", "--data", shares, "--out", out], { encoding: "utf8" });
  if (status !== 0) throw new Error(`quoin failed: ${stderr}`);
  return (JSON.parse(readFileSync(join(out, "provenance.json"), "utf8")) as { seconds: { compute: number } }).seconds.compute;
});
let fits = 0;
const theirs = best(() => {
  const { stderr, status, error } = spawnSync(process.env["PYTHON"] ?? "python3", [runner, shares], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the scipy program failed: ${stderr}`, { cause: error });
  const [seconds = "0", count = "0"] = (stderr.trim().split("\n").at(-1) ?? "").split(" ");
  fits = Number(count);
  return Number(seconds);
});
process.stdout.write(`${fits} series and origins: quoin ${ours.toFixed(2)} s, scipy's logistic ${theirs.toFixed(2)} s, ratio ${(ours / theirs).toFixed(3)}\n`);

const curves = new URL("../golden/runners/substitution_curves.py", import.meta.url).pathname;
function secondsOf(run: () => { readonly status: number | null; readonly stderr: string }): number {
  const started = performance.now();
  const { status, stderr } = run();
  if (status !== 0) throw new Error(`a run failed: ${stderr}`);
  return (performance.now() - started) / 1000;
}
const ourFits = best(() =>
  secondsOf(() => {
    const out = mkdtempSync(join(tmpdir(), "quoin-bench-"));
    const models = "logistic3,gompertz3,bass3,richards4";
    return spawnSync(process.execPath, [program, "measure", "substitution", "--data", shares, "--out", out, "--fit", models], { encoding: "utf8" });
  }),
);
const theirFits = best(() => secondsOf(() => spawnSync(process.env["PYTHON"] ?? "python3", [curves, shares], { encoding: "utf8" })));
process.stdout.write(
  `four curves of every series: quoin ${ourFits.toFixed(2)} s, scipy's least_squares ${theirFits.toFixed(2)} s, ratio ${(ourFits / theirFits).toFixed(3)}\n`,
);

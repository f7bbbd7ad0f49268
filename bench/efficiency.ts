import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { normal, RadialFrontier, RandomStream, scaledPanel, unitOf } from "@quoin/methods";

/**
 * Radial efficiency under variable returns, scores and largest slacks of all units, against one linear programme a unit (scores only) by scipy's linprog with HiGHS.
 *
 *   PYTHON=python3 npx tsx --conditions=quoin-source bench/efficiency.ts [units] [inputs] [outputs]        default: 1000 4 6
 *
 * The units make Cobb-Douglas outputs with half-normal inefficiency and noise in each output. PYTHON must have scipy. Each side times its own arithmetic; ours is the best of five runs, theirs is run once. Scores are compared.
 */
const [units = 1000, inputs = 4, outputs = 6] = process.argv.slice(2).map(Number);
const random = new RandomStream(1);
const x = Float64Array.from({ length: units * inputs }, () => Math.exp(normal(random)));
const y = Float64Array.from({ length: units * outputs });
for (let unit = 0; unit < units; unit += 1) {
  const size = x.subarray(unit * inputs, (unit + 1) * inputs).reduce((sum, value) => sum + Math.log(value) / inputs, 0);
  const lost = Math.abs(0.4 * normal(random));
  for (let r = 0; r < outputs; r += 1) y[unit * outputs + r] = Math.exp(0.9 * size - lost + 0.2 * normal(random));
}
const { panel, inputScale, outputScale } = scaledPanel({ units, inputs, outputs, x, y });

function ours(): { readonly seconds: number; readonly scores: readonly number[] } {
  const started = performance.now();
  const frontier = new RadialFrontier({ ...panel }, "input", { kind: "vrs" });
  const scores = Array.from({ length: units }, (_, unit) => frontier.evaluate(unitOf(panel, unit), { input: inputScale, output: outputScale }).score);
  return { seconds: (performance.now() - started) / 1000, scores };
}

const runs = Array.from({ length: 5 }, ours);
const [first, best] = [runs[0]?.seconds ?? Number.NaN, Math.min(...runs.map(({ seconds }) => seconds))];
const file = join(mkdtempSync(join(tmpdir(), "quoin-bench-")), "units.csv");
const row = (unit: number): string => [...x.subarray(unit * inputs, (unit + 1) * inputs), ...y.subarray(unit * outputs, (unit + 1) * outputs)].join(",");
writeFileSync(file, Array.from({ length: units }, (_, unit) => row(unit)).join("\n"));
const runner = new URL("../golden/runners/efficiency_linprog.py", import.meta.url).pathname;
const { stdout, stderr, status, error } = spawnSync(process.env["PYTHON"] ?? "python3", [runner, file, String(inputs)], { encoding: "utf8" });
if (status !== 0) throw new Error(`the scipy program failed: ${stderr}`, { cause: error });
const theirs = Number.parseFloat(stderr);
const furthest = Math.max(
  ...stdout
    .trim()
    .split("\n")
    .map((score, unit) => Math.abs(Number(score) - (runs[0]?.scores[unit] ?? Number.NaN))),
);
process.stdout.write(
  `${units} units, ${inputs} inputs, ${outputs} outputs: quoin ${best.toFixed(3)} s (first run ${first.toFixed(3)} s), scipy ${theirs.toFixed(2)} s, ratio ${(best / theirs).toFixed(4)}; scores differ by ${furthest.toExponential(1)} at most\n`,
);

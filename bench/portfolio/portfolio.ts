import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventedProjects } from "./invented-projects.ts";

/**
 * Whole commands, from the files to the files: `quoin design portfolio` against a Python program with scipy.optimize.milp, both to a gap of 1e-4.
 *
 *   npm run build && PYTHON=python3 npx tsx --conditions=quoin-source bench/portfolio/portfolio.ts [projects ...]     default: 5000 8966 100000
 *
 * PYTHON must have scipy. The better of two runs counts; a program that is not done after 200 s is stopped.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [5_000, 8_966, 100_000];
const program = new URL("../../packages/quoin/bin/quoin.js", import.meta.url).pathname;
const runner = new URL("./milp.py", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "quoin-bench-"));

function seconds(command: string, words: readonly string[]): number {
  const time = (): number => {
    const started = performance.now();
    const { status, stderr, error } = spawnSync(command, words, { encoding: "utf8", timeout: 200_000 });
    if (error === undefined && status !== 0) throw new Error(`${command} ${words.join(" ")}: ${stderr}`);
    return error === undefined ? (performance.now() - started) / 1000 : Number.POSITIVE_INFINITY;
  };
  return Math.min(time(), time());
}

for (const size of sizes) {
  const paths = { projects: join(folder, `projects-${size}.csv`), rules: join(folder, `rules-${size}.json`), out: join(folder, `out-${size}`) };
  const { projects, rules } = inventedProjects(size, 1);
  writeFileSync(paths.projects, projects);
  writeFileSync(paths.rules, rules);
  const ours = seconds(process.execPath, [program, "design", "portfolio", "--projects", paths.projects, "--rules", paths.rules, "--out", paths.out]);
  const { gap } = JSON.parse(readFileSync(join(paths.out, "certificate.json"), "utf8")) as { gap: number };
  const theirs = seconds(process.env["PYTHON"] ?? "python3", [runner, paths.projects, paths.rules]);
  process.stdout.write(
    `${size} projects: quoin ${ours.toFixed(2)} s (gap ${gap.toExponential(1)}), scipy ${theirs.toFixed(2)} s, ratio ${(ours / theirs).toFixed(2)}\n`,
  );
}

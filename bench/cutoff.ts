import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { cutoffEffect, RandomStream } from "@quoin/methods";

/**
 * The jump of an outcome at a cut (`cutoffEffect`) beside rdrobust, on made scores in the same run: conventional jump and error, corrected jump, robust error and both widths have to agree.
 *
 *   PYTHON=python3 npx tsx --conditions=quoin-source bench/cutoff.ts [points …]        default: 2000 10000
 *
 * PYTHON must have rdrobust. Each side times its own arithmetic, reading left out, in seconds of the processor; the better of three runs counts.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2_000, 10_000];
const cut = 0;
const folder = mkdtempSync(join(tmpdir(), "quoin-bench-"));
const peer = `
import json, sys, time
import pandas as pd
from importlib.metadata import version
from rdrobust import rdrobust
table = pd.read_csv(sys.argv[1])
best = None
for _ in range(3):
    started = time.process_time()
    fit = rdrobust(table.outcome.to_numpy(), table.score.to_numpy(), c=0)
    spent = time.process_time() - started
    best = spent if best is None else min(best, spent)
print(json.dumps({"version": version("rdrobust"), "seconds": best, "figures": [float(fit.coef.iloc[0, 0]), float(fit.se.iloc[0, 0]), float(fit.coef.iloc[1, 0]), float(fit.se.iloc[2, 0]), float(fit.bws.iloc[0, 0]), float(fit.bws.iloc[1, 0])]}))
`;

try {
  writeFileSync(join(folder, "peer.py"), peer);
  for (const points of sizes) {
    const random = new RandomStream(points);
    const score = Float64Array.from({ length: points }, () => 2 * random.uniform() - 1);
    const outcome = score.map((at) => 0.4 * at - 0.3 * at * at + (at >= cut ? 0.25 : 0) + random.uniform() - 0.5);
    writeFileSync(join(folder, "table.csv"), `score,outcome\n${Array.from(score, (at, row) => `${at},${outcome[row]}`).join("\n")}\n`);
    const runs = [0, 1, 2].map(() => {
      const before = process.cpuUsage();
      const told = cutoffEffect(score, outcome, cut);
      const { user, system } = process.cpuUsage(before);
      return { seconds: (user + system) / 1e6, told };
    });
    const ours = Math.min(...runs.map(({ seconds }) => seconds));
    const found = runs[0]?.told;
    if (found === undefined || typeof found === "string") throw new Error(`no answer: ${found}`);
    const { stdout, stderr, status } = spawnSync(process.env["PYTHON"] ?? "python3", [join(folder, "peer.py"), join(folder, "table.csv")], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`rdrobust failed: ${stderr}`);
    const { version, seconds, figures } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as { version: string; seconds: number; figures: number[] };
    const own = [found.conventional, found.conventionalSe, found.corrected, found.robustSe, found.bandwidth.fit, found.bandwidth.bias];
    const apart = Math.max(...own.map((figure, at) => Math.abs(figure / (figures[at] ?? Number.NaN) - 1)));
    if (!(apart < 1e-6)) throw new Error(`other figures: ${own.join(" ")} against ${figures.join(" ")}`);
    process.stdout.write(
      `${points} points: quoin ${ours.toFixed(3)} s, rdrobust ${version} ${seconds.toFixed(3)} s, ratio ${(ours / seconds).toFixed(3)}, figures apart by at most ${apart.toExponential(1)} of their size; load ${loadavg()[0]?.toFixed(1)}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

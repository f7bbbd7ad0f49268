/**
 * Do the findings of the examples stand on the raw tables? Each is held against what golden/runners/referee_findings.py computed of it without any of the program's code: agreed, other, or
 * not recomputed with the reason.
 *
 *   python3 golden/runners/referee_findings.py examples > bench/referee/recomputed.csv
 *   npx tsx --conditions=quoin-source bench/referee/referee.ts [EXAMPLE …]
 *
 * Effects, intervals and verdicts, with what moves whole: golden/runners/referee_verdicts.py (diagnosis/verdict/referee-verdicts.slow.test.ts). Nearness, complexity and networks:
 * golden/runners/independent_figures.py.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoin } from "../../packages/quoin/test/command-line.ts";
import { heldAgainst, recomputedFindings } from "./recomputed-findings.ts";

interface Answer {
  readonly findings: readonly { readonly id: string; readonly value: number | null }[];
}

const recomputed = recomputedFindings();
const asked = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "quoin-referee-"));
try {
  for (const example of asked.length === 0 ? ["china-its", "eu-s3"] : asked) {
    const dir = join(folder, example);
    await quoin("init", dir, "--example", example);
    const { exitCode, stdout, stderr } = await quoin("diagnose", dir, "--json");
    if (exitCode !== 0) throw new Error(stderr);
    const { findings } = JSON.parse(stdout) as Answer;
    const told = heldAgainst(
      findings,
      recomputed.filter((each) => each.example === example),
    );
    console.log(`\n${example}: ${told.filter(({ is }) => is === "agreed").length} agreed, ${told.filter(({ is }) => is === "other").length} other`);
    for (const { id, is, why } of told) console.log(`  ${is.padEnd(16)}${id}${why === "" ? "" : `: ${why}`}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

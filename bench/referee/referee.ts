/**
 * Do the findings of the examples stand on the raw tables? Each is held against what golden/runners/referee_findings.py computed of it without any of the program's code: agreed, other, or
 * not recomputed with the reason.
 *
 *   python3 golden/runners/referee_findings.py examples > bench/referee/recomputed.csv
 *   npx tsx --conditions=quoin-source bench/referee/referee.ts [EXAMPLE …]
 *
 * Effects, intervals and verdicts, with what moves whole, are those of golden/runners/referee_verdicts.py, referee_worlds.py and referee_other_examples.py (recomputed-effects.csv). Nearness, complexity and networks:
 * golden/runners/independent_figures.py.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoin } from "../../packages/quoin/test/command-line.ts";
import { differencesOf, recomputedEffects, type SaidEffect } from "./recomputed-effects.ts";
import { heldAgainst, recomputedFindings } from "./recomputed-findings.ts";

interface Answer {
  readonly findings: readonly (SaidEffect & { readonly id: string; readonly value: number | null })[];
}

const recomputed = recomputedFindings();
const effects = recomputedEffects();
const asked = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "quoin-referee-"));
try {
  for (const example of asked.length === 0 ? ["china-its", "demo-office", "eu-s3"] : asked) {
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
    const held = findings.flatMap((each) =>
      effects.filter(({ finding }) => finding === each.id).map((own) => ({ id: each.id, apart: differencesOf(each, own) })),
    );
    console.log(
      `  effects with their intervals: ${held.filter(({ apart }) => apart.length === 0).length} agreed, of ${findings.filter(({ effect }) => effect !== null).length}`,
    );
    for (const { id, apart } of held) if (apart.length > 0) console.log(`  ${"other effect".padEnd(16)}${id}: ${apart.join(", ")}`);
    for (const { id, is, why } of told) console.log(`  ${is.padEnd(16)}${id}${why === "" ? "" : `: ${why}`}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * How sure the findings of the examples are: by verdict and strength, and of every family how many regions were looked at, confirmed and expected by chance.
 *
 *   npx tsx --conditions=quoin-source bench/inference.ts
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoin } from "../packages/quoin/test/command-line.ts";

interface Answer {
  readonly findings: readonly {
    readonly verdict: string;
    readonly strength: string | null;
    readonly reason: string | null;
    readonly subject: { readonly id: string };
  }[];
  readonly families: readonly {
    readonly id: string;
    readonly looks: number;
    readonly confirmed: number;
    readonly expected_by_chance: number;
    readonly q_limit: number;
  }[];
}

const folder = await mkdtemp(join(tmpdir(), "quoin-inference-"));
try {
  for (const example of ["china-its", "demo-office"]) {
    const dir = join(folder, example);
    await quoin("init", dir, "--example", example);
    const { exitCode, stdout, stderr } = await quoin("diagnose", dir, "--json");
    if (exitCode !== 0) throw new Error(stderr);
    const { findings, families } = JSON.parse(stdout) as Answer;
    const regions = JSON.parse((await quoin("diagnose", "regions", dir, "--json")).stdout) as {
      readonly regions: readonly { readonly confirmed: number; readonly not_supported: number; readonly insufficient_data: number }[];
    };
    const tally = new Map<string, number>();
    for (const { verdict, strength, reason } of findings) {
      const kind = [verdict, strength, reason].filter((part) => part !== null).join(", ");
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
    }
    console.log(`\n${example}: ${findings.length} findings on the whole and on technology systems`);
    for (const [kind, count] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`  ${String(count).padStart(4)}  ${kind}`);
    const sum = (of: "confirmed" | "not_supported" | "insufficient_data"): number => regions.regions.reduce((total, region) => total + region[of], 0);
    console.log(`  regions: ${sum("confirmed")} confirmed, ${sum("not_supported")} not supported, ${sum("insufficient_data")} insufficient data`);
    console.log("  family                                              looks  confirmed  by chance     q");
    for (const { id, looks, confirmed, expected_by_chance, q_limit } of families)
      console.log(
        `  ${id.padEnd(50)}  ${String(looks).padStart(5)}  ${String(confirmed).padStart(9)}  ${expected_by_chance.toFixed(1).padStart(9)}  ${q_limit.toFixed(2)}`,
      );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

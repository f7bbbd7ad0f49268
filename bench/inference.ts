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
    readonly bears_on: readonly string[];
    readonly verdict: string;
    readonly strength: string | null;
    readonly reason: string | null;
    readonly subject: { readonly id: string };
  }[];
  readonly coverage: readonly { readonly item: string }[];
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
    const { findings, families, coverage } = JSON.parse(stdout) as Answer;
    const designed = await quoin("design", dir, "--json");
    if (designed.exitCode !== 0) throw new Error(designed.stderr);
    const plan = JSON.parse(designed.stdout) as {
      readonly coverage: readonly { readonly item: string; readonly lines: readonly string[] }[];
    };
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
    const bearing = (item: string) => findings.filter(({ bears_on }) => bears_on.includes(item));
    const tested = (items: readonly string[]) => items.filter((item) => bearing(item).length > 0).length;
    const told = (items: readonly string[]) => items.filter((item) => bearing(item).some(({ verdict: each }) => each !== "insufficient-data")).length;
    const rows = coverage.map(({ item }) => item);
    const measures = plan.coverage.map(({ item }) => item);
    const withLine = plan.coverage.filter(({ item, lines }) => lines.length > 0 || bearing(item).length > 0).length;
    console.log(`  problems, stages, demands: ${tested(rows)} of ${rows.length} tested, ${told(rows)} with an answer`);
    console.log(`  measures: ${tested(measures)} of ${measures.length} tested, ${told(measures)} with an answer, ${withLine} tested or with a line`);
    console.log("  family                                              looks  confirmed  by chance     q");
    for (const { id, looks, confirmed, expected_by_chance, q_limit } of families)
      console.log(
        `  ${id.padEnd(50)}  ${String(looks).padStart(5)}  ${String(confirmed).padStart(9)}  ${expected_by_chance.toFixed(1).padStart(9)}  ${q_limit.toFixed(2)}`,
      );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * False alarms of the diagnosis: each example is judged in worlds that are made from its own tables with nothing in them, by rule and by family, for a seed that is printed.
 *
 *   npx tsx --conditions=quoin-source bench/noise.ts [WORLDS] [SEED] [EXAMPLE …]
 *
 * A rule that is confirmed more often than its level and two standard errors is marked. The tables, laws and blocks stand below.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoin } from "../packages/quoin/test/command-line.ts";

interface Counted {
  readonly looks: number;
  readonly confirmed: number;
  readonly expected: number;
  readonly exceeds: boolean;
  readonly here: { readonly looks: number; readonly confirmed: number };
}

interface Noise {
  readonly rules: readonly (Counted & { readonly rule: string })[];
  readonly families: readonly (Counted & { readonly id: string })[];
  readonly page: Counted;
  readonly untouched: readonly string[];
  readonly tables: readonly { readonly table: string; readonly laws: readonly string[]; readonly block: string | null; readonly declared: boolean }[];
}

const [worlds = "20", seed = "1", ...asked] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "quoin-noise-"));
try {
  for (const example of asked.length === 0 ? ["china-its", "eu-s3"] : asked) {
    const dir = join(folder, example);
    await quoin("init", dir, "--example", example);
    const { exitCode, stdout, stderr } = await quoin("noise", dir, "--worlds", worlds, "--seed", seed, "--json");
    if (exitCode !== 0) throw new Error(stderr);
    const { rules, families, page, untouched, tables } = JSON.parse(stdout) as Noise;
    console.log(
      `\n${example}: ${worlds} worlds, seed ${seed}\n  ${"".padEnd(30)}${["looks", "confirmed", "expected", "here"].map((head) => head.padStart(11)).join("")}`,
    );
    for (const each of rules) line(each.rule, each);
    line("page", page);
    console.log("  families (expected: worlds in which anything of it is called)");
    for (const each of families) line(each.id, each);
    console.log(`  untouched: ${untouched.join(", ")}`);
    for (const { table, laws, block, declared } of tables)
      console.log(`  ${table}: ${laws.join(", ")}${block === null ? "" : ` by ${block} (${declared ? "declared" : "by default"})`}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function line(name: string, { looks, confirmed, expected, exceeds, here }: Counted): void {
  const cells = [looks, confirmed, expected.toFixed(2), `${here.confirmed}/${here.looks}`].map((cell) => String(cell).padStart(11)).join("");
  console.log(`  ${name.padEnd(30)}${cells}${exceeds ? "  EXCEEDS" : ""}`);
}

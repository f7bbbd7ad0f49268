/**
 * False alarms of the diagnosis: each example is judged in worlds that are made from its own tables with nothing in them, by rule and by family, for a seed that is printed. The counts are
 * those of `quoin noise` with as many worlds and the same seed.
 *
 *   npx tsx --conditions=quoin-source bench/noise.ts [--worlds 60] [--seed 1] [--kept FOLDER] [EXAMPLE …]
 *
 * What a rule finds in a world is kept in FOLDER under its code and version, so that a run which was ended goes on where it was; with --worlds 0 nothing is judged and what is kept is
 * counted. A rule that is confirmed more often than its level and two standard errors is marked. The tables, laws and blocks stand below.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { success } from "../packages/core/src/contract/outcome.ts";
import type { Finding } from "../packages/core/src/diagnosis/finding/finding.ts";
import { pageFindings } from "../packages/core/src/diagnosis/judging/page-findings.ts";
import { preparedNoise } from "../packages/core/src/diagnosis/noise/prepared-noise.ts";
import { type AlarmsBeside, talliedNoise } from "../packages/core/src/diagnosis/noise/tallied-noise.ts";
import { findingsInWorld } from "../packages/core/src/diagnosis/noise/world-findings.ts";
import { withNationFamily } from "../packages/core/src/diagnosis/verdict/nation-family.ts";
import { withWorkspacePorts } from "../packages/quoin/src/composition.ts";
import { quoin } from "../packages/quoin/test/command-line.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worlds: { type: "string", default: "60" }, seed: { type: "string", default: "1" }, kept: { type: "string" } },
});
const [worlds, seed] = [Number(values.worlds), Number(values.seed)];
const folder = await mkdtemp(join(tmpdir(), "quoin-noise-"));
try {
  for (const example of positionals.length === 0 ? ["china-its", "eu-s3"] : positionals) {
    const dir = join(folder, example);
    await quoin("init", dir, "--example", example);
    await measure(dir, example, join(values.kept ?? folder, "worlds", example, String(seed)));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(dir: string, example: string, kept: string): Promise<void> {
  const asker = { language: "en", progress: { step: () => {} } } as const;
  const measured = await withWorkspacePorts(dir, asker, async (ports) => {
    const prepared = await preparedNoise(ports, []);
    if (!prepared.ok) return prepared;
    const { judging, shared, made, untouched } = prepared.value;
    const own = (await pageFindings(ports, made.rules, { ...judging, shared })).flatMap(({ findings }) => findings);
    for (let world = 0; world < worlds; world++) {
      const fileOf = ({ code, version }: { readonly code: string; readonly version: number }): string => join(kept, String(world), `${code}-${version}.json`);
      const missing = made.rules.filter((rule) => !existsSync(fileOf(rule)));
      if (missing.length === 0) continue;
      const found = await findingsInWorld({ rules: missing, tables: made.tables }, judging, { seed, world }, () => {});
      mkdirSync(join(kept, String(world)), { recursive: true });
      for (const rule of missing) {
        const findings = found.filter((finding) => finding.rule === rule.code);
        writeFileSync(fileOf(rule), JSON.stringify(findings.map((finding) => ({ ...finding, chart: null, evidence: [], choices: [finding.choices[0]] }))));
      }
    }
    if (made.rules.length === 0) {
      console.log(`\n${example}: no rule reads a table that worlds make anew`);
      return success(null);
    }
    const current = new Set(made.rules.map(({ code, version }) => `${code}-${version}.json`));
    const found = readdirSync(kept)
      .sort((a, b) => Number(a) - Number(b))
      .map((world) =>
        readdirSync(join(kept, world))
          .filter((file) => current.has(file))
          .map((file) => join(kept, world, file)),
      )
      .filter((files) => files.length === current.size)
      .map((files) => files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as Finding[]))
      .map((findings) => withNationFamily(findings, judging.time.root, shared));
    const { rules: byRule, families, page } = talliedNoise(found, own, shared);
    console.log(
      `\n${example}: ${found.length} worlds, seed ${seed}\n  ${"".padEnd(30)}${["looks", "confirmed", "expected", "here"].map((head) => head.padStart(11)).join("")}`,
    );
    for (const each of byRule) line(each.rule, each);
    line("page", page);
    console.log("  families (expected: worlds in which anything of it is called)");
    for (const each of families) line(each.id, each);
    console.log(`  untouched: ${untouched.join(", ")}`);
    for (const { table, laws, isDeclared } of made.tables) {
      const [block] = laws.flatMap((law) => ("block" in law && law.block !== null ? [law.block] : []));
      console.log(
        `  ${table}: ${laws.map(({ kind }) => kind).join(", ")}${block === undefined ? "" : ` by ${block} (${isDeclared ? "declared" : "by default"})`}`,
      );
    }
    return success(null);
  });
  if (!measured.ok) throw new Error(JSON.stringify(measured.notes));
}

function line(name: string, { looks, confirmed, expected, exceeds, here }: AlarmsBeside): void {
  const cells = [looks, confirmed, expected.toFixed(2), `${here.confirmed}/${here.looks}`].map((cell) => String(cell).padStart(11)).join("");
  console.log(`  ${name.padEnd(30)}${cells}${exceeds ? "  EXCEEDS" : ""}`);
}

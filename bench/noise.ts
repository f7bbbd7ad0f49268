/**
 * False alarms of the diagnosis: each example is judged in worlds that are made from its own tables with nothing in them, by rule and by family, for a seed that is printed. The counts of the
 * page are those of `quoin noise` with as many worlds and the same seed.
 *
 *   npx tsx --conditions=quoin-source bench/noise.ts [--worlds 60] [--from 0] [--rules A,B] [--minutes M] [--seed 1] [--kept FOLDER] [EXAMPLE …]
 *
 * It runs in pieces: what a rule finds in a world is kept in FOLDER under its code and version as soon as it is found, so that a run which was ended goes on where it was, others make further
 * worlds or rules beside it, and one that is given so many minutes ends by itself and says how much is left. With --worlds 0 nothing is judged and what is kept is counted: each rule at its
 * own level over all worlds in which it was asked, and the page, with its families, over those in which all were. A rule that is confirmed more often than its level and two standard errors
 * is marked. The tables, laws and blocks stand below.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { success } from "../packages/core/src/contract/outcome.ts";
import type { Finding } from "../packages/core/src/diagnosis/finding/finding.ts";
import type { Rule } from "../packages/core/src/diagnosis/rule.ts";
import { withNationFamily } from "../packages/core/src/diagnosis/verdict/nation-family.ts";
import type { WorldTable } from "../packages/core/src/evidence/empty-worlds/empty-world.ts";
import { indicators } from "../packages/core/src/evidence/tables/indicators.ts";
import { preparedNoise } from "../packages/core/src/judging/noise/prepared-noise.ts";
import { type AlarmsBeside, talliedNoise } from "../packages/core/src/judging/noise/tallied-noise.ts";
import { findingsInWorld } from "../packages/core/src/judging/noise/world-findings.ts";
import { pageFindings } from "../packages/core/src/judging/page-findings.ts";
import { withWorkspacePorts } from "../packages/quoin/src/composition.ts";
import { quoin } from "../packages/quoin/test/command-line.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worlds: { type: "string", default: "60" },
    from: { type: "string", default: "0" },
    rules: { type: "string" },
    minutes: { type: "string" },
    seed: { type: "string", default: "1" },
    kept: { type: "string" },
  },
});
const [worlds, from, seed] = [Number(values.worlds), Number(values.from), Number(values.seed)];
const only = values.rules?.split(",");
const end = values.minutes === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(values.minutes) * 60_000;
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
    if (made.rules.length === 0) {
      console.log(`\n${example}: no rule reads a table that worlds make anew`);
      return success(null);
    }
    const unknown = (only ?? []).filter((code) => !made.rules.some((rule) => rule.code === code));
    if (unknown.length > 0) throw new Error(`worlds say nothing of ${unknown.join(", ")}`);
    const asked = made.rules.filter(({ code }) => only?.includes(code) ?? true);
    let left = 0;
    for (let world = from; world < worlds; world++)
      for (const rule of asked) {
        const file = fileOf(join(kept, String(world)), rule);
        if (existsSync(file)) continue;
        if (Date.now() >= end) {
          left += 1;
          continue;
        }
        const findings = await findingsInWorld({ rules: [rule], tables: tablesFor(rule, made.tables) }, judging, { seed, world }, () => {});
        mkdirSync(join(kept, String(world)), { recursive: true });
        writeFileSync(file, JSON.stringify(findings.map((finding) => ({ ...finding, chart: null, evidence: [], choices: [finding.choices[0]] }))));
      }
    if (left > 0) console.log(`\n${example}: the minutes are over; ${left} judgements of rules in worlds are left`);
    const own = (await pageFindings(ports, asked, { ...judging, shared })).flatMap(({ findings }) => findings);
    const all = (existsSync(kept) ? readdirSync(kept) : []).sort((a, b) => Number(a) - Number(b)).map((world) => join(kept, world));
    console.log(`\n${example}, seed ${seed}: each rule at its own level\n  ${heads(["worlds", "looks", "confirmed", "expected", "here"])}`);
    for (const rule of asked) {
      const its = all.filter((world) => existsSync(fileOf(world, rule))).map((world) => findingsIn(fileOf(world, rule)));
      const [counted] = talliedNoise(its, own, shared).rules;
      if (counted === undefined) console.log(`  ${rule.code.padEnd(30)}${String(its.length).padStart(11)}${"0".padStart(11)}`);
      else line(rule.code, counted, its.length);
    }
    const found = all
      .filter((world) => made.rules.every((rule) => existsSync(fileOf(world, rule))))
      .map((world) =>
        withNationFamily(
          made.rules.flatMap((rule) => findingsIn(fileOf(world, rule))),
          judging.time.root,
          shared,
        ),
      );
    const { rules: byRule, families, page } = talliedNoise(found, own, shared);
    console.log(
      `\n${example}, seed ${seed}: the page, over ${found.length} worlds in which all rules were asked\n  ${heads(["looks", "confirmed", "expected", "here"])}`,
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

/** What a world makes anew for a rule: the tables that it reads, and how large places are, by which things fall on them. */
function tablesFor({ tables, alsoReads = [] }: Rule, made: readonly WorldTable[]): readonly WorldTable[] {
  const read = new Set([...tables, ...alsoReads].map(({ contract }) => contract.role));
  return made.filter(({ role }) => read.has(role) || role === indicators.role);
}

function fileOf(world: string, { code, version }: Rule): string {
  return join(world, `${code}-${version}.json`);
}

function findingsIn(file: string): readonly Finding[] {
  return JSON.parse(readFileSync(file, "utf8")) as Finding[];
}

function heads(names: readonly string[]): string {
  return `${"".padEnd(30)}${names.map((head) => head.padStart(11)).join("")}`;
}

function line(name: string, { looks, confirmed, expected, exceeds, here }: AlarmsBeside, of?: number): void {
  const counts = of === undefined ? [] : [of];
  const cells = [...counts, looks, confirmed, expected.toFixed(2), `${here.confirmed}/${here.looks}`].map((cell) => String(cell).padStart(11)).join("");
  console.log(`  ${name.padEnd(30)}${cells}${exceeds ? "  EXCEEDS" : ""}`);
}

/**
 * Whether a plan moves money where there is nothing to find: the plan of an example is made in worlds that are made from its own tables with nothing in them, by the findings of the world in
 * place of the office's own, and the worlds are counted in which it divides any money.
 *
 *   npx tsx --conditions=quoin-source bench/plan-placebo.ts [--worlds 200] [--seed 1] [--kept FOLDER] [EXAMPLE]
 *
 * Only the rules are judged whose answers can move money: those of the makers that give a line an amount when everything is taken to be confirmed. What no world makes anew is taken as
 * refused: it would be there in every world. Their tests on the whole are one family; of a smaller family each test holds more easily, so that the share printed is no smaller than that of
 * the whole diagnosis. Promised are q of the worlds; the share must stay at or under q and two standard errors. What a world finds is kept in FOLDER (as `bench/noise.ts` keeps it), so
 * that a run which was ended goes on where it was.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { success } from "../packages/core/src/contract/outcome.ts";
import type { Finding } from "../packages/core/src/diagnosis/finding/finding.ts";
import { withNationFamily } from "../packages/core/src/diagnosis/verdict/nation-family.ts";
import { preparedNoise } from "../packages/core/src/judging/noise/prepared-noise.ts";
import { findingsInWorld } from "../packages/core/src/judging/noise/world-findings.ts";
import type { DesignContext, LineMaker } from "../packages/core/src/plan/design-context.ts";
import { withSupposed } from "../packages/core/src/plan/supposed.ts";
import { planLines } from "../packages/core/src/planning/making/design-plan.ts";
import { designContext } from "../packages/core/src/planning/making/designed-plan.ts";
import { lineMakers } from "../packages/core/src/planning/making/line-makers.ts";
import { type PlanCases, planCases } from "../packages/core/src/planning/making/plan-cases.ts";
import { withWorkspacePorts } from "../packages/quoin/src/composition.ts";
import { quoin } from "../packages/quoin/test/command-line.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worlds: { type: "string", default: "200" }, seed: { type: "string", default: "1" }, kept: { type: "string" } },
});
const [worlds, seed, example] = [Number(values.worlds), Number(values.seed), positionals[0] ?? "china-its"];
const folder = await mkdtemp(join(tmpdir(), "quoin-placebo-"));
try {
  const dir = join(folder, example);
  await quoin("init", dir, "--example", example);
  await measure(dir, join(values.kept ?? folder, "worlds", example, String(seed)));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(dir: string, kept: string): Promise<void> {
  const asker = { language: "en", progress: { step: () => {} } } as const;
  const measured = await withWorkspacePorts(dir, asker, async (ports) => {
    const prepared = await preparedNoise(ports, []);
    if (!prepared.ok) return prepared;
    const { judging, shared, made } = prepared.value;
    const asked = await designContext(ports, judging.time.root, "base");
    if (!asked.ok) return asked;
    const context = asked.value;
    const cases = await planCases(context);
    const makers = await moneyMakers(context, cases);
    const rules = made.rules.filter(({ code }) => makers.some(({ answers }) => answers.some((each) => each === code)));
    console.log(
      `${example}: ${worlds} worlds, seed ${seed}; money is moved by ${makers.map(({ item }) => item).join(", ")} on ${rules.map(({ code }) => code).join(", ")}`,
    );
    const moved: { readonly world: number; readonly money: number; readonly by: readonly string[] }[] = [];
    for (let world = 0; world < worlds; world++) {
      const findings: Finding[] = [];
      for (const rule of rules) {
        const file = join(kept, String(world), `${rule.code}-${rule.version}.json`);
        if (!existsSync(file)) {
          const found = await findingsInWorld({ rules: [rule], tables: made.tables }, judging, { seed, world }, () => {});
          mkdirSync(join(kept, String(world)), { recursive: true });
          writeFileSync(file, JSON.stringify(found.map((finding) => ({ ...finding, chart: null, evidence: [], choices: [finding.choices[0]] }))));
        }
        findings.push(...(JSON.parse(readFileSync(file, "utf8")) as Finding[]));
      }
      const here = withNationFamily(findings, judging.time.root, shared);
      const { lines } = await planLines(inWorld(context, here), makers, cases);
      const priced = lines.filter(({ amount }) => amount !== null);
      if (priced.length === 0) continue;
      moved.push({ world, money: priced.reduce((sum, { amount }) => sum + (amount ?? 0), 0), by: [...new Set(priced.flatMap(({ findings: by }) => by))] });
    }
    const share = moved.length / worlds;
    const bound = shared.q + 2 * Math.sqrt((shared.q * (1 - shared.q)) / worlds);
    for (const { world, money, by } of moved) console.log(`  world ${world}: ${money} by ${by.join(", ")}`);
    console.log(
      `  money is moved in ${moved.length} of ${worlds} worlds: ${share.toFixed(3)}; promised ${shared.q}, at most ${bound.toFixed(3)}${share > bound ? "  EXCEEDS" : ""}`,
    );
    return success(null);
  });
  if (!measured.ok) throw new Error(JSON.stringify(measured.notes));
}

/** The makers that give a line an amount where all that could be found is taken to be confirmed. */
async function moneyMakers(context: DesignContext, cases: PlanCases): Promise<readonly LineMaker[]> {
  const all = withSupposed(context, { confirmed: context.everywhere.map(({ id }) => id) });
  const paying: LineMaker[] = [];
  for (const maker of lineMakers) {
    const { lines } = await planLines(all, lineMakers, cases, undefined, [maker]);
    if (lines.some(({ item, amount }) => item === maker.item && amount !== null)) paying.push(maker);
  }
  return paying;
}

/** The plan's own terms with the findings of a world; what the world does not tell is refused. */
function inWorld(context: DesignContext, world: readonly Finding[]): DesignContext {
  const told = new Map(world.map((finding) => [finding.id, finding]));
  const replaced = (own: readonly Finding[]): readonly Finding[] =>
    own.map((finding) => {
      const found = told.get(finding.id);
      return found === undefined ? { ...finding, verdict: "not-supported", strength: null } : { ...finding, verdict: found.verdict, strength: found.strength };
    });
  return { ...context, findings: replaced(context.findings), national: replaced(context.national), everywhere: replaced(context.everywhere) };
}

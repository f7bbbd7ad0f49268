/**
 * What the rules find of effects that were planted: how often an effect of the least size that matters is told from chance, how often one of twice that size is confirmed, and how often nothing is.
 * Who plants are golden/runners/planted_effects.py, planted_ties.py and planted_shares.py, which know nothing of the rules; effects in registers are asked by `bench/planted-registers.ts`.
 *
 *   python3 golden/runners/planted_effects.py FOLDER [WORLDS] [SEED]
 *   python3 golden/runners/planted_ties.py FOLDER [WORLDS] [SEED]
 *   python3 golden/runners/planted_shares.py FOLDER [WORLDS] [SEED] [SIZES]
 *   npx tsx --conditions=quoin-source bench/planted.ts FOLDER [PART …]
 *
 * Worlds of thrice the least size, where FOLDER holds them, show whether what a finding says could be found is found. Beside them stands what each finding says could have been found in four of five cases (`power.detectable`), in the least sizes that matter.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { instituteDrift } from "../packages/core/src/capabilities/bodies/rules/institute-drift/institute-drift.ts";
import { dispersedSupervision } from "../packages/core/src/capabilities/departments/rules/dispersed-supervision/dispersed-supervision.ts";
import { genericPerformers } from "../packages/core/src/capabilities/generic-technology/rules/generic-performers/generic-performers.ts";
import { instituteSupport } from "../packages/core/src/capabilities/generic-technology/rules/institute-support/institute-support.ts";
import { missingSubject } from "../packages/core/src/capabilities/generic-technology/rules/missing-subject/missing-subject.ts";
import { unstableSupport } from "../packages/core/src/capabilities/generic-technology/rules/unstable-support/unstable-support.ts";
import { standards } from "../packages/core/src/capabilities/qualification/rules/standards/standards.ts";
import { contractedResearch } from "../packages/core/src/capabilities/research/rules/contracted-research/contracted-research.ts";
import { cooperation } from "../packages/core/src/capabilities/research/rules/cooperation/cooperation.ts";
import { opening } from "../packages/core/src/capabilities/research/rules/opening/opening.ts";
import { publicBodies } from "../packages/core/src/capabilities/research/rules/public-bodies/public-bodies.ts";
import { publicEffort } from "../packages/core/src/capabilities/research/rules/public-effort/public-effort.ts";
import { resultsWaiting } from "../packages/core/src/capabilities/results/rules/results-waiting/results-waiting.ts";
import { carriers } from "../packages/core/src/capabilities/siting/rules/carriers/carriers.ts";
import { graduateStaff } from "../packages/core/src/capabilities/skills/rules/graduate-staff/graduate-staff.ts";
import { concentration } from "../packages/core/src/capabilities/structure/rules/concentration/concentration.ts";
import { herding } from "../packages/core/src/capabilities/structure/rules/herding/herding.ts";
import { fragmentedSystem } from "../packages/core/src/capabilities/technology-systems/rules/fragmented-system/fragmented-system.ts";
import type { Finding } from "../packages/core/src/diagnosis/finding/finding.ts";
import type { Rule } from "../packages/core/src/diagnosis/rule.ts";
import { sourcesInMemory } from "../packages/core/src/judging/sources-in-memory.ts";
import type { StoredRecord } from "../packages/core/src/register/record-store.ts";
import type { ThresholdValue } from "../packages/core/src/workspace/threshold.ts";
import { exampleTable, hasExampleTable } from "../packages/core/test/example-sources.ts";
import { recordOf } from "../packages/core/test/record-of.ts";
import { findingsOf } from "../packages/core/test/rule-probe.ts";
import { storedRecord } from "../packages/core/test/stored-record.ts";

interface Asked {
  readonly rule: Rule;
  readonly part: string | null;
  readonly tables: readonly string[];
  readonly given?: Readonly<Record<string, ThresholdValue>>;
}

const places = ["regions", "province_indicators"];
const firms = ["regions", "province_industrial_firms_rd"];
const spread = [...places, "province_industrial_firms_rd"];
const asked: Readonly<Record<string, Asked>> = {
  "concentration-projects": { rule: concentration, part: "projects", tables: [...places, "nkrdp_projects", "nkrdp_programmes", "key_laboratories"] },
  "concentration-laboratories": { rule: concentration, part: "laboratories", tables: [...places, "nkrdp_projects", "nkrdp_programmes", "key_laboratories"] },
  // A norm is declared: without one this rule confirms nothing at all.
  "carriers-zones": { rule: carriers, part: "zones", tables: [...spread, "national_development_zones"], given: { norm: "rd_personnel_fte" } },
  "carriers-technology-centres": {
    rule: carriers,
    part: "technology-centres",
    tables: [...spread, "province_enterprise_technology_centres_2019"],
    given: { norm: "firms_with_rd_activity" },
  },
  "carriers-incubators": { rule: carriers, part: "incubators", tables: [...spread, "province_incubators_makerspaces"], given: { norm: "rd_personnel_fte" } },
  standards: { rule: standards, part: null, tables: ["iso_technical_committees"] },
  "unstable-support-government-share": { rule: unstableSupport, part: "government-share", tables: [...places, "nkrdp_projects"] },
  "opening-multinationals": {
    rule: opening,
    part: "multinationals",
    tables: ["us_firms_rd_abroad_by_host", "us_firms_rd_abroad_by_host_industry", "articles_by_coauthorship_2003_2022"],
  },
  "contracted-research-universities": { rule: contractedResearch, part: "universities", tables: firms },
  "contracted-research-institutes": { rule: contractedResearch, part: "institutes", tables: firms },
  "public-bodies-research": { rule: publicBodies, part: "research", tables: ["gerd_performer_by_funder_eurostat", "published_facts"] },
  "public-bodies-testing": { rule: publicBodies, part: "testing", tables: ["gerd_performer_by_funder_eurostat", "published_facts"] },
  "public-effort-science-budget": { rule: publicEffort, part: "science-budget", tables: places },
  "public-effort-examined-patents": { rule: publicEffort, part: "examined-patents", tables: places },
  "graduate-staff": { rule: graduateStaff, part: null, tables: firms },
  "results-waiting": { rule: resultsWaiting, part: null, tables: [] },
  "institute-drift-work": { rule: instituteDrift, part: "work", tables: [] },
  herding: { rule: herding, part: null, tables: ["regions", "nkrdp_projects", "nkrdp_programmes"] },
  "dispersed-supervision-programmes": {
    rule: dispersedSupervision,
    part: "programmes",
    tables: [
      "regions",
      "nkrdp_projects",
      "nkrdp_programmes",
      "key_laboratories",
      "organisation_aliases",
      "supervising_departments",
      "field_stations",
      "facility_open_sharing",
    ],
  },
  "missing-subject": { rule: missingSubject, part: null, tables: ["nkrdp_projects"] },
  "institute-support": { rule: instituteSupport, part: null, tables: ["corporatised_institutes", "listed_firms"] },
  "generic-performers": { rule: genericPerformers, part: null, tables: [] },
  "cooperation-laboratories": { rule: cooperation, part: "laboratories", tables: ["agro_industry_technology_system"] },
  "fragmented-system": { rule: fragmentedSystem, part: null, tables: ["agro_industry_technology_system"] },
};

const told = z.array(z.looseObject({ type: z.string(), id: z.string() }));

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) throw new Error("planted.ts FOLDER [PART …]");
console.log(
  `${"".padEnd(36)}${["worlds", "nothing", "at 1: told", "at 2: confirmed", "at 3: told", "at 3: confirmed", "could be found"].map((head) => head.padStart(17)).join("")}`,
);
for (const part of wanted.length === 0 ? readdirSync(folder).sort() : wanted) {
  const of = asked[part];
  if (of === undefined) throw new Error(`nobody asks about ${part}`);
  const found = new Map<string, Finding[]>();
  for (const world of readdirSync(join(folder, part)).sort()) {
    const times = world.split("-")[0] ?? "";
    const finding = await judged(of, join(folder, part, world));
    found.set(times, [...(found.get(times) ?? []), finding]);
  }
  const [nothing, once, twice, thrice] = ["0", "1", "2", "3"].map((times) => found.get(times) ?? []) as [Finding[], Finding[], Finding[], Finding[]];
  const seen = once.length > 0 ? once : thrice;
  const detectable = seen
    .flatMap(({ power, effect }) => (power?.detectable == null || effect === null ? [] : [Math.abs(power.detectable) / effect.minimum]))
    .sort((a, b) => a - b);
  const middle =
    detectable.length < seen.length / 2 ? "of no size" : `${(detectable[Math.floor(detectable.length / 2)] ?? Number.NaN).toFixed(1)} of the least`;
  const cells = [
    seen.length,
    share(nothing, isConfirmed),
    share(once, ({ effect }) => effect !== null && effect.low > 0),
    share(twice, isConfirmed),
    share(thrice, ({ effect }) => effect !== null && effect.low > 0),
    share(thrice, isConfirmed),
    middle,
  ];
  console.log(`${part.padEnd(36)}${cells.map((cell) => String(cell).padStart(17)).join("")}`);
}

async function judged({ rule, part, tables, given }: Asked, world: string): Promise<Finding> {
  const planted = readdirSync(world).filter((file) => file.endsWith(".csv"));
  const replaced = Object.fromEntries(
    planted.map((file) => {
      const name = basename(file, ".csv");
      return [name, { ...(hasExampleTable(name) ? exampleTable(name) : {}), csv: readFileSync(join(world, file), "utf8") }];
    }),
  );
  const sources = sourcesInMemory(
    { ...Object.fromEntries(tables.map((name) => [name, exampleTable(name)])), ...replaced },
    recordsOf(join(world, "records.json")),
  );
  const found = (await findingsOf(rule, sources, given ?? {})).find((each) => each.subject.id === sources.root && (part === null || each.part === part));
  if (found === undefined) throw new Error(`${rule.code} says nothing of ${world}`);
  return found;
}

function recordsOf(file: string): readonly StoredRecord[] {
  if (!existsSync(file)) return [];
  return told.parse(JSON.parse(readFileSync(file, "utf8"))).map(({ type, ...fields }) => {
    const { id, ...body } = recordOf<Readonly<Record<string, unknown>> & { readonly id: string }>(type, fields);
    return storedRecord(type, id, body);
  });
}

function isConfirmed({ verdict }: Finding): boolean {
  return verdict === "confirmed";
}

function share(findings: readonly Finding[], holds: (finding: Finding) => boolean): string {
  // What counts records of a register without any chance has no effect beside it.
  return findings.length === 0 || (holds !== isConfirmed && findings.every(({ effect }) => effect === null))
    ? "–"
    : (findings.filter(holds).length / findings.length).toFixed(2);
}

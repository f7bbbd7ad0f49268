import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { Rule } from "../../diagnosis/rule.ts";
import { emptyWorld, type WorldTable, worldTableName, worldTables } from "../../evidence/empty-worlds/empty-world.ts";
import { fieldsMadeAnew, keepsLevels, worldLaws } from "../../evidence/empty-worlds/world-law.ts";
import type { DiagnosisSources } from "../../evidence/roles/sources.ts";
import type { TableContract } from "../../schema/table.ts";
import { type Judging, judgedFindings } from "../cached-findings.ts";

/** The rules that worlds say anything of, and the tables that are made anew for them. */
export interface WorldsOf {
  readonly rules: readonly Rule[];
  readonly tables: readonly WorldTable[];
}

/** Of the rules, those that read a field which worlds make anew; the others would find there what they find here, which says nothing of chance. */
export async function worldsOf(rules: readonly Rule[], sources: DiagnosisSources): Promise<WorldsOf> {
  const contracts = new Map<string, TableContract>();
  for (const rule of rules) for (const contract of emptiedFor(rule)) contracts.set(contract.role, contract);
  // How large places are is read of the world too, where it is made anew.
  const tables = await worldTables(sources, [...contracts.values()]);
  const made = new Set(tables.map(({ role }) => role));
  return { rules: rules.filter((rule) => emptiedFor(rule).some(({ role }) => made.has(role))), tables };
}

/** The tables of a rule of which worlds make something anew that the rule reads. */
function emptiedFor({ tables, alsoReads = [] }: Rule): readonly TableContract[] {
  return [...tables, ...alsoReads].flatMap(({ contract, fields, optional = [] }) => {
    const anew = fieldsMadeAnew(worldLaws[contract.role] ?? []);
    return [...fields, ...optional].some((field) => anew.includes(field)) ? [contract] : [];
  });
}

/** What the rules find in one world, of those findings of which the world takes something away (a limit on a level is as it was where only steps are turned): the same code, thresholds and words as on the office's own tables. Nothing is kept. */
export async function findingsInWorld(
  { rules, tables }: WorldsOf,
  { sources, thresholds, time }: Judging,
  which: { readonly seed: number; readonly world: number },
  onRule: (rule: Rule, done: number) => void,
): Promise<readonly Finding[]> {
  const { kept: _, ...bare } = sources;
  const world = emptyWorld(bare, tables, which);
  const found: Finding[] = [];
  for (const [done, rule] of rules.entries()) {
    onRule(rule, done);
    const { findings } = await judgedFindings(rule, world, thresholds.get(rule.code) ?? {}, time);
    const emptied = new Map(emptiedFor(rule).map(({ role }) => [worldTableName(role), keepsLevels(worldLaws[role] ?? [])]));
    found.push(
      ...findings.filter(({ evidence, null: chance }) =>
        evidence.some((each) => "table" in each && (chance === null ? emptied.get(each.table) === false : emptied.has(each.table))),
      ),
    );
  }
  return found;
}

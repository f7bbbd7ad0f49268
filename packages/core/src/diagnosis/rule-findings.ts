import { panelOf, regionsTable } from "../evidence/panel.ts";
import type { DiagnosisSources } from "../evidence/sources.ts";
import type { LocalText } from "../language/text.ts";
import type { ThresholdTable, ThresholdValues } from "../workspace/threshold.ts";
import { completeFinding, type FindingTime } from "./complete-finding.ts";
import type { Finding } from "./finding.ts";
import { insufficientData, nation, province } from "./finding-draft.ts";
import type { Rule } from "./rule.ts";

/** All findings of a rule, on the nation and on every province. Where a table that it needs, or a column of one, is not in the workspace, every one of them says so. */
export async function ruleFindings(rule: Rule, sources: DiagnosisSources, thresholds: ThresholdValues<ThresholdTable>, time: FindingTime): Promise<Finding[]> {
  const missing = missingEvidence(rule, sources);
  const drafts =
    missing === null ? await rule.drafts(sources, thresholds) : (await subjectsOf(rule, sources)).map((subject) => insufficientData(subject, missing));
  return drafts.map((draft) => completeFinding(rule, draft, time));
}

function missingEvidence({ tables }: Rule, sources: DiagnosisSources): LocalText | null {
  const held = new Set(sources.evidence.tables());
  const absent = tables.map(({ role }) => sources.tableOf(role)).filter((table) => !held.has(table));
  if (absent.length > 0) return { en: `The workspace does not hold ${absent.join(", ")}.`, zh: `工作区中没有数据表 ${absent.join("、")}。` };
  const gaps = tables
    .map(({ role, columns }) => ({ table: sources.tableOf(role), columns: missingColumns(sources, role, columns) }))
    .filter(({ columns }) => columns.length > 0);
  if (gaps.length === 0) return null;
  return {
    en: gaps.map(({ table, columns }) => `The table ${table} has no column ${columns.join(", ")}.`).join(" "),
    zh: gaps.map(({ table, columns }) => `数据表 ${table} 缺少列 ${columns.join("、")}。`).join(""),
  };
}

function missingColumns(sources: DiagnosisSources, role: string, columns: readonly string[]): readonly string[] {
  const held = new Set(sources.columns(sources.tableOf(role)));
  return columns.filter((column) => !held.has(column));
}

async function subjectsOf(rule: Rule, sources: DiagnosisSources) {
  const held =
    sources.evidence.tables().includes(sources.tableOf(regionsTable.role)) && missingColumns(sources, regionsTable.role, regionsTable.columns).length === 0;
  const panel = rule.speaksOf.includes("province") && held ? await panelOf(sources) : [];
  return [...(rule.speaksOf.includes("nation") ? [nation] : []), ...panel.map(({ id }) => province(id))];
}

import { evidenceWords } from "../diagnosis/finding/evidence.words.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import { insufficientData, nation, province } from "../diagnosis/finding/finding-draft.ts";
import { lacksTables } from "../diagnosis/finding/lacks-table.ts";
import { recordEvidence } from "../diagnosis/finding/record-evidence.ts";
import type { Rule } from "../diagnosis/rule.ts";
import { rowsOfRanges } from "../evidence/cells/row-ranges.ts";
import { EvidenceFault } from "../evidence/evidence-fault.ts";
import type { EvidenceReference } from "../evidence/evidence-reference.ts";
import { spokenTables } from "../evidence/roles/joined-tables.ts";
import { recordTypeOf } from "../evidence/roles/register-table.ts";
import { lackOf } from "../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../evidence/roles/sources.ts";
import { panelOf, regionsTable } from "../evidence/territory/panel.ts";
import { type Note, renderNote } from "../language/note.ts";
import type { Said } from "../language/statement/place.ts";
import { integer, listed, verbatim } from "../language/statement/values.ts";
import type { StoredRecord } from "../register/record-store.ts";
import { unsaidSettings } from "../workspace/asked-thresholds.ts";
import type { ThresholdTable, ThresholdValues } from "../workspace/threshold.ts";
import { completeFinding, type FindingTime } from "./complete-finding.ts";

/** All findings of a rule, on the nation and on every province. Where a table that it needs, or a column of one, is not in the workspace, every one of them says so. */
export async function ruleFindings(rule: Rule, sources: DiagnosisSources, thresholds: ThresholdValues<ThresholdTable>, time: FindingTime): Promise<Finding[]> {
  const missing = missingEvidence(rule, sources) ?? unsaid(rule, thresholds);
  const drafts =
    missing === null
      ? await rule.drafts(sources, thresholds, time.baseYear)
      : (await subjectsOf(rule, sources)).map((subject) => insufficientData(subject, missing));
  const own = limitsOfOffice(rule, thresholds);
  return Promise.all(drafts.map(async (draft) => ofRecords(completeFinding(rule, draft, time, own), sources)));
}

/** Numbers among a rule's limits that stand at another value than the rule gives. What is a list of words or columns is no limit. */
function limitsOfOffice(rule: Rule, values: ThresholdValues<ThresholdTable>): ReadonlySet<string> {
  return new Set(Object.entries(rule.thresholds).flatMap(([name, { default: given }]) => (typeof given === "number" && values[name] !== given ? [name] : [])));
}

/** Rows of the register are records: a finding names them as such. */
async function ofRecords(finding: Finding, { records }: DiagnosisSources): Promise<Finding> {
  if (!finding.evidence.some((each) => "table" in each && recordTypeOf(each.table) !== null)) return finding;
  const named: EvidenceReference[] = [];
  const read: StoredRecord[] = [];
  for (const each of finding.evidence) {
    const type = "table" in each ? recordTypeOf(each.table) : null;
    if (type === null || !("table" in each)) {
      named.push(each);
      continue;
    }
    const stored = await records.list(type);
    read.push(...rowsOfRanges(each.rows).flatMap((row) => stored[row - 1] ?? []));
  }
  return { ...finding, evidence: [...named, ...recordEvidence(read)] };
}

/** What a rule says where a cell of its tables stops it: nothing on any of its subjects, and which cell. */
export async function refusedFindings(rule: Rule, sources: DiagnosisSources, faults: readonly Note[], time: FindingTime): Promise<Finding[]> {
  const [first] = faults;
  if (first === undefined) return [];
  const problem = { en: renderNote(first, "en").message, zh: renderNote(first, "zh").message };
  const said = evidenceWords.say("refused", { problem, count: integer(faults.length, "rows") });
  const subjects = await subjectsOf(rule, sources).catch((cause: unknown) => {
    if (cause instanceof EvidenceFault) return [nation];
    throw cause;
  });
  return subjects.map((subject) => completeFinding(rule, insufficientData(subject, said), time));
}

/** What a rule asks of the office and its settings do not say. */
function unsaid(rule: Rule, values: ThresholdValues<ThresholdTable>): Said | null {
  const open = unsaidSettings(rule, values);
  return open.length === 0 ? null : evidenceWords.say("unsaid", { settings: listed(open.map(verbatim)) });
}

function missingEvidence({ tables }: Rule, sources: DiagnosisSources): Said | null {
  const lacks = tables.filter((table) => lackOf(sources, table)?.bound === null);
  if (lacks.length > 0) return lacksTables(lacks.map(({ contract }) => contract));
  const gaps = tables.flatMap((table) => lackOf(sources, table) ?? []);
  const [first, ...others] = gaps.map(({ bound, fields }) => ({ table: verbatim(spokenTables(bound?.table ?? "")), columns: listed(fields.map(verbatim)) }));
  if (first === undefined) return null;
  return evidenceWords.say("no-columns", { ...first, rest: others.map((gap) => evidenceWords.say("no-columns", { ...gap, rest: [] })) });
}

async function subjectsOf(rule: Rule, sources: DiagnosisSources) {
  const held = lackOf(sources, regionsTable) === null;
  const panel = rule.speaksOf.includes("regions") && held ? await panelOf(sources) : [];
  return [...(rule.speaksOf.includes("root") ? [nation] : []), ...panel.map(({ id }) => province(id))];
}

import { EvidenceFault } from "../evidence/evidence-fault.ts";
import { panelOf, regionsTable } from "../evidence/panel.ts";
import { lackOf } from "../evidence/required-table.ts";
import type { DiagnosisSources } from "../evidence/sources.ts";
import { type Note, renderNote } from "../language/note.ts";
import type { Said } from "../language/statement/place.ts";
import { listed, verbatim, whole } from "../language/statement/values.ts";
import type { ThresholdTable, ThresholdValues } from "../workspace/threshold.ts";
import { completeFinding, type FindingTime } from "./complete-finding.ts";
import { evidenceWords } from "./evidence.words.ts";
import type { Finding } from "./finding.ts";
import { insufficientData, nation, province } from "./finding-draft.ts";
import type { Rule } from "./rule.ts";

/** All findings of a rule, on the nation and on every province. Where a table that it needs, or a column of one, is not in the workspace, every one of them says so. */
export async function ruleFindings(rule: Rule, sources: DiagnosisSources, thresholds: ThresholdValues<ThresholdTable>, time: FindingTime): Promise<Finding[]> {
  const missing = missingEvidence(rule, sources);
  const drafts =
    missing === null
      ? await rule.drafts(sources, thresholds, time.baseYear)
      : (await subjectsOf(rule, sources)).map((subject) => insufficientData(subject, missing));
  return drafts.map((draft) => completeFinding(rule, draft, time));
}

/** What a rule says where a cell of its tables stops it: nothing on any of its subjects, and which cell. */
export async function refusedFindings(rule: Rule, sources: DiagnosisSources, faults: readonly Note[], time: FindingTime): Promise<Finding[]> {
  const [first] = faults;
  if (first === undefined) return [];
  const problem = { en: renderNote(first, "en").message, zh: renderNote(first, "zh").message };
  const said = evidenceWords.say("refused", { problem, count: whole(faults.length, "rows") });
  const subjects = await subjectsOf(rule, sources).catch((cause: unknown) => {
    if (cause instanceof EvidenceFault) return [nation];
    throw cause;
  });
  return subjects.map((subject) => completeFinding(rule, insufficientData(subject, said), time));
}

function missingEvidence({ tables }: Rule, sources: DiagnosisSources): Said | null {
  const lacks = tables.flatMap((table) => (lackOf(sources, table)?.bound === null ? [table.contract.role] : []));
  if (lacks.length > 0) return evidenceWords.say("no-tables", { tables: listed(lacks.map(verbatim)) });
  const gaps = tables.flatMap((table) => lackOf(sources, table) ?? []);
  const [first, ...others] = gaps.map(({ bound, fields }) => ({ table: verbatim(bound?.table ?? ""), columns: listed(fields.map(verbatim)) }));
  if (first === undefined) return null;
  return evidenceWords.say("no-columns", { ...first, rest: others.map((gap) => evidenceWords.say("no-columns", { ...gap, rest: [] })) });
}

async function subjectsOf(rule: Rule, sources: DiagnosisSources) {
  const held = lackOf(sources, regionsTable) === null;
  const panel = rule.speaksOf.includes("regions") && held ? await panelOf(sources) : [];
  return [...(rule.speaksOf.includes("root") ? [nation] : []), ...panel.map(({ id }) => province(id))];
}

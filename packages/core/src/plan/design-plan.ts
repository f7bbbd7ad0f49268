import { codeEntry } from "../codes/code-lists.ts";
import { defaultInstruments } from "../codes/default-instruments.ts";
import type { Finding } from "../diagnosis/finding.ts";
import { EvidenceFault } from "../evidence/evidence-fault.ts";
import { inventedRows } from "../evidence/invented-rows.ts";
import { rowsOfRanges } from "../evidence/row-ranges.ts";
import { answerable, defaultAnswer, mustBeAnswered } from "./answers.ts";
import { type AbsentEvidence, planCoverage } from "./coverage.ts";
import type { DesignContext, LineDraft, LineMaker } from "./design-context.ts";
import type { MeasureCode, Plan, PlanLine } from "./plan.ts";

type MarkedDraft = LineDraft & { readonly synthetic: boolean };

/** A line that waits for its number. */
interface NamedDraft {
  readonly item: string;
  readonly draft: MarkedDraft;
  readonly findings: readonly string[];
}

/** Lines in the order of the paper's measures. */
function byMeasure(a: { readonly item: string }, b: { readonly item: string }): number {
  return a.item < b.item ? -1 : a.item > b.item ? 1 : 0;
}

/**
 * The plan of a place: every maker answers the findings that it can, what nobody answered gets the default answer,
 * and each sub-item of the paper's measures is listed with its lines or with what is missing.
 */
export async function designPlan(context: DesignContext, makers: readonly LineMaker[], scenario: string): Promise<Plan> {
  const drafts: NamedDraft[] = [];
  const absent = new Map<string, AbsentEvidence>();
  for (const maker of makers) {
    const answered = answerable(context.findings, maker.answers);
    if (answered.length === 0) continue;
    const made = await madeLines(maker, context, answered);
    if ("table" in made) absent.set(maker.item, made);
    else for (const draft of made) drafts.push({ item: maker.item, draft: await marked(draft, context), findings: named(draft, answered) });
  }
  const taken = new Set(drafts.flatMap(({ findings }) => findings));
  for (const finding of mustBeAnswered(context.findings)) {
    if (!taken.has(finding.id)) drafts.push({ item: defaultAnswer[finding.problem], draft: plainAnswer(finding), findings: [finding.id] });
  }
  const lines = number(drafts.toSorted(byMeasure), context.settings.currency);
  return {
    scenario,
    region: context.place.code,
    lines,
    coverage: [...planCoverage(lines, absent)],
    certificate: lines.find(({ item, certificate }) => item === "M1.2" && certificate !== null)?.certificate ?? null,
  };
}

/** Whether a line is invented: its maker says so, or a row or record that it was made from is marked. */
async function marked(draft: LineDraft, { evidence, records }: DesignContext): Promise<MarkedDraft> {
  let synthetic = draft.synthetic === true;
  for (const each of draft.evidence) {
    if (synthetic) break;
    if ("table" in each) {
      const invented = await inventedRows(evidence, each.table);
      synthetic = invented.size > 0 && rowsOfRanges(each.rows).some((row) => invented.has(row));
    } else synthetic = (await records.get(each.type, each.id))?.body["synthetic"] === true;
  }
  return { ...draft, synthetic };
}

/** The maker's lines, or the table, or the column of one, that it needs and the workspace does not hold. */
async function madeLines(maker: LineMaker, context: DesignContext, answered: readonly Finding[]): Promise<readonly LineDraft[] | AbsentEvidence> {
  try {
    return await maker.make(context, answered);
  } catch (cause) {
    const [first] = cause instanceof EvidenceFault ? cause.notes : [];
    const table = String(first?.parameters["table"]);
    if (first?.code === "evidence.unknown-table") return { table, column: null };
    if (first?.code === "evidence.no-table-for-role") return { table: String(first.parameters["role"]), column: null };
    if (first?.code === "evidence.unknown-column") return { table, column: String(first.parameters["column"]) };
    throw cause;
  }
}

/** A line about something other than a region names the findings about that thing; any other names all that it answers. */
function named({ subject }: LineDraft, answered: readonly Finding[]): readonly string[] {
  const own = subject.type === "region" ? [] : answered.filter((finding) => finding.subject.type === subject.type && finding.subject.id === subject.id);
  return (own.length > 0 ? own : answered).map(({ id }) => id).toSorted();
}

function plainAnswer({ subject, statement, problem, synthetic }: Finding): MarkedDraft {
  const label = codeEntry("measures", defaultAnswer[problem])?.label ?? { en: "", zh: "" };
  return {
    subject,
    action: { en: `${label.en}: ${statement.en}`, zh: `${label.zh}：${statement.zh}` },
    amount: null,
    assumptions: [],
    table: null,
    evidence: [],
    note: { en: "No cost known: the line states the answer, the office has to size it.", zh: "费用未知：此处给出对策方向，规模由本办测算。" },
    certificate: null,
    synthetic,
  };
}

function number(drafts: readonly NamedDraft[], currency: string): PlanLine[] {
  const seen = new Map<string, number>();
  return drafts.map(({ item, draft, findings }) => {
    const position = (seen.get(item) ?? 0) + 1;
    seen.set(item, position);
    return {
      id: `${item}-${String(position).padStart(2, "0")}`,
      measure: item.split(".")[0] as MeasureCode,
      item,
      ...draft,
      instrument: draft.instrument ?? defaultInstruments(item)[0] ?? "PI024",
      currency,
      start_year: draft.start_year ?? null,
      findings: [...findings],
      choices: draft.choices ?? [],
      details: draft.details ?? [],
    };
  });
}

import { codeEntry, codePath } from "../../codes/code-lists.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { integer } from "../../language/statement/values.ts";
import { lineBlocks } from "../chapters/line-blocks.ts";
import type { Block } from "../document/document.ts";
import { numberCell } from "../document/number-cell.ts";
import { statementText } from "../document/statement-text.ts";
import { findingBlocks } from "../findings/finding-blocks.ts";
import type { ReportContent } from "../report-content.ts";
import { type CriterionAssessment, strategyOf } from "../strategy.ts";
import { bodiesTable, calendarTable } from "./bodies-and-calendar.ts";
import { type CriterionCheck, criterionChecks } from "./criterion-checks.ts";
import { discoveryBlocks } from "./discovery-log.ts";
import { fiches } from "./priority-fiches.ts";
import { nearAbroad, specialisationTable } from "./specialisation-table.ts";
import { actionsTable } from "./strategy-actions.ts";
import { speakerOf } from "./strategy-words-in.ts";

/** Which findings and which measures speak to each criterion of the enabling condition. */
const bearing: Readonly<Record<string, { readonly findings: readonly string[]; readonly measures: readonly string[] }>> = {
  "s3-1": { findings: ["P1"], measures: [] },
  "s3-2": { findings: ["P2"], measures: ["M1.1"] },
  "s3-3": { findings: [], measures: ["M1.9"] },
  "s3-4": { findings: [], measures: [] },
  "s3-5": { findings: ["P3"], measures: ["M1", "M3"] },
  "s3-6": { findings: ["P4"], measures: ["M2", "M4"] },
  "s3-7": { findings: [], measures: ["M5"] },
};

/** Findings of the place, and on the whole, that speak to a criterion. */
function bearingFindings(id: string, { findings, place, root }: ReportContent): readonly Finding[] {
  return findings.filter(
    ({ problem, subject }) => bearing[id]?.findings.includes(problem) === true && (subject.type !== "region" || subject.id === place.id || subject.id === root),
  );
}

function checksOf(id: string, content: ReportContent): readonly CriterionCheck[] {
  const found = bearingFindings(id, content);
  return criterionChecks(id, strategyOf(content), { asked: found.length, decided: found.filter(isDecided).length }, content.formatter);
}

/** A chapter on one of the seven criteria: its state, what is recorded, what belongs to it alone, what the evidence says, what shall be done. */
export function criterionBlocks(id: string, content: ReportContent): readonly Block[] {
  const measures = bearing[id]?.measures;
  if (measures === undefined) return [];
  const { formatter, plan } = content;
  const { heading, say, said } = speakerOf(content);
  const found = bearingFindings(id, content);
  const decided = found.filter(isDecided);
  const open = found.length - decided.length;
  const lines = plan.lines.filter(({ item }) => codePath("measures", item).some((code) => measures.includes(code)));
  const code = id.toUpperCase();
  const criterion = codeEntry("s3-criteria", code)?.label ?? { en: code, zh: code };
  return [
    { kind: "paragraph", role: "lead", text: [say("asks"), " ", formatter.text(criterion), ` (${code})`] },
    ...stateBlocks(code, content),
    ...checkBlocks(code, checksOf(id, content), content),
    ...ownBlocks(id, content),
    ...(decided.length === 0 ? [] : [heading("findings"), ...decided.flatMap((finding) => findingBlocks(finding, content))]),
    ...(open === 0 ? [] : [{ kind: "paragraph" as const, role: "remark" as const, text: said("undecided", { n: integer(open, "questions") }) }]),
    ...(lines.length === 0 ? [] : [{ kind: "heading" as const, level: 2 as const, text: say("lines") }, ...lines.flatMap((line) => lineBlocks(line, content))]),
  ];
}

/** What belongs to one criterion alone. */
function ownBlocks(id: string, content: ReportContent): readonly Block[] {
  const strategy = strategyOf(content);
  switch (id) {
    case "s3-1":
      return specialisationTable(strategy, content);
    case "s3-2":
      return bodiesTable(strategy, content);
    case "s3-3":
      return calendarTable(strategy, content);
    case "s3-4":
      return [...fiches(strategy, content), ...discoveryBlocks(strategy, content)];
    case "s3-7":
      return [...actionsTable("S3-7", strategy, content), ...nearAbroad(strategy, content)];
    default:
      return actionsTable(id.toUpperCase(), strategy, content);
  }
}

export function isDecided({ verdict }: Pick<Finding, "verdict">): boolean {
  return verdict !== "insufficient-data";
}

/** The state that the office gives, newest first: earlier ones stay to be seen. */
function stateBlocks(code: string, content: ReportContent): readonly Block[] {
  const stated = strategyOf(content).assessments.filter(({ criterion }) => criterion === code);
  const { say, choice, text, columns, paragraph } = speakerOf(content);
  if (stated.length === 0) return [paragraph(say("notStated"))];
  const row = ({ state, assessed, owner, evidence, missing, until, invented }: CriterionAssessment) => [
    [{ strong: choice(state) ?? state }, ...(invented ? [" ", { invented: true as const }] : [])],
    assessed,
    text(owner),
    evidence,
    missing,
    until,
  ];
  return [
    {
      kind: "table",
      caption: say("stated"),
      columns: columns(["state", 13], ["assessed", 14], ["owner", 17], "evidence", "missing", ["until", 14]),
      rows: stated.map(row),
    },
  ];
}

function checkBlocks(code: string, checks: readonly CriterionCheck[], content: ReportContent): readonly Block[] {
  const { say, said, columns, paragraph } = speakerOf(content);
  const [stated] = strategyOf(content).assessments.filter(({ criterion }) => criterion === code);
  const failing = checks.filter(({ holds }) => !holds).length;
  return [
    {
      kind: "table",
      caption: say("checks"),
      columns: columns(["asked", 48], "held", ["holds", 9]),
      rows: checks.map(({ asked, recorded, holds }) => [asked, recorded, say(holds ? "yes" : "no")]),
    },
    ...(stated?.state === "met" && failing > 0 ? [paragraph(said("contradicts", { n: integer(failing, "points") }))] : []),
  ];
}

/** The first page: each criterion with the office's own verdict, what is on record, who answers for it. */
export function criteriaSummary(content: ReportContent): readonly Block[] {
  const { formatter } = content;
  const { say, choice, text, columns } = speakerOf(content);
  const { assessments } = strategyOf(content);
  return [
    {
      kind: "table",
      caption: say("summary"),
      columns: columns(["criterion", 44], ["state", 14], ["assessed", 14], ["points", "right"], "owner"),
      rows: Object.keys(bearing).map((id) => {
        const code = id.toUpperCase();
        const [stated] = assessments.filter(({ criterion }) => criterion === code);
        const checks = checksOf(id, content);
        const n = checks.filter(({ holds }) => holds).length;
        return [
          [{ strong: code }, " ", formatter.text(codeEntry("s3-criteria", code)?.label ?? { en: "", zh: "" })],
          stated === undefined ? say("empty") : choice(stated.state),
          stated?.assessed ?? null,
          checks.length === 0 ? numberCell(0, formatter) : `${n} / ${checks.length}`,
          text(stated?.owner ?? null),
        ];
      }),
    },
  ];
}

/** For the annex: what the evidence leaves open, with the reason, so that no question is lost. */
export function openQuestions(content: ReportContent): readonly Block[] {
  const { formatter, findings, nameOf } = content;
  const { say, heading, columns } = speakerOf(content);
  const open = findings.filter((finding) => !isDecided(finding));
  if (open.length === 0) return [];
  return [
    heading("open"),
    {
      kind: "table",
      caption: say("openCaption"),
      remark: say("openRemark"),
      columns: columns(["question", 40], "why", ["code", 22]),
      rows: open.map((finding) => [
        [formatter.text(finding.question), formatter.aside(formatter.text(nameOf(finding.subject)))],
        statementText(finding.statement, finding.statement_data, formatter),
        finding.id,
      ]),
    },
  ];
}

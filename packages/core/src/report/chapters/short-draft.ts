import type { Finding } from "../../diagnosis/finding/finding.ts";
import { blank } from "../../language/marks.ts";
import { moneyText } from "../../language/number-text.ts";
import { integer, verbatim } from "../../language/statement/values.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { PlanLine } from "../../plan/plan.ts";
import { actionAlone } from "../action-alone.ts";
import type { Block, Inline, Text } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { statementText } from "../document/statement-text.ts";
import { fragileWords } from "../document/verdict-words.ts";
import { evidenceNote } from "../evidence-text.ts";
import { askedQuestion } from "../findings/asked-question.ts";
import { findingFigure } from "../findings/finding-figure.ts";
import type { ReportContent } from "../report-content.ts";
import { overviewBlocks } from "./diagnosis.ts";
import { moneySentence } from "./projects.ts";
import { draftWords } from "./short-draft.words.ts";

/** Charts that the draft has room for on its eight pages. */
const shownFigures = 1;
/** Refused findings that are named, and open ones; the rest of each is counted. */
const shownQuestions = 5;

/** 主要判断: verdicts by problem, every confirmed finding on the place or the whole in its sentence, those not supported by their question. */
export function shortFindings(content: ReportContent): readonly Block[] {
  const { formatter, findings } = content;
  const say = formatter.of(draftWords);
  const confirmed = findings.filter(({ verdict }) => verdict === "confirmed");
  const refused = findings.filter(({ verdict }) => verdict === "not-supported");
  const figures = confirmed.filter(({ chart }) => chart !== null).slice(0, shownFigures);
  return [
    ...overviewBlocks(content).slice(1),
    ...(confirmed.length === 0 ? [] : [heading(say("confirmed"))]),
    ...confirmed.flatMap((finding): Block[] => {
      const drawn = figures.includes(finding) ? findingFigure(finding, formatter) : null;
      return [{ kind: "paragraph", text: sentence(finding, content) }, ...(drawn === null ? [] : [drawn].flat())];
    }),
    ...(refused.length === 0 ? [] : [heading(say("refused")), ...questions(refused, content)]),
  ];
}

/** What the findings ask, each question once: the first of them, and how many more there are. */
function questions(findings: readonly Finding[], content: ReportContent): readonly Block[] {
  const asked = [...new Set(findings.map((finding) => askedQuestion(finding, content)))];
  const more = asked.length - shownQuestions;
  return [
    { kind: "list", items: asked.slice(0, shownQuestions) },
    ...(more <= 0
      ? []
      : [{ kind: "paragraph" as const, role: "remark" as const, text: content.formatter.of(draftWords)("more", { more: integer(more, "findings") }) }]),
  ];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text };
}

function sentence(finding: Finding, content: ReportContent): Text {
  const { formatter } = content;
  const parts: readonly Inline[] = [
    { strong: askedQuestion(finding, content) },
    blank(formatter.language),
    statementText(finding.statement, finding.statement_data, formatter),
    fragileWords(finding, formatter),
    { footnote: evidenceNote(finding.evidence, content) },
    ...(finding.synthetic ? [" ", { invented: true } as const] : []),
  ];
  return parts.filter((part) => part !== "");
}

/** 重点任务: every line with who answers for it, until when, and its money. */
export function shortTasks(content: ReportContent): readonly Block[] {
  const { formatter, plan, nameOf, headings } = content;
  const [head, say] = [formatter.of(headWords), formatter.of(draftWords)];
  if (plan.lines.length === 0) return [{ kind: "paragraph", text: say("no-task") }];
  const measures = [...new Set(plan.lines.map(({ measure }) => measure))].sort();
  return measures.map((measure) => ({
    kind: "table",
    caption: formatter.text(headings[measure] ?? draftWords.text("other")),
    columns: [
      { label: head("id"), align: "left", width: 11 },
      { label: head("task"), align: "left", width: 44 },
      { label: head("owner"), align: "left", width: 18 },
      { label: head("until"), align: "left", width: 13 },
      { label: head("money"), align: "right" },
    ],
    rows: plan.lines
      .filter((line) => line.measure === measure)
      .map((line) => [
        lineNumber(line.id),
        line.synthetic ? [actionAlone(line, formatter), " ", { invented: true }] : actionAlone(line, formatter),
        line.owner === null ? null : formatter.text(nameOf(line.owner)),
        line.deadline === null ? null : formatter.day(line.deadline.slice(0, monthLength)),
        line.amount === null ? null : [{ number: line.amount, text: moneyText(line.amount, line.currency, formatter) }],
      ]),
  }));
}

/** A month is as near as a draft says it, on one line of a narrow column. */
const monthLength = "2027-12".length;

/** 资金安排 */
export function shortMoney(content: ReportContent): readonly Block[] {
  return [{ kind: "paragraph", text: moneySentence(content) }];
}

/** 尚待查明的事项: what the evidence leaves open. No task rests on it. */
export function shortOpen(content: ReportContent): readonly Block[] {
  const { formatter, findings } = content;
  const say = formatter.of(draftWords);
  const open = findings.filter(({ verdict }) => verdict === "insufficient-data");
  if (open.length === 0) return [{ kind: "paragraph", text: say("decided") }];
  return [{ kind: "paragraph", text: say("open") }, ...questions(open, content)];
}

/** 请审议的事项: what readers of the draft are asked to settle. */
export function shortRequest({ formatter, plan }: ReportContent): readonly Block[] {
  const say = formatter.of(draftWords);
  const lacking = (is: (line: PlanLine) => boolean) => plan.lines.filter(is).map(({ id }) => id);
  const asked = [
    [say("no-owner"), lacking(({ owner }) => owner === null)],
    [say("no-deadline"), lacking(({ deadline }) => deadline === null)],
    [say("no-amount"), lacking(({ amount }) => amount === null)],
    [say("proposed"), lacking(({ proposed }) => proposed)],
  ] as const;
  const open = asked.filter(([, ids]) => ids.length > 0);
  if (open.length === 0) return [{ kind: "paragraph", text: say("settled") }];
  return [{ kind: "list", items: open.map(([what, ids]) => say("asked", { what: verbatim(what), lines: verbatim(formatter.row(ids)) })) }];
}

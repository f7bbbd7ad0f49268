import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { verbatim } from "../../language/statement/values.ts";
import type { Block, Inline } from "../document/document.ts";
import { factsLine } from "../document/facts-line.ts";
import { findingWords } from "../document/finding.words.ts";
import { headWords } from "../document/head.words.ts";
import { figureCell, figureText } from "../document/number-cell.ts";
import { statementText } from "../document/statement-text.ts";
import { strengthWords } from "../document/verdict-words.ts";
import { evidenceNote } from "../evidence-text.ts";
import type { ReportContent } from "../report-content.ts";
import { askedQuestion } from "./asked-question.ts";
import { findingFigure } from "./finding-figure.ts";
import { findingNumber } from "./finding-number.ts";

/** A finding in full: question, verdict and statement, what it was compared with, the chart, what would change the answer. */
export function findingBlocks(finding: Finding, content: ReportContent): readonly Block[] {
  const { formatter } = content;
  const figure = findingFigure(finding, formatter);
  const invented: readonly Inline[] = finding.synthetic ? [" ", { invented: true }] : [];
  return [
    { kind: "heading", level: 3, text: askedQuestion(finding, content), anchor: finding.id },
    {
      kind: "paragraph",
      text: [
        { verdict: finding.verdict },
        strengthWords(finding, formatter),
        wideBlank(formatter),
        statementText(finding.statement, finding.statement_data, formatter),
        { footnote: evidenceNote(finding.evidence, content) },
        ...invented,
      ],
    },
    remark(formatter.of(findingWords)("misreading", finding.misreading)),
    ...(finding.comparison === null ? [] : [remark(formatter.of(findingWords)("compared", { what: finding.comparison.text }))]),
    ...(figure === null ? [] : [figure]),
    ...choicesTable(finding, content),
    remark(findingFacts(finding, content)),
  ];
}

function remark(text: string): Block {
  return { kind: "paragraph", text, role: "remark" };
}

/** What parts a verdict from its sentence. */
export function wideBlank({ language }: Formatter): string {
  return language === "zh" ? "　" : " ";
}

/** Number, subject, value and limits on one line, for those who check. */
function findingFacts(finding: Finding, { formatter, nameOf, findings }: ReportContent): string {
  const [head, say] = [formatter.of(headWords), formatter.of(findingWords)];
  const number = (value: number | null) => (value === null ? "–" : figureText(value, finding.unit, formatter));
  const span = (low: number, high: number) => say("span", { low: verbatim(number(low)), high: verbatim(number(high)) });
  return factsLine(
    [
      [head("id"), findingNumber(finding.id, findings)],
      [head("subject"), formatter.text(nameOf(finding.subject))],
      [head("value"), number(finding.value)],
      [say("limit"), number(finding.threshold)],
      ...(finding.null === null ? [] : [[say("chance"), span(finding.null.p05, finding.null.p95)] as const]),
      ...(finding.effect === null ? [] : [[say("effect"), effectText(finding.effect, formatter)] as const]),
      ...(finding.interval === null ? [] : [[say("interval"), span(finding.interval.low, finding.interval.high)] as const]),
    ],
    formatter,
  );
}

/** The value with its interval, and the least that matters. */
function effectText({ value, low, high, minimum, unit }: NonNullable<Finding["effect"]>, formatter: Formatter): string {
  const number = (size: number) => verbatim(figureText(size, unit, formatter));
  return formatter.of(findingWords)("effect-span", { value: number(value), low: number(low), high: number(high), minimum: number(minimum) });
}

function choicesTable({ choices, unit: own }: Finding, { formatter }: ReportContent): readonly Block[] {
  if (choices.length === 0) return [];
  const say = formatter.of(findingWords);
  return [
    {
      kind: "table",
      caption: say("choices"),
      columns: [
        { label: say("variant"), align: "left", width: 60 },
        { label: formatter.of(headWords)("value"), align: "right" },
        { label: say("verdict"), align: "left" },
      ],
      rows: choices.map(({ label, value, verdict, unit = own }) => [
        formatter.text(label),
        value === null ? null : figureCell(value, unit, formatter),
        [{ verdict }],
      ]),
    },
  ];
}

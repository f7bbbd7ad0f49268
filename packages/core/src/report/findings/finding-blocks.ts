import type { Finding } from "../../diagnosis/finding.ts";
import type { Block, Inline } from "../document/document.ts";
import { evidenceNote } from "../document/evidence-text.ts";
import { figureCell, figureText } from "../document/number-cell.ts";
import type { ReportContent } from "../report-content.ts";
import { askedQuestion } from "./asked-question.ts";
import { findingFigure } from "./finding-figure.ts";
import { findingNumber } from "./finding-number.ts";
import { strengthWords } from "./verdict-words.ts";

/** A finding in full: question, verdict and statement, what it was compared with, the chart, what would change the answer. */
export function findingBlocks(finding: Finding, content: ReportContent): readonly Block[] {
  const { language } = content;
  const zh = language === "zh";
  const figure = findingFigure(finding, language);
  const invented: readonly Inline[] = finding.synthetic ? [" ", { invented: true }] : [];
  return [
    { kind: "heading", level: 3, text: askedQuestion(finding, content), anchor: finding.id },
    {
      kind: "paragraph",
      text: [
        { verdict: finding.verdict },
        strengthWords(finding.strength, language),
        zh ? "　" : " ",
        finding.statement[language],
        { footnote: evidenceNote(finding.evidence, content) },
        ...invented,
      ],
    },
    ...(finding.comparison === null ? [] : [remark(zh ? `对照：${finding.comparison.text.zh}` : `Compared with: ${finding.comparison.text.en}`)]),
    ...(figure === null ? [] : [figure]),
    ...choicesTable(finding, content),
    remark(factsLine(finding, content)),
  ];
}

function remark(text: string): Block {
  return { kind: "paragraph", text, role: "remark" };
}

/** Number, subject, value and limits on one line, for those who check. */
function factsLine(finding: Finding, { language, nameOf, findings }: ReportContent): string {
  const zh = language === "zh";
  const number = (value: number | null) => (value === null ? "–" : figureText(value, finding.unit, language));
  const facts = [
    [zh ? "编号" : "Id", findingNumber(finding.id, findings)],
    [zh ? "对象" : "Subject", nameOf(finding.subject)[language]],
    [zh ? "数值" : "Value", number(finding.value)],
    [zh ? "判定线" : "Limit", number(finding.threshold)],
    ...(finding.null === null
      ? []
      : [[zh ? "随机情形（5%—95%）" : "By chance (5% to 95%)", `${number(finding.null.p05)} ${zh ? "至" : "to"} ${number(finding.null.p95)}`]]),
    ...(finding.interval === null ? [] : [[zh ? "区间" : "Interval", `${number(finding.interval.low)} ${zh ? "至" : "to"} ${number(finding.interval.high)}`]]),
  ];
  return facts.map(([name, value]) => (zh ? `${name}：${value}` : `${name}: ${value}`)).join(zh ? "；" : " · ");
}

function choicesTable({ choices, unit: own }: Finding, { language }: ReportContent): readonly Block[] {
  if (choices.length === 0) return [];
  const zh = language === "zh";
  return [
    {
      kind: "table",
      caption: zh ? "换一种算法会怎样" : "What would change the answer",
      columns: [
        { label: zh ? "算法" : "Variant", align: "left", width: 60 },
        { label: zh ? "数值" : "Value", align: "right" },
        { label: zh ? "判定" : "Verdict", align: "left" },
      ],
      rows: choices.map(({ label, value, verdict, unit = own }) => [label[language], value === null ? null : figureCell(value, unit, language), [{ verdict }]]),
    },
  ];
}

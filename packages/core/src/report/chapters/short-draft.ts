import { codeEntry } from "../../codes/code-lists.ts";
import type { Finding } from "../../diagnosis/finding.ts";
import { dayInChinese } from "../../language/day-in-chinese.ts";
import { dayInEnglish } from "../../language/day-in-english.ts";
import { moneyText } from "../../language/number-text.ts";
import type { Language } from "../../language/text.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { PlanLine } from "../../plan/plan.ts";
import type { Block, Inline, Text } from "../document/document.ts";
import { evidenceNote } from "../document/evidence-text.ts";
import { askedQuestion } from "../findings/asked-question.ts";
import { findingFigure } from "../findings/finding-figure.ts";
import { fragileWords } from "../findings/verdict-words.ts";
import type { ReportContent } from "../report-content.ts";
import { overviewBlocks } from "./diagnosis.ts";
import { moneySentence } from "./projects.ts";

/** Charts that the draft has room for on its eight pages. */
const shownFigures = 1;
/** Open findings that are named; the rest is counted. */
const shownOpen = 8;

/** 主要判断: verdicts by problem, every confirmed finding on the place or the whole in its sentence, those not supported by their question. */
export function shortFindings(content: ReportContent): readonly Block[] {
  const { language, findings } = content;
  const zh = language === "zh";
  const confirmed = findings.filter(({ verdict }) => verdict === "confirmed");
  const refused = findings.filter(({ verdict }) => verdict === "not-supported");
  const figures = confirmed.filter(({ chart }) => chart !== null).slice(0, shownFigures);
  return [
    ...overviewBlocks(content).slice(1),
    ...(confirmed.length === 0 ? [] : [heading(zh ? "证据支持的判断" : "Confirmed")]),
    ...confirmed.flatMap((finding): Block[] => {
      const drawn = figures.includes(finding) ? findingFigure(finding, language) : null;
      return [{ kind: "paragraph", text: sentence(finding, content) }, ...(drawn === null ? [] : [drawn].flat())];
    }),
    ...(refused.length === 0
      ? []
      : [
          heading(zh ? "现有证据不支持的判断" : "Tested and not supported"),
          { kind: "list" as const, items: [...new Set(refused.map((finding) => askedQuestion(finding, content)))] },
        ]),
  ];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text };
}

function sentence(finding: Finding, content: ReportContent): Text {
  const { language } = content;
  const parts: readonly Inline[] = [
    { strong: askedQuestion(finding, content) },
    language === "zh" ? "" : " ",
    finding.statement[language],
    fragileWords(finding, language),
    { footnote: evidenceNote(finding.evidence, content) },
    ...(finding.synthetic ? [" ", { invented: true } as const] : []),
  ];
  return parts.filter((part) => part !== "");
}

/** 重点任务: every line with who answers for it, until when, and its money. */
export function shortTasks(content: ReportContent): readonly Block[] {
  const { language, plan, nameOf } = content;
  const zh = language === "zh";
  if (plan.lines.length === 0) return [{ kind: "paragraph", text: zh ? "现有证据不支持任何任务。" : "The evidence grounds no task." }];
  const measures = [...new Set(plan.lines.map(({ measure }) => measure))].sort();
  return measures.map((measure) => ({
    kind: "table",
    caption: codeEntry("measures", measure)?.label[language] ?? (zh ? "其他任务" : "Other tasks"),
    columns: [
      { label: zh ? "编号" : "Id", align: "left", width: 11 },
      { label: zh ? "任务" : "Task", align: "left", width: 44 },
      { label: zh ? "责任单位" : "Owner", align: "left", width: 18 },
      { label: zh ? "完成时限" : "Until", align: "left", width: 13 },
      { label: zh ? "资金" : "Money", align: "right" },
    ],
    rows: plan.lines
      .filter((line) => line.measure === measure)
      .map((line) => [
        lineNumber(line.id),
        line.synthetic ? [line.action[language], " ", { invented: true }] : line.action[language],
        line.owner === null ? null : nameOf(line.owner)[language],
        line.deadline === null ? null : monthText(line.deadline, language),
        line.amount === null ? null : [{ number: line.amount, text: moneyText(line.amount, line.currency, language) }],
      ]),
  }));
}

/** A month is as near as a draft says it, on one line of a narrow column. */
function monthText(date: string, language: Language): string {
  const month = date.slice(0, 7);
  return language === "zh" ? dayInChinese(month) : dayInEnglish(month);
}

/** 资金安排 */
export function shortMoney(content: ReportContent): readonly Block[] {
  return [{ kind: "paragraph", text: moneySentence(content) }];
}

/** 尚待查明的事项: what the evidence leaves open. No task rests on it. */
export function shortOpen(content: ReportContent): readonly Block[] {
  const { language, findings } = content;
  const zh = language === "zh";
  const open = [...new Set(findings.filter(({ verdict }) => verdict === "insufficient-data").map((finding) => askedQuestion(finding, content)))];
  if (open.length === 0) return [{ kind: "paragraph", text: zh ? "各项判断均有足够数据。" : "Every statement that was tested had enough data." }];
  const more = open.length - shownOpen;
  return [
    { kind: "paragraph", text: zh ? "以下判断数据不足，各项任务均不以其为依据。" : "These could not be decided, and no task rests on them." },
    { kind: "list", items: open.slice(0, shownOpen) },
    ...(more <= 0
      ? []
      : [{ kind: "paragraph" as const, role: "remark" as const, text: zh ? `另有${more}项，见规划全文。` : `${more} more stand in the full plan.` }]),
  ];
}

/** 请审议的事项: what readers of the draft are asked to settle. */
export function shortRequest(content: ReportContent): readonly Block[] {
  const { language, plan } = content;
  const zh = language === "zh";
  const lacking = (is: (line: PlanLine) => boolean) =>
    plan.lines
      .filter(is)
      .map(({ id }) => id)
      .join(zh ? "、" : ", ");
  const asked = [
    [zh ? "责任单位未定" : "No owner", lacking(({ owner }) => owner === null)],
    [zh ? "完成时限未定" : "No deadline", lacking(({ deadline }) => deadline === null)],
    [zh ? "经费待测算" : "No amount", lacking(({ amount }) => amount === null)],
    [zh ? "责任、时限与指标为建议，请确认" : "Owner, deadline and indicator are proposed: to be confirmed", lacking(({ proposed }) => proposed)],
  ].filter(([, ids]) => ids !== "");
  if (asked.length === 0) return [{ kind: "paragraph", text: zh ? "各项任务的责任、时限与资金均已确定。" : "Every task has its owner, deadline and money." }];
  return [{ kind: "list", items: asked.map(([what, ids]) => (zh ? `${what}：${ids}。` : `${what}: ${ids}.`)) }];
}

import type { Finding } from "../../diagnosis/finding.ts";
import { moneyText } from "../../language/number-text.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { PlanLine } from "../../plan/plan.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { evidenceNote } from "../document/evidence-text.ts";
import { askedQuestion } from "../findings/asked-question.ts";
import { findingFigure } from "../findings/finding-figure.ts";
import { strengthWords } from "../findings/verdict-words.ts";
import type { ReportContent } from "../report-content.ts";
import { type LeaderBrief, leaderBrief } from "./leader-brief.ts";

/** Open questions that the page has room for; the rest is counted. */
const shownUnknown = 3;

/** The page of one place for whoever decides; it fits one sheet of A4. */
export function briefReport(content: ReportContent): ReportDocument {
  const { language, name, place, findings, plan } = content;
  const zh = language === "zh";
  const brief = leaderBrief({ place: place.id, root: content.root, currency: content.currency }, findings, plan);
  return {
    language,
    title: zh ? `${place.label.zh}产业技术体系：主要判断与建议` : `${place.label.en}: findings and tasks`,
    subtitle: name[language],
    numbering: zh ? "chinese" : "none",
    hasContents: false,
    isOneSheet: true,
    chapters: [
      { id: "findings", title: zh ? "主要判断" : "Main findings", blocks: findingItems(brief, content) },
      { id: "decisions", title: zh ? "建议决策" : "Decisions proposed", blocks: decisionItems(brief, content) },
      { id: "money", title: zh ? "资金" : "The money", blocks: moneyItems(brief, content) },
      { id: "unknown", title: zh ? "尚待查明的事项" : "What is not known", blocks: unknownItems(brief, content) },
    ],
  };
}

/** The findings, and beside the first one that has a chart that chart. */
function findingItems({ findings }: LeaderBrief, content: ReportContent): readonly Block[] {
  const { language } = content;
  const zh = language === "zh";
  if (findings.length === 0) return [{ kind: "paragraph", text: zh ? "本地尚无可检验的判断。" : "Nothing about this place could be tested yet." }];
  const drawn = findings.find(({ chart }) => chart !== null);
  return findings.flatMap((finding, index) => {
    const figure = finding === drawn ? findingFigure(finding, language, 380) : null;
    return [...(figure === null ? [] : [figure]), findingItem(finding, index, content)];
  });
}

function findingItem(finding: Finding, index: number, content: ReportContent): Block {
  const { language } = content;
  const zh = language === "zh";
  return {
    kind: "paragraph",
    text: [
      `${index + 1}.${zh ? "" : " "}`,
      { strong: askedQuestion(finding, content) },
      " ",
      { verdict: finding.verdict },
      strengthWords(finding.strength, language),
      // Which threshold it is says its page; its key is no word of a meeting.
      finding.fragile.length === 0 ? "" : zh ? "（调整阈值则结论改变）" : " (turns with a threshold)",
      zh ? "　" : " ",
      finding.statement[language],
      { footnote: evidenceNote(finding.evidence, content) },
      ...(finding.synthetic ? [" ", { invented: true } as const] : []),
    ],
  };
}

function decisionItems({ decisions }: LeaderBrief, content: ReportContent): readonly Block[] {
  const { language } = content;
  const zh = language === "zh";
  if (decisions.length === 0) return [{ kind: "paragraph", text: zh ? "本地没有证据支持的任务。" : "No task is grounded in the evidence here." }];
  return decisions.map((line, index) => ({
    kind: "paragraph",
    text: [
      `${index + 1}.${zh ? "" : " "}`,
      line.action[language],
      zh
        ? `（${lineNumber(line.id)}；${line.amount === null ? "经费待测算" : moneyText(line.amount, line.currency, language)}；${duty(line, content)}）`
        : ` (${lineNumber(line.id)}; ${line.amount === null ? "no cost known" : moneyText(line.amount, line.currency, language)}; ${duty(line, content)})`,
      ...(line.synthetic ? [" ", { invented: true } as const] : []),
    ],
  }));
}

/** Who answers for a line until when; that nobody does is said. */
function duty({ owner, deadline }: PlanLine, { language, nameOf }: ReportContent): string {
  const who = owner === null ? null : nameOf(owner)[language];
  if (language === "zh") return `${who ?? "责任单位未定"}${deadline === null ? "" : `，${chineseDate(deadline)}前`}`;
  return `${who ?? "nobody named yet"}${deadline === null ? "" : `, until ${deadline}`}`;
}

function chineseDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

function moneyItems({ money }: LeaderBrief, { language }: ReportContent): readonly Block[] {
  const { total, currency, priced, unpriced, invented } = money;
  const amount = moneyText(total, currency, language);
  if (language === "zh")
    return [
      {
        kind: "paragraph",
        text:
          total === null
            ? `${unpriced.length}项任务无费用数据，不作匡算。`
            : `${priced.length}项任务有资金数，合计${amount}（名义值，${priced.join("、")}）；其余${unpriced.length}项经费待测算，未计入。${invented.length === 0 ? "" : `${invented.join("、")}的金额为虚构，不计入合计。`}`,
      },
    ];
  return [
    {
      kind: "paragraph",
      text:
        total === null
          ? `None of the ${unpriced.length} lines has a known cost; no sum is guessed.`
          : `${priced.length === 1 ? "One line carries" : `${priced.length} lines carry`} an amount, together ${amount} (nominal; ${priced.join(", ")}). The cost of the other ${unpriced.length} is not known and is not in the sum.${invented.length === 0 ? "" : ` The amount of ${invented.join(", ")} is invented and in no sum.`}`,
    },
  ];
}

function unknownItems({ unknown }: LeaderBrief, content: ReportContent): readonly Block[] {
  const { language, coverage } = content;
  const zh = language === "zh";
  const untested = coverage.filter(({ findings }) => findings.length === 0).length;
  const more = Math.max(0, unknown.length - shownUnknown);
  return [
    ...(unknown.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            // The questions alone: why each is open would take the sheet from what is known.
            items: unknown.slice(0, shownUnknown).map((finding) => askedQuestion(finding, content)),
          },
        ]),
    {
      kind: "paragraph",
      role: "remark",
      text: zh
        ? `${more === 0 ? "" : `另有${more}项判断数据不足。`}${untested === 0 ? "" : `原文问题、阶段与需求清单中，有${untested}条尚无数据可检验。`}`
        : `${more === 0 ? "" : `${more} more statements lack data. `}${untested === 0 ? "" : `${untested} items of the paper's list of problems, stages and demands could not be tested at all.`}`,
    },
  ];
}

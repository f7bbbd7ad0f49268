import { codeEntry } from "../../codes/code-lists.ts";
import { deliverersText, needsText } from "../../plan/needs-text.ts";
import { inferredMeasure, measureOfItem } from "../../plan/plan.ts";
import type { Block } from "../document/document.ts";
import { askedQuestion } from "../findings/asked-question.ts";
import { findingNumber } from "../findings/finding-number.ts";
import { coverageTable } from "../plan/coverage-table.ts";
import { lineBlocks } from "../plan/line-blocks.ts";
import type { ReportContent } from "../report-content.ts";

const measures = ["M1", "M2", "M3", "M4", "M5"] as const;

/** 重点任务: a part for each of the paper's measures with its lines and boxes, and what the plan is silent on. M6 is ours, and says so. */
export function tasksBlocks(content: ReportContent): readonly Block[] {
  const { language, plan } = content;
  const zh = language === "zh";
  const inferred = plan.lines.filter(({ measure }) => measure === inferredMeasure);
  return [
    ...measures.flatMap((measure) => measureBlocks(measure, content)),
    ...(inferred.length === 0
      ? []
      : [
          {
            kind: "heading" as const,
            level: 2 as const,
            text: zh ? "协同创新与创新生态（推断，非原文措施）" : "Collaboration and ecosystem (inferred; not one of the paper's measures)",
          },
          ...inferred.flatMap((line) => lineBlocks(line, content)),
        ]),
    ...openQuestions(content),
  ];
}

function measureBlocks(measure: string, content: ReportContent): readonly Block[] {
  const { language, plan } = content;
  const zh = language === "zh";
  const lines = plan.lines.filter((line) => line.measure === measure);
  const silent = plan.coverage.filter(({ item, lines: answers, reason }) => measureOfItem(item) === measure && (answers.length === 0 || reason !== null));
  const items = [...new Set(lines.map(({ item }) => item))];
  return [
    { kind: "heading", level: 2, text: `${codeEntry("measures", measure)?.label[language] ?? ""}${zh ? "（" : " ("}${measure}${zh ? "）" : ")"}` },
    ...(lines.length === 0 ? [{ kind: "paragraph" as const, text: zh ? "本项暂无任务，原因见下表。" : "No task here yet; the table says why." }] : []),
    ...items.flatMap((item) => [
      { kind: "heading" as const, level: 3 as const, text: codeEntry("measures", item)?.label[language] ?? item },
      ...lines.filter((line) => line.item === item).flatMap((line) => lineBlocks(line, content)),
    ]),
    ...(silent.length === 0
      ? []
      : [
          coverageTable(
            silent.every(({ lines: answers }) => answers.length === 0)
              ? zh
                ? "尚无任务的条目"
                : "Items without a task"
              : zh
                ? "尚无任务或任务不全的条目"
                : "Items without a task, or of which a part could not be made",
            zh ? "任务" : "Lines",
            ["measures"],
            silent.map(({ item, lines: answers, reason }) => ({ item, answers, reason })),
            language,
          ),
        ]),
  ];
}

/** What to find out first: what the evidence leaves open, with the tables and fields that would decide it. */
function openQuestions(content: ReportContent): readonly Block[] {
  const { language, findings } = content;
  const open = content.plan.to_find_out;
  if (open.length === 0) return [];
  const asked = (id: string) => {
    const found = findings.find((finding) => finding.id === id);
    return found === undefined ? id : `${findingNumber(id, findings)} ${askedQuestion(found, content)}`;
  };
  const zh = language === "zh";
  return [
    { kind: "heading", level: 2, text: zh ? "需先查明的事项" : "What to find out first" },
    {
      kind: "paragraph",
      text: zh
        ? "以下判断数据不足，规划任务均不以其为依据；所列表与字段可作出判定。"
        : "The evidence does not decide these; no line rests on them. The tables and fields that are named would.",
    },
    {
      kind: "table",
      caption: zh ? "需先查明的事项" : "What to find out first",
      columns: [
        { label: zh ? "判断" : "Finding", align: "left", width: 25 },
        { label: zh ? "何者可以判定" : "What would decide it", align: "left", width: 40 },
        { label: zh ? "数据表与字段" : "Table and field", align: "left" },
        { label: zh ? "可提供者" : "From whom", align: "left" },
      ],
      rows: open.map(({ finding, needs, would_decide: would }) => [
        asked(finding),
        would[language],
        needsText(needs, language).join(zh ? "；" : "; "),
        deliverersText(needs, language).join(zh ? "；" : "; ") || (zh ? "尚不清楚" : "not known"),
      ]),
    },
  ];
}

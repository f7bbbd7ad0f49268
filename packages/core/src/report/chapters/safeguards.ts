import { codeEntry } from "../../codes/code-lists.ts";
import type { Block } from "../document/document.ts";
import type { ReportContent } from "../report-content.ts";

/** The paper's sub-items that carry a plan out, by what a plan document calls them. */
const means = [
  { heading: { zh: "组织保障", en: "Organisation" }, items: ["M1.1", "M1.7", "M2.1"] },
  { heading: { zh: "资金保障", en: "Funds" }, items: ["M1.2", "M1.5", "M1.T1", "M1.T2"] },
  { heading: { zh: "人才保障", en: "Talent" }, items: ["M1.6"] },
  { heading: { zh: "监督评估", en: "Evaluation" }, items: ["M1.9", "M1.8"] },
] as const;

/** 保障措施: organisation, funds, talent, evaluation, and the risks of what is not known. */
export function safeguardsBlocks(content: ReportContent): readonly Block[] {
  const { language, findings, nameOf } = content;
  const zh = language === "zh";
  const open = findings.filter(({ verdict }) => verdict === "insufficient-data");
  const places = [...new Set(open.map(({ rule }) => rule))].map((rule) => open.filter((finding) => finding.rule === rule));
  return [
    ...means.flatMap(({ heading, items }) => [
      { kind: "heading" as const, level: 2 as const, text: heading[language] },
      { kind: "list" as const, items: items.map((item) => state(item, content)) },
    ]),
    { kind: "heading", level: 2, text: zh ? "风险" : "Risks" },
    {
      kind: "paragraph",
      text:
        open.length === 0
          ? zh
            ? "所检验的判断均有足够数据。"
            : "Every statement that was tested had enough data."
          : zh
            ? "下列判断数据不足，任务均不以其为依据；查明后规划可能随之调整。"
            : "These statements could not be decided, and no task rests on them; the plan may change when they are.",
    },
    {
      kind: "list",
      items: places.map((same) => {
        const where =
          same.length > 3
            ? zh
              ? `（${same.length}个对象）`
              : ` (${same.length} subjects)`
            : `${zh ? "（" : " ("}${same.map(({ subject }) => nameOf(subject)[language]).join(zh ? "、" : ", ")}${zh ? "）" : ")"}`;
        return `${same[0]?.question[language] ?? ""}${where}`;
      }),
    },
  ];
}

/** The lines of a sub-item, or what is missing for one. */
function state(item: string, { language, plan }: ReportContent): string {
  const zh = language === "zh";
  const label = codeEntry("measures", item)?.label[language] ?? item;
  const covered = plan.coverage.find((each) => each.item === item);
  const lines = covered?.lines ?? [];
  const colon = zh ? "：" : ": ";
  if (lines.length > 0) return `${label}${colon}${zh ? "见任务" : "see "}${lines.join(zh ? "、" : ", ")}${zh ? "。" : "."}`;
  return `${label}${colon}${covered?.reason?.[language] ?? (zh ? "暂无任务。" : "no line yet.")}`;
}

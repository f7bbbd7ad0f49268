import { codeEntry } from "../../codes/code-lists.ts";
import type { Block } from "../document/document.ts";
import { indicatorTable } from "../plan/indicator-table.ts";
import type { ReportContent } from "../report-content.ts";

const measures = ["M1", "M2", "M3", "M4", "M5"] as const;

/** 总体要求: guiding thought, principles, goals with their indicator table. */
export function requirementsBlocks(content: ReportContent): readonly Block[] {
  const { language, place, plan, findings } = content;
  const zh = language === "zh";
  const used = measures.filter((measure) => plan.lines.some((line) => line.measure === measure));
  const named = used.map((measure) => codeEntry("measures", measure)?.label[language] ?? measure);
  const confirmed = findings.filter(({ verdict }) => verdict === "confirmed").length;
  return [
    { kind: "heading", level: 2, text: zh ? "指导思想" : "Guiding thought" },
    {
      kind: "paragraph",
      text: zh
        ? `以证据支持的${confirmed}项判断为出发点，围绕${named.join("、") || "各项措施"}，统筹谋划${place.label.zh}产业技术体系。证据不支持的说法不作为任务依据。`
        : `The plan for ${place.label.en} starts from the ${confirmed} findings that the evidence confirms and works through these measures: ${named.join("; ") || "none yet"}. What the evidence does not support is no ground for a task.`,
    },
    { kind: "heading", level: 2, text: zh ? "基本原则" : "Principles" },
    {
      kind: "list",
      items: zh
        ? [
            "任务有据：每项任务注明其回应的判断编号，可追溯至原始数据行。",
            "量入为出：资金安排以本办预算假定为限，并证明与最优解的差距。",
            "因地制宜：各地任务依据当地证据确定，不简单套用总体方案。",
            "如实存疑：数据不足之处明确列出，不以推断代替证据。",
          ]
        : [
            "Every task names the findings that it answers, and they lead back to rows of evidence.",
            "Money is planned within the office's budget, and the distance from the best possible plan is proved.",
            "Each region's tasks follow from its own evidence; they are not the plan of the whole with a filter.",
            "What is not known is listed; inference does not stand in for evidence.",
          ],
    },
    { kind: "heading", level: 2, text: zh ? "发展目标" : "Goals" },
    ...indicatorTable(content),
  ];
}

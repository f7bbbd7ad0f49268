import { sentences } from "../../language/statement/sentences.ts";

/** Guiding thought, principles and goals. */
export const requirementsWords = sentences("report-requirements", {
  guiding: { en: "Guiding thought", zh: "指导思想" },
  thought: {
    en: "The plan for {$place} starts from the {$confirmed} findings that the evidence confirms and works through these measures: {$measures}. What the evidence does not support is no ground for a task.",
    zh: "以证据支持的{$confirmed}项判断为出发点，围绕{$measures}，统筹谋划{$place}产业技术体系。证据不支持的说法不作为任务依据。",
  },
  "no-measure": { en: "none yet", zh: "各项措施" },
  principles: { en: "Principles", zh: "基本原则" },
  grounded: {
    en: "Every task names the findings that it answers, and they lead back to rows of evidence.",
    zh: "任务有据：每项任务注明其回应的判断编号，可追溯至原始数据行。",
  },
  affordable: {
    en: "Money is planned within the office's budget, and the distance from the best possible plan is proved.",
    zh: "量入为出：资金安排以本单位预算假定为限，并证明与最优解的差距。",
  },
  local: {
    en: "Each region's tasks follow from its own evidence; they are not the plan of the whole with a filter.",
    zh: "因地制宜：各地任务依据当地证据确定，不简单套用总体方案。",
  },
  honest: {
    en: "What is not known is listed; inference does not stand in for evidence.",
    zh: "如实存疑：数据不足之处明确列出，不以推断代替证据。",
  },
  goals: { en: "Goals", zh: "发展目标" },
});

import { sentences } from "../../language/statement/sentences.ts";

/** What carries a plan out, and what endangers it. */
export const safeguardsWords = sentences("report-safeguards", {
  organisation: { en: "Organisation", zh: "组织保障" },
  funds: { en: "Funds", zh: "资金保障" },
  talent: { en: "Talent", zh: "人才保障" },
  evaluation: { en: "Evaluation", zh: "监督评估" },
  risks: { en: "Risks", zh: "风险" },
  decided: { en: "Every statement that was tested had enough data.", zh: "所检验的判断均有足够数据。" },
  open: {
    en: "These statements could not be decided, and no task rests on them; the plan may change when they are.",
    zh: "下列判断数据不足，任务均不以其为依据；查明后规划可能随之调整。",
  },
  subjects: { en: "{$n} subjects", zh: "{$n}个对象" },
  see: { en: "see {$lines}.", zh: "见任务{$lines}。" },
  none: { en: "no line yet.", zh: "暂无任务。" },
});

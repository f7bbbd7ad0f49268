import { sentences } from "../language/statement/sentences.ts";

/** How far a long plan has come. */
export const stepWords = sentences("plan-step", {
  refused: { en: "Had finding {$at} of {$all} been refused", zh: "假设第{$at}项（共{$all}项）结论不成立" },
  question: { en: "What question {$at} of {$all} would move", zh: "第{$at}项（共{$all}项）待查问题的影响" },
  "trade-off": { en: "Trade-off, point {$at}", zh: "权衡前沿，第 {$at} 点" },
  size: { en: "Size {$at} of {$all}", zh: "第 {$at} / {$all} 档" },
});

import { catalogue } from "../language/catalogue.ts";

export const cycleText = catalogue("cycle", {
  pages: { en: "Pages of the yearly cycle", zh: "年度工作各页" },
  work: { en: "Waiting for me", zh: "待办事项" },
  calls: { en: "Calls", zh: "申报指南" },
  reviews: { en: "Reviews", zh: "专家评审" },
  money: { en: "Money", zh: "资金" },
  tracking: { en: "Progress", zh: "进展跟踪" },
  evaluations: { en: "Evaluation", zh: "考核评价" },
  replan: { en: "Re-planning", zh: "规划调整" },
});

import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of groups that a tool of policy does not reach. */
export const instrumentHolesWords = sentences("instrument-holes", {
  things: { en: "target groups", zh: "目标群体" },
  "lack-tax": { en: "have no tax relief for R&D", zh: "没有研发税收优惠" },
  "lack-finance": { en: "have no loan, guarantee or equity for innovation", zh: "没有创新信贷、担保或股权融资" },
  "lack-procurement": { en: "have no public procurement of R&D", zh: "没有研发政府采购" },
  "lack-property": { en: "have no help with intellectual property", zh: "没有知识产权支持" },
  "lack-bodies": { en: "have no body without profit or platform that works for them", zh: "没有为其服务的非营利机构或平台" },
  "question-tax": { en: "Are there target groups without tax relief for R&D?", zh: "是否有目标群体没有研发税收优惠？" },
  "question-finance": { en: "Are there target groups without loans, guarantees or equity for innovation?", zh: "是否有目标群体没有创新信贷、担保或股权融资？" },
  "question-procurement": { en: "Are there target groups without public procurement of R&D?", zh: "是否有目标群体没有研发政府采购？" },
  "question-property": { en: "Are there target groups without help with intellectual property?", zh: "是否有目标群体没有知识产权支持？" },
  "question-bodies": { en: "Are there target groups for which no body without profit or platform works?", zh: "是否有目标群体没有非营利机构或平台为其服务？" },
});

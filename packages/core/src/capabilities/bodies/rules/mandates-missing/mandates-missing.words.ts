import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of technologies for which no body has a mandate. */
export const mandatesMissingWords = sentences("mandates-missing", {
  things: { en: "technologies that cards and priorities need", zh: "卡片与优先领域所需的技术" },
  "lack-answers": { en: "have no body that answers for them", zh: "没有归口负责的机构" },
  "lack-supervises": { en: "have no body that supervises them", zh: "没有监督机构" },
  "lack-money": { en: "are answered for or carried without money for four years", zh: "有承担机构但没有四年以上经费保障" },
  "question-answers": { en: "Are there technologies for which no body answers?", zh: "是否有技术没有归口负责的机构？" },
  "question-supervises": { en: "Are there technologies that no body supervises?", zh: "是否有技术没有监督机构？" },
  "question-money": { en: "Are there technologies with a mandate and without lasting money?", zh: "是否有技术有职责授权而无长期经费？" },
});

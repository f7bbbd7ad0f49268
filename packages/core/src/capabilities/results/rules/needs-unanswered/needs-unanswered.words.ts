import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of needs that nobody's result answers. */
export const needsUnansweredWords = sentences("needs-unanswered", {
  things: { en: "needs that name a technology", zh: "注明技术的需求" },
  lack: { en: "find no result offered in their technology", zh: "在其技术领域没有公开的成果" },
});

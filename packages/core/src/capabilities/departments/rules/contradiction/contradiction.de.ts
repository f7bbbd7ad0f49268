import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { contradictionFacts } from "./contradiction.ts";

export const contradictionRuleGerman: FixedTextsOf<typeof contradictionFacts, "title" | "question" | "leavesOpen"> = {
  title: "Widersprüche zwischen Plänen",
  question: "Widersprechen die Pläne der Stellen einander?",
  leavesOpen: "Dasselbe in anderen Worten wird nicht erkannt.",
};

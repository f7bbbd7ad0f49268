import type { FixedTextsOf } from "../../../language/statement/sentences.ts";
import type { contradictionFacts } from "./contradiction.ts";

export const contradictionRuleGerman: FixedTextsOf<typeof contradictionFacts, "title" | "question"> = {
  title: "Widersprüche zwischen Plänen",
  question: "Widersprechen die Pläne der Stellen einander?",
};

import type { FixedTextsOf } from "../../../language/statement/sentences.ts";
import type { plansHerdingFacts } from "./plans-herding.ts";

export const plansHerdingRuleGerman: FixedTextsOf<typeof plansHerdingFacts, "title" | "question"> = {
  title: "Gedränge der Pläne",
  question: "Planen Stellen häufiger dieselben Felder, als ihr Können erklärt?",
};

import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { plansHerdingFacts } from "./plans-herding.ts";

export const plansHerdingRuleGerman: FixedTextsOf<typeof plansHerdingFacts, "title" | "question" | "leavesOpen"> = {
  title: "Gedränge der Pläne",
  question: "Planen Stellen häufiger dieselben Felder, als ihr Können erklärt?",
  leavesOpen: "Ob sich die in einem gedrängten Feld dieses nach Nischen teilen, ist nicht zu sehen.",
};

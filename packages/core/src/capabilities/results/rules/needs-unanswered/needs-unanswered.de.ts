import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { needsUnansweredFacts } from "./needs-unanswered.ts";
import type { needsUnansweredWords } from "./needs-unanswered.words.ts";

export const needsUnansweredGerman: TextsOf<typeof needsUnansweredWords> = {
  things: "Bedarfen mit Technologie",
  lack: "ohne angebotenes Ergebnis in ihrer Technologie",
};

export const needsUnansweredRuleGerman: FixedTextsOf<typeof needsUnansweredFacts, "title" | "question" | "leavesOpen"> = {
  title: "Angebote zu Bedarf",
  question: "Finden Bedarfe von Unternehmen und anderen kein angebotenes Ergebnis in ihrer Technologie?",
  leavesOpen: "Bedarfe, die niemand aufschrieb, und Ergebnisse, die niemand anbot, stehen nicht im Register.",
};

import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { mandatesMissingFacts } from "./mandates-missing.ts";
import type { mandatesMissingWords } from "./mandates-missing.words.ts";

export const mandatesMissingGerman: TextsOf<typeof mandatesMissingWords> = {
  things: "Technologien, die Karten und Prioritäten brauchen",
  "lack-answers": "ohne Einrichtung, die für sie einsteht",
  "lack-supervises": "ohne Einrichtung, die sie beaufsichtigt",
  "lack-money": "verantwortet oder getragen ohne Geld für vier Jahre",
  "question-answers": "Gibt es Technologien, für die keine Einrichtung einsteht?",
  "question-supervises": "Gibt es Technologien, die keine Einrichtung beaufsichtigt?",
  "question-money": "Gibt es Technologien mit Auftrag, aber ohne dauerhaftes Geld?",
};

export const mandatesMissingRuleGerman: FixedTextsOf<typeof mandatesMissingFacts, "title" | "question" | "leavesOpen"> = {
  title: "Zuständige Einrichtungen für Technologien",
  question: "Gibt es Technologien von Karten und Prioritäten, für die keine Einrichtung einen Auftrag hat?",
  leavesOpen: "Ob eine beauftragte Einrichtung den Auftrag erfüllt, steht nicht im Register.",
};

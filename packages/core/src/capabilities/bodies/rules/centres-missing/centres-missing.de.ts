import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { centresMissingFacts } from "./centres-missing.ts";
import type { centresMissingWords } from "./centres-missing.words.ts";

export const centresMissingGerman: TextsOf<typeof centresMissingWords> = {
  "things-innovation": "Technologien, die Karten und Prioritäten brauchen",
  "things-adapt": "Forschungszentren ausländischer Firmen, die hier offen sind",
  "things-abroad": "Technologien, in denen laut Karten andere im Ausland führen",
  "lack-innovation": "ohne Innovationszentrum",
  "lack-adapt": "ohne Auftrag, der über das Anpassen von Produkten hinausgeht",
  "lack-abroad": "ohne Zentrum im Ausland und ohne gemeinsames",
  "question-innovation": "Gibt es nötige Technologien ohne Innovationszentrum?",
  "question-adapt": "Passen ausländische Forschungszentren im Gebiet nur Produkte an?",
  "question-abroad": "Gibt es Technologien, in denen andere führen, ohne Zentrum im Ausland und ohne gemeinsames?",
};

export const centresMissingRuleGerman: FixedTextsOf<typeof centresMissingFacts, "title" | "question" | "leavesOpen"> = {
  title: "Forschungszentren über Grenzen und für Branchen",
  question: "Fehlen nötigen Technologien Innovationszentren oder Zentren im Ausland, und passen ausländische Zentren hier nur an?",
  leavesOpen: "Was ein Zentrum leistet und wem sein Wissen zugutekommt, steht nicht im Register.",
};

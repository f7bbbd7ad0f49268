import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { plannedOvercapacityFacts } from "./planned-overcapacity.ts";

export const plannedOvercapacityRuleGerman: FixedTextsOf<typeof plannedOvercapacityFacts, "title" | "question" | "leavesOpen"> = {
  title: "Geplante Kapazität und Nachfrage",
  question: "Überstiegen die geplanten Kapazitäten eines Produkts seinen Markt?",
  leavesOpen: "Ausfuhren und Schließungen, die kein Plan nennt, sind nicht in der Summe.",
};

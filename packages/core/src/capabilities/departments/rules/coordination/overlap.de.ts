import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { overlap } from "./overlap.ts";

export const overlapRuleGerman: FixedTextsOf<typeof overlap, "title" | "question" | "leavesOpen"> = {
  title: "Überschneidung der Ressorts",
  question: "Gibt es Dinge, an denen mehrere Ressorts in vergleichbaren Teilen handeln?",
  leavesOpen: "Zu sehen ist nur, was das Register mit Ressorts verbindet; Budgets der Ministerien stehen nicht in den Daten.",
};

import type { FixedTextsOf } from "../../../language/statement/sentences.ts";
import type { overlap } from "./overlap.ts";

export const overlapRuleGerman: FixedTextsOf<typeof overlap, "title" | "question"> = {
  title: "Überschneidung der Ressorts",
  question: "Gibt es Dinge, an denen mehrere Ressorts in vergleichbaren Teilen handeln?",
};

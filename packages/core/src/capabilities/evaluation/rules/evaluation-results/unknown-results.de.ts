import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { unknownResults } from "./unknown-results.ts";

export const unknownResultsRuleGerman: FixedTextsOf<typeof unknownResults, "title" | "question" | "leavesOpen"> = {
  title: "Was von Ergebnissen bekannt ist",
  question: "Werden Programme und Plattformen ohne das meiste bewertet, wonach ihre Bewertungsbogen fragen?",
  leavesOpen: "Was nie bewertet wurde, zählt nicht.",
};

import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { poorResults } from "./poor-results.ts";

export const poorResultsRuleGerman: FixedTextsOf<typeof poorResults, "title" | "question" | "leavesOpen"> = {
  title: "Ergebnisse der Evaluationen",
  question: "Benoten die eigenen Bewertungen der Stelle ihre Plattformen und Programme als mangelhaft?",
  leavesOpen: "Was nie bewertet wurde, hat keine Note.",
};

import type { FixedTextsOf } from "../../../language/statement/sentences.ts";
import type { budgetGap } from "./budget-gap.ts";

export const budgetGapRuleGerman: FixedTextsOf<typeof budgetGap, "question"> = {
  question: "Gibt es Gebrauchtes, für das kein Ressort Mittel hat?",
};

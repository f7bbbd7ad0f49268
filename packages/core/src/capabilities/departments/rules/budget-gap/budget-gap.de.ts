import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { budgetGap } from "./budget-gap.ts";

export const budgetGapRuleGerman: FixedTextsOf<typeof budgetGap, "title" | "question" | "leavesOpen"> = {
  title: "Lücke zwischen Budgets",
  question: "Gibt es Gebrauchtes, für das kein Ressort Mittel hat?",
  leavesOpen: "Mittel von Ressorts, die ihre Budgets nicht genannt haben, sind nicht bekannt.",
};

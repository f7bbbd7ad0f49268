import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { budgetOverlap } from "./budget-overlap.ts";

export const budgetOverlapRuleGerman: FixedTextsOf<typeof budgetOverlap, "title" | "question" | "leavesOpen"> = {
  title: "Überschneidung der Budgets",
  question: "Planen mehrere Ressorts im selben Jahr Geld für dieselbe Technologie ein?",
  leavesOpen: "Ob Mittel mehrerer Ressorts für eine Sache gewollt sind (Mitfinanzierung), haben Menschen zu sagen.",
};

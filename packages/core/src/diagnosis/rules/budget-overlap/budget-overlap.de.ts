import type { FixedTextsOf } from "../../../language/statement/sentences.ts";
import type { budgetOverlap } from "./budget-overlap.ts";

export const budgetOverlapRuleGerman: FixedTextsOf<typeof budgetOverlap, "question"> = {
  question: "Planen mehrere Ressorts im selben Jahr Geld für dieselbe Technologie ein?",
};

import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { plansOverlap } from "./plans-overlap.ts";

export const plansOverlapRuleGerman: FixedTextsOf<typeof plansOverlap, "title" | "question" | "leavesOpen"> = {
  title: "Überschneidung der Pläne",
  question: "Planen mehrere Stellen Geld für dieselbe Technologie mit demselben Instrument im selben Jahr?",
  leavesOpen: "Ob Mittel mehrerer Stellen für eine Sache gewollt sind (Mitfinanzierung), haben Menschen zu sagen.",
};

import type { FixedTextsOf } from "../../../language/statement/sentences.ts";
import type { plansOverlap } from "./plans-overlap.ts";

export const plansOverlapRuleGerman: FixedTextsOf<typeof plansOverlap, "title" | "question"> = {
  title: "Überschneidung der Pläne",
  question: "Planen mehrere Stellen Geld für dieselbe Technologie mit demselben Instrument im selben Jahr?",
};

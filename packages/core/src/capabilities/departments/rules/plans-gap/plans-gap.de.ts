import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { plansGap } from "./plans-gap.ts";

export const plansGapRuleGerman: FixedTextsOf<typeof plansGap, "title" | "question" | "leavesOpen"> = {
  title: "Lücke zwischen Plänen",
  question: "Gibt es Gebrauchtes, das kein Plan einer Stelle aufnimmt?",
  leavesOpen: "Was Stellen tun, die keinen Plan abgegeben haben, ist nicht bekannt.",
};

import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { unfundedTarget } from "./unfunded-target.ts";

export const unfundedTargetRuleGerman: FixedTextsOf<typeof unfundedTarget, "title" | "question" | "leavesOpen"> = {
  title: "Geld hinter den Zielen",
  question: "Setzen Pläne Ziele, deren Zeilen kein Geld nennen?",
  leavesOpen: "Geld, das in keinem Plan steht, ist nicht zu sehen.",
};

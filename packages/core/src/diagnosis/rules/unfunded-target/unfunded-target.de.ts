import type { FixedTextsOf } from "../../../language/statement/sentences.ts";
import type { unfundedTarget } from "./unfunded-target.ts";

export const unfundedTargetRuleGerman: FixedTextsOf<typeof unfundedTarget, "title" | "question"> = {
  title: "Geld hinter den Zielen",
  question: "Setzen Pläne Ziele, deren Zeilen kein Geld nennen?",
};

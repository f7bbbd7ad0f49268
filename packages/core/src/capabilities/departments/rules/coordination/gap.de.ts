import type { FixedTextsOf } from "../../../../language/statement/sentences.ts";
import type { gap } from "./gap.ts";

export const gapRuleGerman: FixedTextsOf<typeof gap, "title" | "question" | "leavesOpen"> = {
  title: "Lücke zwischen Ressorts",
  question: "Gibt es Gebrauchtes, das keine Ausschreibung, kein Projekt und kein Programm des Registers nennt?",
  leavesOpen: "Was Ressorts außerhalb des Registers tun, ist nicht bekannt.",
};

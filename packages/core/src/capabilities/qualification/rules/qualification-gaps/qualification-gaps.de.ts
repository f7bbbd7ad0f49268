import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { qualificationGapsFacts } from "./qualification-gaps.ts";
import type { qualificationGapsWords } from "./qualification-gaps.words.ts";

export const qualificationGapsGerman: TextsOf<typeof qualificationGapsWords> = {
  things: "gebrauchten Posten von Karten, deren Normen und Prüfungen eingetragen sind",
  lack: "ohne geltende Norm, Prüfverfahren, akkreditiertes Labor oder bestandenes Produkt",
};

export const qualificationGapsRuleGerman: FixedTextsOf<typeof qualificationGapsFacts, "title" | "question" | "leavesOpen"> = {
  title: "Von der Norm zum geprüften Produkt",
  question: "Fehlen gebrauchten Posten eine Norm, ein Prüfverfahren, ein akkreditiertes Labor oder ein geprüftes Produkt?",
  leavesOpen: "Ob eine Norm verlangt, was Nutzende brauchen, steht nicht im Register.",
};

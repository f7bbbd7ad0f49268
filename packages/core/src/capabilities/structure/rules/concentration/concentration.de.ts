import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { concentration } from "./concentration.ts";
import type { concentrationWords } from "./concentration.words.ts";

export const concentrationGerman: TextsOf<typeof concentrationWords> = {
  seat: "Ein Projekt zählt dort, wo seine leitende Einrichtung sitzt; gearbeitet wird nicht unbedingt dort.",
  only: "nur {$kind} ({$n})",
};

export const concentrationRuleGerman: FixedTextsOf<typeof concentration, "title" | "question" | "leavesOpen"> = {
  title: "Konzentration",
  question: "Drängen sich Projekte und Labore (@projects, @laboratories) stärker auf wenige @regions als das FuE-Personal?",
  leavesOpen: "Ob Ressorts sich abstimmen, ist nicht gemessen: Budgets und Beschlüsse der Ministerien stehen nicht in den Daten.",
};

import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { skillsShortFacts } from "./skills-short.ts";
import type { skillsShortWords } from "./skills-short.words.ts";

export const skillsShortGerman: TextsOf<typeof skillsShortWords> = {
  things: "Fähigkeiten, die offene Stellen verlangen",
  lack: "mit mehr offenen Stellen, als ein Jahr Ausbildung Bleibende gibt",
};

export const skillsShortRuleGerman: FixedTextsOf<typeof skillsShortFacts, "title" | "question" | "leavesOpen"> = {
  title: "Knappe Fähigkeiten",
  question: "Gibt es Fähigkeiten, für die mehr Stellen offen sind, als ein Jahr Ausbildung füllt?",
  leavesOpen: "Anderswo Ausgebildete, die kommen können, stehen nicht im Register.",
};

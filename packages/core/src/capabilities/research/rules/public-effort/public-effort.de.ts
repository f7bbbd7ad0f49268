import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { publicEffortFacts } from "./public-effort.ts";
import type { publicEffortWords } from "./public-effort.words.ts";

export const publicEffortGerman: TextsOf<typeof publicEffortWords> = {
  "question-science-budget": "Sinkt über alle @regions der Teil der öffentlichen Ausgaben, der an Wissenschaft und Technik geht?",
  "science-budget": "Wissenschaft und Technik an den öffentlichen Ausgaben",
  "science-spending": "die öffentlichen Ausgaben für Wissenschaft und Technik (nominal)",
  "public-spending": "alle öffentlichen Ausgaben (nominal)",
  "question-examined-patents": "Werden Patente, deren Erfindung geprüft wurde, über alle @regions ein kleinerer Teil der Patente in Kraft?",
  "examined-patents": "Erfindungspatente an den Patenten in Kraft",
  "question-kept-inventions": "Halten Inhaber über alle @regions einen kleineren Teil ihrer Erfindungspatente in Kraft?",
  "kept-inventions": "Erfindungspatente, die noch in Kraft sind, an denen des Vorjahres und den seither erteilten",
  "held-or-granted": "die der im Vorjahr gültigen und der seither erteilten",
  inventions: "die Zahl der Erfindungspatente in Kraft",
  patents: "die aller Patente in Kraft",
};

export const publicEffortRuleGerman: FixedTextsOf<typeof publicEffortFacts, "title" | "question" | "leavesOpen"> = {
  title: "Öffentliche Ausgaben und geprüfte Patente",
  question:
    "Sinken über alle @regions die Anteile der Wissenschaft an öffentlichen Ausgaben, der geprüften Erfindungen an Patenten und der Erfindungen, die Inhaber halten?",
  leavesOpen:
    "Steuernachlässe, Streitfälle und Anerkennungen von Schutzrechten stehen nicht in den Daten; ein Recht, das an einen Inhaber in einer anderen @region geht, zählt dort als gehalten und hier als verloren.",
};

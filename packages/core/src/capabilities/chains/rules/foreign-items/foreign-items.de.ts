import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { foreignItemsFacts } from "./foreign-items.ts";
import type { foreignItemsWords } from "./foreign-items.words.ts";

export const foreignItemsGerman: TextsOf<typeof foreignItemsWords> = {
  things: "nötige Merkmale von Karten, von denen bekannt ist, wie viel aus dem Ausland kommt",
  lack: "überwiegend aus dem Ausland und ohne Hersteller im Inland",
};

export const foreignItemsRuleGerman: FixedTextsOf<typeof foreignItemsFacts, "title" | "question" | "leavesOpen"> = {
  title: "Nötiges aus dem Ausland",
  question: "Kommen nötige Merkmale von Karten überwiegend aus dem Ausland, ohne dass jemand im Inland sie herstellt?",
  leavesOpen: "Ob die Lieferung unterbrochen werden könnte und was ein Ersatz kostete, steht nicht auf den Karten.",
};

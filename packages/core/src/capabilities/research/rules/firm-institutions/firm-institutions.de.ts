import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { firmInstitutions } from "./firm-institutions.ts";
import type { firmInstitutionsWords } from "./firm-institutions.words.ts";

export const firmInstitutionsGerman: TextsOf<typeof firmInstitutionsWords> = {
  question: "Betreiben Firmen der Hochtechnologie über alle @regions im Verhältnis zu ihrer Zahl weniger eigene FuE-Einrichtungen?",
  institutions: "die Zahl dieser Einrichtungen",
  firms: "die der Firmen",
  share: "eigene FuE-Einrichtungen an der Zahl der Firmen der Hochtechnologie",
};

export const firmInstitutionsRuleGerman: FixedTextsOf<typeof firmInstitutions, "title" | "question" | "leavesOpen"> = {
  title: "FuE-Einrichtungen der Firmen",
  question: "Betreiben Firmen der Hochtechnologie über alle @regions im Verhältnis zu ihrer Zahl weniger eigene FuE-Einrichtungen?",
  leavesOpen:
    "Ob eine Einrichtung eine Testbasis oder Pilotlinie hat, ob sie anderen Firmen offensteht und ob Verbände sie tragen, steht nicht in den Daten; eine Firma kann mehrere betreiben.",
};

import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { instrumentHolesFacts } from "./instrument-holes.ts";
import type { instrumentHolesWords } from "./instrument-holes.words.ts";

export const instrumentHolesGerman: TextsOf<typeof instrumentHolesWords> = {
  things: "Zielgruppen",
  "lack-tax": "ohne steuerliche Forschungsförderung",
  "lack-finance": "ohne Kredit, Bürgschaft oder Beteiligung für Innovation",
  "lack-procurement": "ohne öffentliche Beschaffung von Forschung",
  "lack-property": "ohne Hilfe bei Schutzrechten",
  "lack-bodies": "ohne gemeinnützige Einrichtung oder Plattform, die für sie arbeitet",
  "question-tax": "Gibt es Zielgruppen ohne steuerliche Forschungsförderung?",
  "question-finance": "Gibt es Zielgruppen ohne Kredite, Bürgschaften oder Beteiligungen für Innovation?",
  "question-procurement": "Gibt es Zielgruppen ohne öffentliche Beschaffung von Forschung?",
  "question-property": "Gibt es Zielgruppen ohne Hilfe bei Schutzrechten?",
  "question-bodies": "Gibt es Zielgruppen, für die keine gemeinnützige Einrichtung oder Plattform arbeitet?",
};

export const instrumentHolesRuleGerman: FixedTextsOf<typeof instrumentHolesFacts, "title" | "question" | "leavesOpen"> = {
  title: "Gruppen, die ein Mittel auslässt",
  question: "Gibt es Zielgruppen, die ein Mittel der Politik nicht erreicht?",
  leavesOpen: "Ob eine genannte Gruppe etwas davon bekommt und was sie damit täte, steht nicht im Register.",
};

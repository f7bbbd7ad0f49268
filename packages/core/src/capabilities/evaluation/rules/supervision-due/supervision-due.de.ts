import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { supervisionDueFacts } from "./supervision-due.ts";
import type { supervisionDueWords } from "./supervision-due.words.ts";

export const supervisionDueGerman: TextsOf<typeof supervisionDueWords> = {
  due: "Von {$known} {$known :form one=Programm other=Programmen} {$due :form one=wurde other=wurden} {$due} ({$share}) bis {$day} binnen {$years} Jahren weder bewertet noch geprüft: {$names}. {$unknown}",
  "none-due":
    "Von {$known} {$known :form one=Programm other=Programmen} blieb bis {$day} keines länger als {$years} Jahre ohne Bewertung oder Prüfung. {$unknown}",
  unknown: "Seit wann {$unknown} {$unknown :form one=|weiteres läuft| other=|weitere laufen|}, steht nicht im Register.",
  few: "Von {$all} {$all :form one=Programm other=Programmen} ist bei {$known} bekannt, seit wann {$known :form one=|es läuft| other=|sie laufen|}; nötig sind mindestens {$minimum} und {$share}. Es fehlen: Jahre mit Aufrufen, Bewilligungen oder der Tag, ab dem der Eintrag gilt.",
  "never-entered":
    "Bis {$day} wären {$due} von {$known} {$known :form one=Programm other=Programmen} fällig, aber es ist keine Prüfung oder Bewertung irgendeines Programms eingetragen: Ob jemand sie ansah, ist nicht bekannt.",
  "no-day":
    "Bis zu welchem Tag Programme fällig wären, lässt sich nicht sagen: Das Basisjahr ist nicht gesetzt, und es ist keine Prüfung oder Bewertung eines Programms eingetragen.",
  comparison: "jedes von {$known} {$known :form one=Programm other=Programmen} bis {$day}; Grenze {$limit}",
  "limit-of": "Grenze {$limit}",
  "years-of": "binnen {$years} Jahren",
  evaluations: "nur Bewertungen, ohne Prüfungen",
};

export const supervisionDueRuleGerman: FixedTextsOf<typeof supervisionDueFacts, "title" | "question" | "leavesOpen"> = {
  title: "Wann Programme zuletzt angesehen wurden",
  question: "Laufen Programme länger als drei Jahre ohne Bewertung oder Prüfung?",
  leavesOpen: "Ob gut geprüft wurde, wird nicht gezählt.",
};

import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { orphanTechnologyFacts } from "./orphan-technology.ts";
import type { orphanTechnologyWords } from "./orphan-technology.words.ts";

export const orphanTechnologyGerman: TextsOf<typeof orphanTechnologyWords> = {
  result:
    "Von {$programmes} Programmen übergreifender Technologie (nach der Regel der Stelle, je mindestens {$least} Projekte) ist von {$orphans} bekannt, dass sie weder eine Einrichtung haben, die {$performer} der Projekte leitet, noch für {$stable} davon eine Förderung von {$years} Jahren{$named}; {$performed} haben eine solche Einrichtung, von {$supported} ist eine solche Förderung bekannt. Bei weiteren {$unknown} leitet keine Einrichtung so viele, und ihre Förderung gilt als unbekannt, denn die Regel verlangt Laufzeiten aus mindestens zwei Ausschreibungen, und weniger nennen sie: jedes davon hat vielleicht keines von beiden. Veröffentlichte Mittel: {$funded} von {$projects} Projekten. Ob Partner mit den Leitungen arbeiten, steht nicht in den Daten. {$outcome}",
  named: " ({$programmes})",
  programme: "„{$programme}“: {$leads} Leitungen für {$projects} Projekte, die größte {$largest} mit {$share}",
  confirmed: "Sie sind übergreifend und gehören niemandem.",
  "not-supported": "Keines ist ohne beides.",
  "insufficient-data": "Zu viele sind unbekannt, um zu sagen, dass keines niemandem gehört, oder wie viele.",
  "too-few":
    "{$programmes} {$programmes :form one=Programm other=Programme} übergreifender Technologie mit mindestens {$least} Projekten; gebraucht werden {$minimum}.",
  comparison: "jedes Programm übergreifender Technologie mit genügend Projekten: eine vollständige Zählung",
  baseline: "tragende Einrichtung ab {$performer}, Förderung ab {$years} Jahren",
  performer: "tragende Einrichtung ab {$performer} der Projekte",
  years: "Förderung ab {$years} Jahren",
  "without-newest": "ohne die Ausschreibungen von {$year}, die neuesten",
  "one-call": "Dauern einer Ausschreibung zählen",
  "category-alone": "übergreifend nur nach Kategorie",
  chart: "Anteil der größten Leitung an den Projekten, nach Programm",
};

export const orphanTechnologyRuleGerman: FixedTextsOf<typeof orphanTechnologyFacts, "title" | "question" | "leavesOpen"> = {
  title: "Träger und Förderung nach Programmen",
  question: "Gibt es Programme übergreifender Technologie ohne tragende Einrichtung und ohne vierjährige Förderung?",
  leavesOpen:
    "Welche Branchen eine Technologie nutzen, wer neben der Leitung mitwirkt und die Grundfinanzierung der Institute stehen nicht in den Daten; übergreifend ist, was die Regel der Stelle so nennt.",
};

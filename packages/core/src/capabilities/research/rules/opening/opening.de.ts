import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { openingFacts } from "./opening.ts";
import type { openingWords } from "./opening.words.ts";

export const openingGerman: TextsOf<typeof openingWords> = {
  "articles-question": "Fällt der Anteil der mit ausländischen Autoren geschriebenen Artikel hinter den der Welt zurück?",
  articles: "Anteil der Artikel mit ausländischen Autoren abzüglich des Anteils in der Welt",
  "articles-note": "ganze Zählung; gemeinsames Schreiben ist nicht gemeinsames Erfinden",
  "hosts-question": "Sinkt der Anteil des Landes an der FuE, die US-Firmen im Ausland betreiben?",
  hosts: "Anteil des Landes an der Auslands-FuE von US-Firmen",
  "peer-question": "Fällt der Anteil des Landes an der FuE, die US-Firmen im Ausland betreiben, hinter den von {$peer} zurück?",
  peer: "Anteil des Landes an der Auslands-FuE von US-Firmen abzüglich des Anteils von {$peer}",
  "electronics-question": "Sinkt der Anteil des Landes an der FuE, die US-Firmen im Ausland in Computern und Elektronik betreiben?",
  electronics: "Anteil des Landes an der Auslands-FuE von US-Firmen in Computern und Elektronik",
  "semiconductors-question": "Sinkt der Anteil des Landes an der FuE, die US-Firmen im Ausland in Halbleitern und Bauteilen betreiben?",
  semiconductors: "Anteil des Landes an der Auslands-FuE von US-Firmen in Halbleitern und Bauteilen",
  "hosts-note": "nur US-Firmen; die Erhebung änderte sich 2018",
  "no-table": "Der Arbeitsbereich enthält {$table} nicht.",
  "few-years": "Bekannt für {$known} {$known :form one=Jahr other=Jahre}; gebraucht werden {$needed}. {$seen}",
  seen: "{$figure}: {$first} {$before}, {$last} {$now}.",
  comparison: "Verläufe aus den eigenen Jahresschritten der Zahl, jeder gleich wahrscheinlich abwärts wie aufwärts",
  baseline: "Mittel über {$years} Jahre",
  pairs: "Schritte zweier Folgejahre zusammengehalten",
  "without-newest": "ohne das neueste Jahr",
  "a-deeper-fall": "ein um {$size} tieferer Rückgang, als der Zufall ergibt (im Mittel {$mean})",
  "a-fall": "ein Rückgang um {$size}",
  result:
    "{$figure}: {$first} {$before}, {$last} {$now}; Mittel über {$years} Jahre änderten sich um {$change}, neun von zehn Verläufen gleicher Jahresschritte ergeben {$chance} ({$p}): {$outcome} ({$note}). {$between} {$beside}",
  shares: "Der eigene Anteil des Landes ging von {$own_before} auf {$own_now}, der von {$peer} von {$peer_before} auf {$peer_now}.",
  picked: "{$peer} wuchs am meisten von {$hosts} großen Gastländern; jeder Verlauf wird mit dem verglichen, das in ihm am meisten wächst.",
  confirmed: "er sinkt",
  "not-supported": "kein Rückgang",
  "insufficient-data": "ob mehr geschah, als Schritte ohne Richtung ergeben, ist nicht zu sagen",
};

export const openingRuleGerman: FixedTextsOf<typeof openingFacts, "title" | "question" | "leavesOpen"> = {
  title: "Öffnung",
  question: "Geht die Zusammenarbeit mit anderen zurück: Artikel mit ausländischen Autoren und die FuE multinationaler Firmen im Land?",
  leavesOpen: "Gemeinschaftsunternehmen, Lizenzen und Marktzugang gegen Technik stehen nicht in den Daten, gemeinsame Erfindungen auch nicht.",
};

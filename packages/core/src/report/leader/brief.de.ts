import type { TextsOf } from "../../language/statement/sentences.ts";
import type { briefWords } from "./brief.words.ts";

export const briefGerman: TextsOf<typeof briefWords> = {
  title: "{$place}: Befunde und Aufgaben",
  findings: "Wichtigste Befunde",
  decisions: "Vorgeschlagene Entscheidungen",
  money: "Die Mittel",
  unknown: "Was nicht bekannt ist",
  open: "Offen für die Gesellschaft",
  "open-told": "{$parts}.",
  "open-results": "übernommene Ergebnisse: {$taken} von {$offered}",
  "open-needs": "Gesuche ohne Angebot: {$without} von {$all}",
  "open-standards": "Posten mit ganzer Prüfkette: {$whole} von {$items}",
  "open-people": "knappe Fähigkeiten: {$short}",
  "open-bodies": "Technologien, für die niemand zuständig ist: {$nobody} von {$all}",
  "open-orders": "entschiedene öffentliche Aufträge: {$decided} von {$all}",
  untested: "Über diesen Ort ließ sich noch nichts prüfen.",
  turns: "kippt mit einer Grenze",
  "no-task": "Hier begründen die Daten keine Aufgabe.",
  facts: "{$id}; {$money}; {$duty}",
  nobody: "noch niemand benannt",
  duty: "{$who}, bis {$day}",
  unpriced: "Von keiner der {$n} Zeilen sind die Kosten bekannt; keine Summe wird geraten.",
  "one-priced":
    "Eine Zeile trägt einen Betrag, zusammen {$sum} (nominal{$approval}; {$lines}). Die Kosten der übrigen {$unpriced} sind nicht bekannt und nicht in der Summe. {$invented}",
  priced:
    "{$n} Zeilen tragen einen Betrag, zusammen {$sum} (nominal{$approval}; {$lines}). Die Kosten der übrigen {$unpriced} sind nicht bekannt und nicht in der Summe. {$invented}",
  invented: "Der Betrag von {$lines} ist erfunden und in keiner Summe.",
  more: "Bei {$n} weiteren Aussagen fehlen Daten.",
  "no-data": "{$n} Punkte der Liste von Problemen, Stufen und Anforderungen ließen sich gar nicht prüfen.",
};

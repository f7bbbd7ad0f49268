import type { TextsOf } from "../../language/statement/sentences.ts";
import type { basisWords } from "./basis.words.ts";

export const basisGerman: TextsOf<typeof basisWords> = {
  paper: "Befunde und Maßnahmen sind gezählt wie in: {$name}. {$codes}",
  exists: "Was vorhanden ist",
  used: "Verwendete Daten",
  tables:
    "Alles, was über {$place} gesagt wird, kommt aus den {$n} Tabellen unten; die Anmerkungen am Ende sagen, wo jede Zahl steht. Fehlende Werte bleiben fehlend und zählen nie als null.",
  "no-records": "Das Register enthält noch keine Einträge.",
  register: "Das Register",
  kind: "Art des Eintrags",
  number: "Anzahl",
  invented: "Davon erfunden",
  fund: "In {$years} flossen zentrale Sondermittel von {$central} in {$projects} Projekte mit Gesamtinvestitionen von {$total}: Hebel{$ratio} {$leverage}. Gesamtinvestitionen sind kein privates Geld.",
  list: "Tabellen",
  annex: "Quellen, Lizenzen und Prüfsummen stehen unter Daten und Methoden.",
  holds: "Was sie enthält",
};

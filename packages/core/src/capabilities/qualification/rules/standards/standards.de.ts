import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { standardsFacts } from "./standards.ts";
import type { standardsWords } from "./standards.words.ts";

export const standardsGerman: TextsOf<typeof standardsWords> = {
  "too-few":
    "Die Liste enthält {$known} tätige Komitees mit Sekretariat und Datum, {$lately} davon seit {$since} gegründet; gebraucht werden {$minimum} neue und ebenso viele ältere.",
  comparison: "{$drawn} Komitees, zufällig aus allen {$all} gezogen",
  chart: "ISO-Komitees, deren Sekretariat {$body} führt",
  lately: "neu, {$since}–{$to}",
  all: "alle tätigen, {$to}",
  band: "ebenso viele, zufällig aus allen gezogen",
  since: "ab {$year} gegründet",
  "without-sub": "nur technische Komitees, ohne Unterkomitees",
  shortfall: "ein Rückstand um {$size}",
  result:
    "{$body} führt das Sekretariat von {$own} der {$drawn} seit {$since} gegründeten tätigen ISO-Komitees ({$share}) und von {$hits} aller {$all} ({$base}); ebenso viele zufällig gezogen ergeben in neun von zehn Ziehungen {$chance} ({$p}): {$outcome}. Das Sekretariat ist das heutige, nicht unbedingt das der Gründung.",
  confirmed: "ein kleinerer Anteil als an allen",
  "not-supported": "kein kleinerer Anteil als an allen",
  "insufficient-data": "ob ein kleinerer Anteil, ist nicht zu sagen",
};

export const standardsRuleGerman: FixedTextsOf<typeof standardsFacts, "title" | "question" | "leavesOpen"> = {
  title: "Normung",
  question: "Führt die nationale Organisation einen kleineren Anteil der jüngst gegründeten ISO-Komitees als an allen?",
  leavesOpen:
    "Pläne mit ihren Horizonten und Budgets der Ministerien über Jahre stehen nicht in den Daten, auch nicht IEC-Komitees und nicht, was eine Norm wert ist.",
};

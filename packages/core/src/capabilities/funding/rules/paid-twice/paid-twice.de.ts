import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { paidTwiceFacts } from "./paid-twice.ts";
import type { paidTwiceWords } from "./paid-twice.words.ts";

export const paidTwiceGerman: TextsOf<typeof paidTwiceWords> = {
  result:
    "{$groups} {$groups :form one=|Vorhaben steht| other=|Vorhaben stehen|} mehrfach in den Listen der Projekte, unter einem Titel und einer leitenden Einrichtung (@projects: {$projects}): {$names}. Das Geld außer dem jeweils größten Betrag ist {$amount}, {$share} von allem, was bekannt ist. {$unpriced} Ob sie eines sind, Teile von einem oder dessen Fortsetzung, müssen Menschen sagen.",
  unpriced: "Bei {$unpriced} davon sagt niemand, was sie kosten.",
  undertaking: "„{$title}“ von {$lead}, {$count}-mal",
  none: "Keines von {$projects} Projekten (@projects) mit Titel und leitender Einrichtung steht in den Listen ein zweites Mal unter beiden. {$unnamed}",
  unnamed: "Bei {$unnamed} {$unnamed :form one=|Projekt fehlt| other=|Projekten fehlt|} Titel oder Leitung; sie lassen sich nicht vergleichen.",
  "no-money":
    "{$groups} {$groups :form one=|Vorhaben steht| other=|Vorhaben stehen|} mehrfach in den Listen der Projekte, unter einem Titel und einer leitenden Einrichtung (@projects: {$projects}), aber von keinem sind zwei Beträge bekannt.",
  few: "Von {$all} (@projects) nennen {$named} Titel und leitende Einrichtung; gebraucht werden mindestens {$minimum} und {$share}.",
  comparison: "jedes Projekt gegen alle anderen: eine vollständige Zählung",
  baseline: "ein Titel und eine leitende Einrichtung",
  "same-year": "und im selben Jahr ausgeschrieben",
  "other-list": "in zwei Listen",
};

export const paidTwiceRuleGerman: FixedTextsOf<typeof paidTwiceFacts, "title" | "question" | "leavesOpen"> = {
  title: "Geld derselben Vorhaben in mehreren Listen",
  question: "Stehen Vorhaben mit einem Titel und einer leitenden Einrichtung mehrfach in den Projektlisten?",
  leavesOpen:
    "Umformulierte Titel finden sich hier nicht: Die Liste der Projekte, die sich gleichen, zeigt sie, damit Menschen entscheiden. Teile oder die Fortsetzung eines Vorhabens können seinen Titel tragen.",
};

import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { researchPayersFacts } from "./research-payers.ts";
import type { researchPayersWords } from "./research-payers.words.ts";

export const researchPayersGerman: TextsOf<typeof researchPayersWords> = {
  "question-state": "Zahlt der Staat einen weit kleineren Teil der FuE als in Vergleichsländern?",
  "question-abroad": "Zahlt das Ausland einen weit kleineren Teil der FuE als in Vergleichsländern?",
  "question-firms-state": "Zahlt der Staat mit Aufträgen und Zuschüssen einen weit kleineren Teil der FuE der Firmen als in Vergleichsländern?",
  "question-institutes-state": "Zahlt der Staat einen weit kleineren Teil der FuE öffentlicher Institute als in Vergleichsländern?",
  "question-institutes-firms": "Zahlen Firmen einen weit kleineren Teil der FuE öffentlicher Institute als in Vergleichsländern?",
  "question-institutes-research": "Liegt der Forschungsanteil an der FuE öffentlicher Institute weit unter dem der Vergleichsländer?",
  state: "zahlte der Staat {$share} aller FuE",
  abroad: "zahlte das Ausland {$share} aller FuE",
  "firms-state": "zahlte der Staat mit Aufträgen und Zuschüssen {$share} der FuE, die Firmen betreiben",
  "institutes-state": "zahlte der Staat {$share} der FuE öffentlicher Institute",
  "institutes-firms": "zahlten Firmen {$share} der FuE öffentlicher Institute",
  "institutes-research": "machten Grundlagen- und angewandte Forschung {$share} der FuE öffentlicher Institute aus",
  found: "{$years}: {$what}; {$factor} des Medians der Vergleichsländer sind {$limit} (Institute, die zu Firmen wurden, zählen als Firmen)",
  missing:
    "Der Anteil ist für {$own} Jahre ({$country}) und für {$known} von {$all} Vergleichsländern mit {$needed} Jahren bekannt; gebraucht werden {$needed} Jahre und zwei Vergleichsländer.",
  "no-table": "Der Arbeitsbereich enthält {$table} nicht.",
  baseline: "Mittel über {$years} Jahre, {$factor} des Medians",
  factor: "{$factor} des Medians",
  without: "ohne {$geo}",
  newest: "neuestes Jahr allein",
  comparison: "{$factor} des Medians aus {$geos}",
  limit: "{$factor} des Medians ({$limit})",
  confirmed: "weniger als dieser Teil dessen, was Vergleichsländer tun",
  "not-supported": "nicht unter diesem Teil dessen, was Vergleichsländer tun",
};

export const researchPayersRuleGerman: FixedTextsOf<typeof researchPayersFacts, "title" | "question" | "leavesOpen"> = {
  title: "Wer Forschung bezahlt",
  question: "Zahlen Staat, Ausland oder Firmen einen weit kleineren Teil der FuE als in Vergleichsländern?",
  leavesOpen: "Wie lange Geld zugesagt ist und wofür es gegeben wurde, steht nicht in den Daten; Aufträge und Zuschüsse sind nicht zu trennen.",
};
